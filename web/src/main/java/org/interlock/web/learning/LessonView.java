package org.interlock.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.LessonDetail;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.learning.CoursePage;
import org.interlock.learning.CourseService;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.LessonState;
import org.interlock.web.shell.AddressParts;
import org.interlock.web.shell.CanonicalAddress;
import org.interlock.web.shell.Reader;

/**
 * One lesson as it is read: outline, text, terms and sources; opened for the record, position kept.
 */
@Named
@RequestScoped
public class LessonView {

  @Inject private Reader reader;
  @Inject private Clock clock;
  @Inject private CourseService courses;

  private EnrolmentDetail enrolment;
  private ModuleDetail module;
  private LessonDetail lesson;

  /** Whether somebody is to read it; HEAD only asks whether it is there. */
  private static boolean asked() {
    ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
    return !"HEAD".equals(((HttpServletRequest) outside.getRequest()).getMethod());
  }

  /** Asks the services; who is not enrolled is led to the module's page, which offers to. */
  public void load() throws IOException {
    String code = AddressParts.text(0);
    Integer number = AddressParts.number(1);
    if (number == null) {
      throw new NotFoundException("lesson", code);
    }
    CoursePage page = asked() ? courses.page(code, number) : courses.glance(code, number);
    String canonical = page.course().module().code();
    if (!canonical.equals(code)) {
      CanonicalAddress.lead("/lesson/" + canonical + "/" + number);
      return;
    }
    enrolment = page.course().enrolment().orElse(null);
    if (enrolment == null || enrolment.status() == EnrolmentStatus.WITHDRAWN) {
      FacesContext.getCurrentInstance().getExternalContext().redirect("/module/" + code);
      return;
    }
    module = page.course().module();
    lesson = page.lesson();
  }

  /** The lesson. */
  public LessonDetail getLesson() {
    return lesson;
  }

  /** The module it belongs to, in the version the person enrolled in. */
  public ModuleDetail getModule() {
    return module;
  }

  /** The person's enrolment. */
  public EnrolmentDetail getEnrolment() {
    return enrolment;
  }

  /** Where the person left this lesson; empty where it was not opened before. */
  public String getPosition() {
    return enrolment.lesson(lesson.number()).map(LessonState::block).orElse(null);
  }

  /** Whether that lesson was read to its end. */
  public boolean read(int lessonNumber) {
    return enrolment.lesson(lessonNumber).filter(LessonState::read).isPresent();
  }

  /**
   * What tells one outline from another: the lessons that are shown, the one that is open and those
   * that were read. All who are as far are shown the same.
   */
  public String getOutlineKey() {
    return module.lessons().stream()
        .map(row -> row.number() + (read(row.number()) ? "r" : ""))
        .collect(Collectors.joining(" ", module.versionId() + "/" + lesson.number() + ": ", ""));
  }

  /** How many lessons the module has for this reader. */
  public int getCount() {
    return module.lessons().size();
  }

  /** Whether no lesson follows for this reader. */
  public boolean isLast() {
    return module.lessonAfter(lesson.number()).isEmpty();
  }

  /** Whether the facts should have been checked again by now. */
  public boolean isOverdue() {
    return lesson.overdue(LocalDate.ofInstant(clock.instant(), reader.getZone()));
  }
}
