package org.interlock.certification.domain;

import java.util.List;
import org.interlock.certification.EvidenceKind;
import org.interlock.certification.EvidenceRow;
import org.interlock.certification.Judgement;

/**
 * So many pieces of evidence of a kind, about different subjects: the same case twice counts once.
 *
 * @param kind what is counted
 * @param least how many, 1 or more
 */
public record CountRequirement(EvidenceKind kind, int least) implements Requirement {

  @Override
  public Judgement judge(EvidenceFile file) {
    List<EvidenceRow> found = file.of(kind);
    int counted = (int) found.stream().map(EvidenceRow::subject).distinct().count();
    List<Object> numbers = List.of(counted, least);
    return counted >= least
        ? new Judgement.Met(found, kind.code() + ".met", numbers)
        : new Judgement.NotYet(found, kind.code() + ".missing", numbers);
  }
}
