package org.interlock.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interlock.common.Verdict;
import org.interlock.curriculum.LessonDetail;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.ModuleService;
import org.interlock.curriculum.PublishedVersions;
import org.interlock.learning.internal.AdmissionService;
import org.interlock.learning.internal.EnrolmentReader;
import org.interlock.people.Roles;

/**
 * Modules and lessons as the caller takes them: the version that they keep, and how far they are.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CourseService {

  @Inject private EnrolmentReader enrolments;
  @Inject private AdmissionService admission;
  @Inject private ModuleService modules;
  @Inject private PublishedVersions versions;
  @Inject private LessonProgressService progress;

  /**
   * A module with the caller's enrolment. Who left a module or never began is shown the version in
   * force.
   *
   * @throws org.interlock.common.NotFoundException if the module is not there for the caller
   */
  public Course course(String moduleCode) {
    Optional<EnrolmentReader.Mine> mine = enrolments.mineFor(moduleCode);
    if (mine.isPresent() && mine.get().detail().status() != EnrolmentStatus.WITHDRAWN) {
      return new Course(mine.get().module(), Optional.of(mine.get().detail()), Verdict.allowed());
    }
    ModuleDetail module = modules.module(moduleCode);
    return new Course(module, mine.map(EnrolmentReader.Mine::detail), admission.verdict(module));
  }

  /**
   * A lesson of that course. Under a running enrolment it counts as opened from now on.
   *
   * @param lesson its place in the module, from 1
   * @throws org.interlock.common.NotFoundException if the module or the lesson is not there for the
   *     caller
   */
  public CoursePage page(String moduleCode, int lesson) {
    CoursePage page = glance(moduleCode, lesson);
    page.course()
        .enrolment()
        .filter(each -> each.status() != EnrolmentStatus.WITHDRAWN)
        .filter(each -> each.lesson(lesson).isEmpty())
        .ifPresent(each -> progress.open(each.registration(), lesson));
    return page;
  }

  /**
   * The same without opening it: for who asks whether it is there.
   *
   * @param lesson its place in the module, from 1
   * @throws org.interlock.common.NotFoundException if the module or the lesson is not there for the
   *     caller
   */
  public CoursePage glance(String moduleCode, int lesson) {
    Course course = course(moduleCode);
    LessonDetail page = versions.lesson(course.module(), lesson);
    return new CoursePage(course, page);
  }
}
