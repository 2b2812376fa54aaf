package org.interlock.web.learning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.interlock.assessment.AttemptService;
import org.interlock.common.BusinessException;
import org.interlock.common.NotFoundException;
import org.interlock.learning.CourseService;
import org.interlock.learning.EnrolmentService;
import org.interlock.learning.LessonNotOpenedException;
import org.interlock.learning.LessonProgressService;
import org.interlock.web.security.ClosedDoors;

/**
 * The steps of a learner that change something, as plain form posts that each lead on to a page:
 * {@code /learn/enrol}, {@code /learn/read}, {@code /learn/attempt}, {@code /learn/withdraw},
 * {@code /learn/resume}.
 *
 * <p>Each may be sent twice with one effect; the services see to that. What is refused leads back
 * to the module, which says why; a lesson that was never opened is opened instead of counted as
 * read.
 */
@WebServlet("/learn/*")
public class LearnServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient EnrolmentService enrolments;
  @Inject private transient LessonProgressService progress;
  @Inject private transient CourseService courses;
  @Inject private transient AttemptService attempts;
  @Inject private transient ClosedDoors doors;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String module = code(request.getParameter("module"));
    try {
      switch (String.valueOf(request.getPathInfo())) {
        case "/enrol" -> {
          enrolments.enrol(module);
          lead(response, "/lesson/" + module + "/1");
        }
        case "/read" -> {
          int lesson = Integer.parseInt(request.getParameter("lesson"));
          progress.markRead(registration(request), lesson);
          lead(
              response,
              courses
                  .course(module)
                  .module()
                  .lessonAfter(lesson)
                  .map(next -> "/lesson/" + module + "/" + next.number())
                  .orElse("/module/" + module));
        }
        case "/attempt" -> lead(response, "/attempt/" + attempts.start(registration(request)));
        case "/withdraw" -> {
          enrolments.withdraw(registration(request));
          lead(response, "/module/" + module);
        }
        case "/resume" -> {
          enrolments.resume(registration(request));
          lead(response, "/module/" + module);
        }
        default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (NotFoundException missing) {
      doors.missing(missing);
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (LessonNotOpenedException unopened) {
      lead(response, "/lesson/" + module + "/" + unopened.lesson());
    } catch (BusinessException refused) {
      lead(response, "/module/" + module);
    } catch (IllegalArgumentException malformed) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static UUID registration(HttpServletRequest request) {
    return UUID.fromString(String.valueOf(request.getParameter("registration")));
  }

  private static String code(String wished) {
    return wished != null && wished.matches("[A-Z]{1,4}\\d{2,3}") ? wished : "";
  }

  private static void lead(HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }
}
