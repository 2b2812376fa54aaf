package org.interlock.curriculum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interlock.common.PersonalData;
import org.interlock.content.LessonContent;
import org.interlock.curriculum.LessonDetail;
import org.interlock.curriculum.ObjectiveRow;

/**
 * One page of a module version, rendered once when the version was published. As unchangeable as
 * the version; only its release label may be narrowed or widened afterwards.
 */
@Entity
@Table(name = "lesson")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class Lesson {

  /** How the rendered text names a term of the glossary. */
  private static final Pattern TERM = Pattern.compile("data-term=\"([^\"]+)\"");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lesson")
  @SequenceGenerator(name = "lesson", sequenceName = "lesson_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "module_version_id")
  private ModuleVersion version;

  private int number;
  private String code;
  private String title;

  @Column(columnDefinition = "mediumtext")
  private String html;

  @Column(name = "plain_text", columnDefinition = "mediumtext")
  private String plainText;

  private int minutes;

  @Column(name = "valid_as_of")
  private LocalDate validAsOf;

  @Column(name = "review_by")
  private LocalDate reviewBy;

  @Column(name = "label_id")
  private long labelId;

  @ManyToMany
  @JoinTable(
      name = "lesson_objective",
      joinColumns = @JoinColumn(name = "lesson_id"),
      inverseJoinColumns = @JoinColumn(name = "objective_id"))
  private Set<Objective> objectives = new HashSet<>();

  @ManyToMany
  @JoinTable(
      name = "lesson_source",
      joinColumns = @JoinColumn(name = "lesson_id"),
      inverseJoinColumns = @JoinColumn(name = "source_id"))
  @OrderColumn(name = "position")
  private List<Source> sources = new ArrayList<>();

  /** For the persistence provider. */
  protected Lesson() {}

  Lesson(ModuleVersion version, LessonContent content, long labelId, List<Source> cited) {
    this.version = version;
    this.number = content.number();
    this.code = content.id();
    this.title = content.title();
    this.html = content.html();
    this.plainText = PlainText.of(content.parts());
    this.minutes = content.minutes();
    this.validAsOf = content.validAsOf();
    this.reviewBy = content.reviewBy();
    this.labelId = labelId;
    version.objectives().stream()
        .filter(objective -> content.objectives().contains(objective.code()))
        .forEach(objectives::add);
    this.sources.addAll(cited);
  }

  /**
   * The page as readers see it.
   *
   * @param label the public id of its release label
   */
  public LessonDetail detail(UUID label) {
    return new LessonDetail(
        version.id(),
        version.module().code(),
        version.title().text(),
        number,
        code,
        title,
        version.language(),
        minutes,
        html,
        validAsOf,
        reviewBy,
        label,
        objectives.stream()
            .map(Objective::row)
            .sorted(Comparator.comparing(ObjectiveRow::code))
            .toList(),
        sources.stream().map(Source::row).toList(),
        terms());
  }

  private Set<String> terms() {
    return TERM.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  /** Its release label, never wider than the module's. */
  public long labelId() {
    return labelId;
  }

  /** The words alone, for search. */
  String plainText() {
    return plainText;
  }
}
