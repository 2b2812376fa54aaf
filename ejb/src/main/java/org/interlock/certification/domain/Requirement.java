package org.interlock.certification.domain;

import org.interlock.certification.Judgement;

/**
 * A small policy that judges a person's evidence. Each member of the family knows one kind of rule,
 * says what is missing in words that lead to the next step, and names the evidence it rests on.
 */
public sealed interface Requirement permits ModuleRequirement, CountRequirement, MonthsRequirement {

  /** Met, or not yet and why. */
  Judgement judge(EvidenceFile file);
}
