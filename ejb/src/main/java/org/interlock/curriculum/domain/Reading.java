package org.interlock.curriculum.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.interlock.curriculum.ReadingRow;

/** A line of a reading list: a source and what to read it for. */
@Embeddable
public class Reading {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "source_id")
  private Source source;

  private String note;

  /** For the persistence provider. */
  protected Reading() {}

  Reading(Source source, String note) {
    this.source = source;
    this.note = note;
  }

  ReadingRow row() {
    return new ReadingRow(source.row(), note);
  }
}
