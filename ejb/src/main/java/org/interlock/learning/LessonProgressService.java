package org.interlock.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.LessonDetail;
import org.interlock.curriculum.LessonService;
import org.interlock.learning.domain.Enrolment;
import org.interlock.learning.domain.LessonProgress;
import org.interlock.learning.internal.Completion;
import org.interlock.learning.internal.EnrolmentRepository;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/**
 * How far the caller has read. Each sign of reading is kept at once; what happens for the first
 * time is told by an event, once, however often and from however many tabs it is reported.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class LessonProgressService {

  @Inject private EnrolmentRepository enrolments;
  @Inject private LessonService lessons;
  @Inject private LearningContexts contexts;
  @Inject private Completion completion;
  @Inject private Event<LessonOpened> opened;
  @Inject private Event<LessonRead> read;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The caller opens a lesson. Only the first time writes anything; under an enrolment that was
   * left nothing is written.
   *
   * @param lesson its place in the module, from 1
   * @throws NotFoundException if there is no such enrolment of the caller, or no such lesson
   */
  public void open(UUID registration, int lesson) {
    Enrolment enrolment = enrolments.of(caller.personId(), registration).enrolment();
    LessonDetail page = lessons.lesson(enrolment.versionId(), lesson);
    if (enrolment.status() == EnrolmentStatus.WITHDRAWN
        || enrolments.progress(enrolment, lesson).isPresent()) {
      return;
    }
    enrolments.lockAnew(enrolment);
    enrolment.readingLesson(lesson);
    if (enrolments.progress(enrolment, lesson).isEmpty()) {
      Instant now = clock.instant();
      enrolments.add(new LessonProgress(enrolment.id(), lesson, now));
      opened.fire(
          new LessonOpened(context(enrolment, page, now), lesson, page.code(), page.title()));
    }
  }

  /**
   * The caller is at a place of a lesson.
   *
   * @param block the id of the block at the top of the page
   * @throws NotFoundException if there is no such enrolment of the caller, or no such lesson
   * @throws EnrolmentWithdrawnException if the caller left the module
   * @throws LessonNotOpenedException if the caller has not opened it
   * @throws UnknownBlockException if the lesson has no such block
   */
  public void keepPosition(UUID registration, int lesson, String block) {
    Enrolment enrolment = enrolments.lock(caller.personId(), registration);
    if (!lessons.lesson(enrolment.versionId(), lesson).hasBlock(block)) {
      throw new UnknownBlockException(block);
    }
    enrolment.readingLesson(lesson);
    opened(enrolment, lesson).seen(block, clock.instant());
  }

  /**
   * The caller read a lesson to its end; the last one may complete the module.
   *
   * @throws NotFoundException if there is no such enrolment of the caller, or no such lesson
   * @throws EnrolmentWithdrawnException if the caller left the module
   * @throws LessonNotOpenedException if the caller has not opened it
   */
  public void markRead(UUID registration, int lesson) {
    Enrolment enrolment = enrolments.lock(caller.personId(), registration);
    LessonDetail page = lessons.lesson(enrolment.versionId(), lesson);
    enrolment.readingLesson(lesson);
    Instant now = clock.instant();
    LessonProgress progress = opened(enrolment, lesson);
    if (progress.read(now)) {
      read.fire(
          new LessonRead(
              context(enrolment, page, now), lesson, page.code(), page.title(), progress.active()));
      completion.completeIfDone(enrolment, caller.nation(), now);
    }
  }

  /** The progress of a lesson that was opened, under a locked enrolment. */
  private LessonProgress opened(Enrolment enrolment, int lesson) {
    return enrolments
        .progress(enrolment, lesson)
        .orElseThrow(() -> new LessonNotOpenedException(lesson));
  }

  private LearningContext context(Enrolment enrolment, LessonDetail page, Instant now) {
    return contexts.of(enrolment.id(), now).labelled(page.label());
  }
}
