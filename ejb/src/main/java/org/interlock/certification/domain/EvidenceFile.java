package org.interlock.certification.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.interlock.certification.EvidenceKind;
import org.interlock.certification.EvidenceRow;

/**
 * Everything that counts for one person up to one moment, oldest first. Requirements look into it;
 * nothing changes it.
 */
public final class EvidenceFile {

  private final List<EvidenceRow> rows;

  /**
   * @param rows all evidence of the person
   * @param asOf what came later is left out
   */
  public EvidenceFile(List<EvidenceRow> rows, Instant asOf) {
    this.rows =
        rows.stream()
            .filter(row -> !row.at().isAfter(asOf))
            .sorted(Comparator.comparing(EvidenceRow::at))
            .toList();
  }

  /** All of a kind. */
  public List<EvidenceRow> of(EvidenceKind kind) {
    return rows.stream().filter(row -> row.kind() == kind).toList();
  }

  /** All of a kind about one subject. */
  public List<EvidenceRow> of(EvidenceKind kind, String subject) {
    return of(kind).stream().filter(row -> row.subject().equals(subject)).toList();
  }
}
