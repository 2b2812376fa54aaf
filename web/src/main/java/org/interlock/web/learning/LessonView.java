package org.interlock.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.GlossaryRow;
import org.interlock.curriculum.GlossaryService;
import org.interlock.curriculum.LessonDetail;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.learning.CoursePage;
import org.interlock.learning.CourseService;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.LessonState;
import org.interlock.web.shell.CanonicalAddress;
import org.interlock.web.shell.Reader;
import org.omnifaces.cdi.Param;

/**
 * One lesson as it is read: outline, text, terms and sources; opened for the record, position kept.
 */
@Named
@RequestScoped
public class LessonView {

  @Inject
  @Param(pathIndex = 0)
  private String code;

  @Inject
  @Param(pathIndex = 1)
  private Integer number;

  @Inject private Reader reader;
  @Inject private Clock clock;
  @Inject private CourseService courses;
  @Inject private GlossaryService glossary;

  private EnrolmentDetail enrolment;
  private ModuleDetail module;
  private LessonDetail lesson;
  private List<GlossaryRow> terms = List.of();

  /** Asks the services; who is not enrolled is led to the module's page, which offers to. */
  public void load() throws IOException {
    if (number == null) {
      throw new NotFoundException("lesson", code);
    }
    CoursePage page = courses.page(code, number);
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
    terms = glossary.terms(lesson.terms());
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
    return enrolment.lesson(number).map(LessonState::block).orElse(null);
  }

  /** Whether that lesson was read to its end. */
  public boolean read(int lessonNumber) {
    return enrolment.lesson(lessonNumber).filter(LessonState::read).isPresent();
  }

  /** Terms of the glossary that the text uses, in the glossary's order. */
  public List<GlossaryRow> getTerms() {
    return terms;
  }

  /** How many lessons the module has. */
  public int getCount() {
    return module.lessons().size();
  }

  /** Whether the facts should have been checked again by now. */
  public boolean isOverdue() {
    return lesson.overdue(LocalDate.ofInstant(clock.instant(), reader.getZone()));
  }
}
