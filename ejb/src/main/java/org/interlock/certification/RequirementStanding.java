package org.interlock.certification;

import java.util.List;
import org.interlock.content.LocalisedText;

/**
 * How one requirement is judged.
 *
 * @param code its code within the level; empty where the module is not releasable to the reader
 * @param name as shown to people; null where the module is not releasable to the reader
 * @param kind which family of rule judged it
 * @param judgement met or not yet, with the reason and the evidence
 * @param moduleCode the module it asks for, or null
 * @param productRule whether its number is our own choice and not taken from a source
 */
public record RequirementStanding(
    String code,
    LocalisedText name,
    String kind,
    Judgement judgement,
    String moduleCode,
    boolean productRule) {

  /** Whether it is met. */
  public boolean met() {
    return judgement instanceof Judgement.Met;
  }

  /** What it rests on; empty while nothing counts. */
  public List<EvidenceRow> evidence() {
    return judgement.evidence();
  }

  /** The same as somebody sees it to whom its module is not releasable: that it is, and no more. */
  public RequirementStanding withheld() {
    return new RequirementStanding("", null, kind, judgement.withheld(), null, productRule);
  }
}
