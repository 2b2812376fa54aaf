package org.interlock.curriculum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.common.PersonalData;
import org.interlock.content.SourceEntry;
import org.interlock.curriculum.SourceRow;

/**
 * A published document that the curriculum cites. Its code stands for good; a corrected entry of
 * the bibliography corrects it for every version that cites it.
 */
@Entity
@Table(name = "source")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class Source {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source")
  @SequenceGenerator(name = "source", sequenceName = "source_seq")
  private Long id;

  private String code;
  private String title;
  private String publisher;
  private String published;
  private String url;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private SourceEntry.Grade grade;

  @Column(name = "label_id")
  private long labelId;

  /** For the persistence provider. */
  protected Source() {}

  /**
   * An entry of the bibliography.
   *
   * @param labelId the release label of the bibliography
   */
  public Source(SourceEntry entry, long labelId) {
    this.code = Objects.requireNonNull(entry.id());
    this.labelId = labelId;
    revise(entry);
  }

  /** Takes over a corrected entry. */
  public final void revise(SourceEntry entry) {
    this.title = entry.title();
    this.publisher = entry.publisher();
    this.published = entry.date();
    this.url = entry.url().orElse(null);
    this.grade = entry.grade();
  }

  /** The id by which lessons cite it. */
  public String code() {
    return code;
  }

  /** The source as readers see it. */
  public SourceRow row() {
    return new SourceRow(code, title, publisher, published, url, grade);
  }
}
