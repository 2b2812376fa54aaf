package org.interlock.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.interlock.common.Verdict;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.learning.Course;
import org.interlock.learning.CourseService;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.web.shell.AddressParts;
import org.interlock.web.shell.CanonicalAddress;
import org.interlock.web.shell.Reader;

/**
 * The page of one module: what it is for, and where am I in it?
 *
 * <p>Who is enrolled sees the version they enrolled in, however often the module has been published
 * since.
 */
@Named
@RequestScoped
public class ModuleView {

  @Inject private Reader reader;
  @Inject private Clock clock;
  @Inject private CourseService courses;
  @Inject private ModuleAssessmentView assessment;

  private ModuleDetail module;
  private EnrolmentDetail enrolment;
  private EnrolmentDetail leftBehind;
  private Verdict mayEnrol;

  /** Asks the services; before anything is written. */
  public void load() {
    String code = AddressParts.text(0);
    Course course = courses.course(code);
    module = course.module();
    if (!module.code().equals(code)) {
      CanonicalAddress.lead("/module/" + module.code());
      return;
    }
    mayEnrol = course.mayEnrol();
    EnrolmentDetail known = course.enrolment().orElse(null);
    boolean left = known != null && known.status() == EnrolmentStatus.WITHDRAWN;
    enrolment = left ? null : known;
    leftBehind = left ? known : null;
    if (enrolment != null) {
      assessment.load(enrolment);
    }
  }

  /** The module as published. */
  public ModuleDetail getModule() {
    return module;
  }

  /** The person's enrolment; null where there is none. */
  public EnrolmentDetail getEnrolment() {
    return enrolment;
  }

  /** The enrolment that the person left; null where they left none. */
  public EnrolmentDetail getLeftBehind() {
    return leftBehind;
  }

  /** Whether one may enrol, and why not. */
  public Verdict getMayEnrol() {
    return mayEnrol;
  }

  /** Why one may not enrol; null where one may. */
  public Verdict.Refused getRefusal() {
    return mayEnrol instanceof Verdict.Refused refused ? refused : null;
  }

  /** The lesson to go on with: where one left, else the first. */
  public int getContinueAt() {
    return enrolment == null || enrolment.lastLesson() == null ? 1 : enrolment.lastLesson();
  }

  /** Whether that lesson was read to its end. */
  public boolean read(int lesson) {
    return enrolment != null && enrolment.lesson(lesson).filter(state -> state.read()).isPresent();
  }

  /**
   * What tells one list of lessons from another: those that are shown, whether they are open to the
   * reader, and those that were read. All who are as far are shown the same.
   */
  public String getLessonsKey() {
    return module.lessons().stream()
        .map(row -> row.number() + (read(row.number()) ? "r" : ""))
        .collect(
            Collectors.joining(" ", module.versionId() + (enrolment == null ? "-: " : "+: "), ""));
  }

  /** The language of the lessons, by name. */
  public String getLanguageName() {
    return Locale.forLanguageTag(module.language()).getDisplayLanguage(reader.getLocale());
  }

  /** Whether the facts should have been checked again by now. */
  public boolean isOverdue() {
    return module.overdue(LocalDate.ofInstant(clock.instant(), reader.getZone()));
  }
}
