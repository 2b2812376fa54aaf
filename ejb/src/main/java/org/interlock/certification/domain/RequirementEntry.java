package org.interlock.certification.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.certification.EvidenceKind;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.content.LocalisedText;
import org.interlock.content.RequirementContent;

/**
 * One requirement of a level as it is stored. A list of modules is stored as one requirement a
 * module: each is met by itself.
 */
@Entity
@Table(name = "track_requirement")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as its track version")
public class RequirementEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "track_requirement")
  @SequenceGenerator(
      name = "track_requirement",
      sequenceName = "track_requirement_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "level_id")
  private TrackLevelEntry level;

  private int ordinal;
  private String code;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RequirementContent.Kind kind;

  private String module;

  @Column(name = "evidence_kind")
  private String evidenceKind;

  private int amount;

  @Column(name = "product_rule")
  private boolean productRule;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "name_uk"))
  private Localised name;

  /** For the persistence provider. */
  protected RequirementEntry() {}

  RequirementEntry(TrackLevelEntry level, int ordinal, RequirementContent content) {
    this.level = level;
    this.ordinal = ordinal;
    this.code = content.code();
    this.kind = content.kind();
    this.evidenceKind = content.of().orElse(null);
    this.amount = content.amount();
    this.productRule = content.provenance() == RequirementContent.Provenance.PRODUCT_RULE;
    this.name = new Localised(content.name());
  }

  /** The same requirement, asking for one of its modules and named by that module's title. */
  RequirementEntry forModule(String moduleCode, LocalisedText title) {
    this.code = code + "-" + moduleCode;
    this.module = moduleCode;
    this.name = new Localised(title);
    return this;
  }

  Track.Rule published() {
    return new Track.Rule(
        code, name.text(), kind.name().toLowerCase(Locale.ROOT), productRule, requirement());
  }

  private Requirement requirement() {
    return switch (kind) {
      case MODULES -> new ModuleRequirement(module);
      case MONTHS -> new MonthsRequirement(EvidenceKind.of(evidenceKind), amount);
      case COUNT, ASSESSMENT -> new CountRequirement(EvidenceKind.of(evidenceKind), amount);
    };
  }
}
