package org.interlock.certification.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.certification.EvidenceKind;
import org.interlock.certification.EvidenceRow;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.common.Uuid7;
import org.interlock.content.LocalisedText;
import org.interlock.learning.ModuleCompleted;

/**
 * One thing a person did that a requirement may rest on. It comes in once, with the day it
 * happened, and is never changed; the same event coming in again changes nothing.
 */
@Entity
@Table(name = "evidence")
@PersonalData(
    value = PersonalData.Kind.PSEUDONYMOUS,
    kept = "as long as a certification may rest on it; seven years after the last")
public class Evidence {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence")
  @SequenceGenerator(name = "evidence", sequenceName = "evidence_seq", allocationSize = 50)
  private Long id;

  private UUID uuid;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private EvidenceKind kind;

  private String subject;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "title_uk"))
  private Localised title;

  private BigDecimal quantity;
  private BigDecimal scaled;
  private Instant at;

  @Column(name = "label_uuid")
  private UUID label;

  private UUID registration;

  /** For the persistence provider. */
  protected Evidence() {}

  /** A module that was completed. */
  public Evidence(ModuleCompleted completed) {
    this.personId = completed.context().personId();
    this.kind = EvidenceKind.MODULE;
    this.subject = completed.context().moduleCode();
    this.title = new Localised(completed.context().moduleTitle());
    this.quantity = BigDecimal.ONE;
    this.scaled = completed.scaled();
    this.at = completed.context().at().truncatedTo(ChronoUnit.MICROS);
    this.uuid = Uuid7.next(at);
    this.label = completed.context().label();
    this.registration = completed.context().registration();
  }

  /** As a judgement names it. */
  public EvidenceRow row() {
    LocalisedText shown = title.text();
    return new EvidenceRow(uuid, kind, subject, shown, quantity, scaled, at, registration);
  }
}
