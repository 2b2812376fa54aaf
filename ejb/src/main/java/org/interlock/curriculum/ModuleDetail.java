package org.interlock.curriculum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlock.content.LocalisedText;
import org.interlock.content.ModuleLevel;

/**
 * A module version as one person may see it: lessons and prerequisites that are not releasable to
 * that person's nation are left out.
 *
 * @param versionId the stored version; also the address of its lessons
 * @param version its number within the module
 * @param language the language of its lessons and questions, a BCP 47 tag
 * @param minutes learner effort over all lessons and activities
 * @param label the release label of the module
 * @param ownerRole who answers for the content
 * @param validAsOf the day for which its facts were checked
 * @param reviewBy the day by which they are to be checked again
 */
public record ModuleDetail(
    long versionId,
    String code,
    int version,
    ModuleLevel level,
    String language,
    LocalisedText title,
    LocalisedText summary,
    int minutes,
    UUID label,
    String ownerNation,
    String ownerRole,
    LocalDate validAsOf,
    LocalDate reviewBy,
    List<ObjectiveRow> objectives,
    List<PrerequisiteRow> prerequisites,
    List<LessonRow> lessons,
    List<ReadingRow> readingList) {

  /** The owner of what no nation answers for: the editorial board of the whole curriculum. */
  public static final String EDITORIAL = "XI";

  /**
   * The order in which a career meets modules (product rule): the common curriculum by level and
   * code, then what single nations add to it.
   */
  public static final Comparator<ModuleDetail> CURRICULUM_ORDER =
      Comparator.comparing(ModuleDetail::addedByNation)
          .thenComparing(ModuleDetail::level)
          .thenComparing(ModuleDetail::code);

  /** Whether a nation answers for it, for instance for its annex to the common curriculum. */
  public boolean addedByNation() {
    return !EDITORIAL.equals(ownerNation);
  }

  /** Whether the facts should have been checked again before the given day. */
  public boolean overdue(LocalDate today) {
    return reviewBy.isBefore(today);
  }

  /**
   * The same as one person may see it: only these prerequisites and lessons, and the minutes
   * without those of the other lessons.
   */
  public ModuleDetail showing(List<PrerequisiteRow> visible, Set<Integer> lessonNumbers) {
    Map<Boolean, List<LessonRow>> shown =
        lessons.stream()
            .collect(Collectors.partitioningBy(each -> lessonNumbers.contains(each.number())));
    int withheld = shown.get(false).stream().mapToInt(LessonRow::minutes).sum();
    return new ModuleDetail(
        versionId,
        code,
        version,
        level,
        language,
        title,
        summary,
        minutes - withheld,
        label,
        ownerNation,
        ownerRole,
        validAsOf,
        reviewBy,
        objectives,
        visible,
        shown.get(true),
        readingList);
  }

  /** The lesson after the one with that number; empty after the last that is shown. */
  public Optional<LessonRow> lessonAfter(int number) {
    return lessons.stream().filter(each -> each.number() > number).findFirst();
  }

  /** Codes of the competency areas that its objectives serve, in alphabetical order. */
  public List<String> areas() {
    return objectives.stream()
        .flatMap(each -> each.competencies().stream())
        .map(each -> each.code().substring(0, each.code().indexOf('.')))
        .distinct()
        .sorted()
        .toList();
  }
}
