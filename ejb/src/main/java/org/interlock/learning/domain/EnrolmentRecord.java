package org.interlock.learning.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentStatus;

/**
 * An enrolment together with the progress of its lessons.
 *
 * @param progress of the lessons that were opened
 */
public record EnrolmentRecord(Enrolment enrolment, List<LessonProgress> progress) {

  /**
   * Which of a person's enrolments in one module counts: the running one, else the latest
   * completed, else the latest left.
   */
  public static final Comparator<EnrolmentRecord> RELEVANCE =
      Comparator.comparing((EnrolmentRecord each) -> weight(each.enrolment().status()))
          .thenComparing(each -> each.enrolment().enrolledAt(), Comparator.reverseOrder());

  public EnrolmentRecord {
    progress = progress.stream().sorted(Comparator.comparingInt(LessonProgress::number)).toList();
  }

  /** Whether each of these lessons was read to its end. */
  public boolean read(List<LessonRow> lessons) {
    Set<Integer> done =
        progress.stream()
            .filter(LessonProgress::isRead)
            .map(LessonProgress::number)
            .collect(Collectors.toSet());
    return lessons.stream().map(LessonRow::number).allMatch(done::contains);
  }

  /** Everything about it, as its person sees it with the lessons that are visible to them. */
  public EnrolmentDetail detail(ModuleDetail module, Instant now) {
    Set<Integer> visible = numbers(module);
    return new EnrolmentDetail(
        enrolment.id(),
        enrolment.registration(),
        enrolment.moduleCode(),
        enrolment.versionId(),
        module.version(),
        enrolment.status(),
        enrolment.enrolledAt(),
        enrolment.withdrawnAt(),
        enrolment.completedAt(),
        visible.size(),
        progress.stream()
            .filter(each -> visible.contains(each.number()))
            .map(LessonProgress::state)
            .toList(),
        enrolment.lastLesson(),
        enrolment.assessmentAt(now));
  }

  private static Set<Integer> numbers(ModuleDetail module) {
    return module.lessons().stream().map(LessonRow::number).collect(Collectors.toSet());
  }

  private static int weight(EnrolmentStatus status) {
    return switch (status) {
      case ACTIVE -> 0;
      case COMPLETED -> 1;
      case WITHDRAWN -> 2;
    };
  }
}
