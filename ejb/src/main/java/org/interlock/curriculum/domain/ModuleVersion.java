package org.interlock.curriculum.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.content.LessonContent;
import org.interlock.content.ModuleContent;
import org.interlock.content.ModuleLevel;
import org.interlock.content.ObjectiveContent;
import org.interlock.content.ReadingListEntry;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleDetail;

/**
 * What was published of a module at one moment: texts, objectives, prerequisites, reading list and
 * lessons. It never changes; a change of the content makes another version, and whoever began with
 * this one finishes with it.
 */
@Entity
@Table(name = "module_version")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class ModuleVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "module_version")
  @SequenceGenerator(name = "module_version", sequenceName = "module_version_seq")
  private Long id;

  private UUID uuid;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private CurriculumModule module;

  private int number;

  @Column(name = "content_hash", columnDefinition = "char(64)")
  private String contentHash;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ModuleLevel level;

  private String language;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "title_uk"))
  private Localised title;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "summary_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "summary_uk"))
  private Localised summary;

  private int minutes;

  @Column(name = "owner_role")
  private String ownerRole;

  @Column(name = "valid_as_of")
  private LocalDate validAsOf;

  @Column(name = "review_by")
  private LocalDate reviewBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<Objective> objectives = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "module_prerequisite",
      joinColumns = @JoinColumn(name = "module_version_id"),
      inverseJoinColumns = @JoinColumn(name = "module_id"))
  @OrderColumn(name = "position")
  private List<CurriculumModule> prerequisites = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "module_reading", joinColumns = @JoinColumn(name = "module_version_id"))
  @OrderColumn(name = "position")
  private List<Reading> readings = new ArrayList<>();

  @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<Lesson> lessons = new ArrayList<>();

  /** For the persistence provider. */
  protected ModuleVersion() {}

  /**
   * A version without its lessons, which need their labels.
   *
   * @param uuid its public id
   * @param number its number within the module, from 1
   * @param content everything that the library holds of the module
   * @param held what the content names by code
   * @param now the moment of publication
   * @throws IllegalArgumentException if the content is another module's, or names what is not held
   */
  public ModuleVersion(
      UUID uuid,
      CurriculumModule module,
      int number,
      ModuleContent content,
      References held,
      Instant now) {
    if (!content.code().equals(module.code())) {
      throw new IllegalArgumentException(
          "content of " + content.code() + " published as " + module.code());
    }
    this.uuid = uuid;
    this.module = module;
    this.number = number;
    this.contentHash = content.contentHash();
    this.level = content.level();
    this.language = content.language();
    this.title = new Localised(content.title());
    this.summary = new Localised(content.summary());
    this.minutes = content.minutes();
    this.ownerRole = content.ownerRole();
    this.validAsOf = content.validAsOf();
    this.reviewBy = content.reviewBy();
    this.publishedAt = now;
    for (ObjectiveContent each : content.objectives()) {
      objectives.add(
          new Objective(this, objectives.size() + 1, each, held.competencies(each.competencies())));
    }
    prerequisites.addAll(held.modules(content.prerequisites()));
    for (ReadingListEntry each : content.readingList()) {
      readings.add(new Reading(held.sources(List.of(each.source())).get(0), each.note()));
    }
  }

  /**
   * Adds the next lesson while the version is being published.
   *
   * @throws IllegalArgumentException if its number leaves a gap
   */
  public void add(LessonContent content, long label, References held) {
    if (content.number() != lessons.size() + 1) {
      throw new IllegalArgumentException(
          "lesson " + content.id() + " is number " + content.number() + " after " + lessons.size());
    }
    lessons.add(new Lesson(this, content, label, held.sources(content.sources())));
  }

  /** Whether it was published from exactly this content. */
  public boolean holds(String hash) {
    return contentHash.equals(hash);
  }

  /**
   * Everything that never changes of it, except the text of its lessons.
   *
   * @param label the public id of the module's release label
   * @param outline its lessons, all of them
   */
  public ModuleDetail detail(UUID label, List<LessonRow> outline) {
    return new ModuleDetail(
        id,
        module.code(),
        number,
        level,
        language,
        title.text(),
        summary.text(),
        minutes,
        label,
        module.ownerNation(),
        ownerRole,
        validAsOf,
        reviewBy,
        objectives.stream().map(Objective::row).toList(),
        List.of(),
        outline,
        readings.stream().map(Reading::row).toList());
  }

  /** Codes of the modules to complete before. */
  public List<String> prerequisiteCodes() {
    return prerequisites.stream().map(CurriculumModule::code).toList();
  }

  /** The inner id; null until stored. */
  public Long id() {
    return id;
  }

  /** Its number within the module, from 1. */
  public int number() {
    return number;
  }

  /** The module that it is a version of. */
  public CurriculumModule module() {
    return module;
  }

  List<Objective> objectives() {
    return objectives;
  }

  /** Its title in three languages. */
  public Localised title() {
    return title;
  }

  /** The language of its lessons, a BCP 47 tag. */
  public String language() {
    return language;
  }

  /** How many pages were added so far. */
  public int lessonCount() {
    return lessons.size();
  }
}
