package org.interlock.certification.domain;

import java.math.BigDecimal;
import java.util.List;
import org.interlock.certification.EvidenceKind;
import org.interlock.certification.EvidenceRow;
import org.interlock.certification.Judgement;

/**
 * So many months of experience of a kind in all.
 *
 * @param kind what kind of experience
 * @param least months, 1 or more
 */
public record MonthsRequirement(EvidenceKind kind, int least) implements Requirement {

  @Override
  public Judgement judge(EvidenceFile file) {
    List<EvidenceRow> found = file.of(kind);
    BigDecimal months =
        found.stream().map(EvidenceRow::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Object> numbers = List.of(months, least);
    return months.compareTo(BigDecimal.valueOf(least)) >= 0
        ? new Judgement.Met(found, kind.code() + ".met", numbers)
        : new Judgement.NotYet(found, kind.code() + ".missing", numbers);
  }
}
