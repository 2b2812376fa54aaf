package org.interlock.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.interlock.web.i18n.Formats;

/** Puts a failure into words for who made the request, as a problem answer. */
@RequestScoped
public class ProblemWriter {

  /** Request attribute in which the error page finds why, in the person's language. */
  public static final String WORDS = "refused";

  private static final List<String> FOR_PROGRAMS = List.of("/api", "/xapi");
  private static final Set<Integer> KINDS = Set.of(400, 401, 403, 404, 409, 500);
  private static final int OTHER_KIND = 400;

  private Formats formats;

  /** For the container's proxy. */
  protected ProblemWriter() {}

  @Inject
  public ProblemWriter(Formats formats) {
    this.formats = formats;
  }

  /** A problem as a REST answer. */
  public Response answer(int status, String code, List<?> values) {
    return answer(problem(status, code, values, null));
  }

  /** A problem whose cause the log carries under {@code reference}. */
  public Response answerWithReference(int status, String code, String reference) {
    return answer(problem(status, code, List.of(reference), reference));
  }

  /** Refuses at the door: a problem for a program, the error page for a page. */
  public void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String code)
      throws IOException {
    refuse(request, response, status, code, List.of());
  }

  /** The same with the values of its words, such as a limit. */
  public void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String code,
      List<?> values)
      throws IOException {
    Problem problem = problem(status, code, values, null);
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (FOR_PROGRAMS.stream().noneMatch(own -> (path + '/').startsWith(own + '/'))) {
      request.setAttribute(WORDS, problem.detail());
      response.sendError(status);
      return;
    }
    response.setStatus(status);
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(problem.json().toString());
  }

  private Problem problem(int status, String code, List<?> values, String reference) {
    String title = formats.message("error.kind." + kindOf(status), List.of());
    return new Problem(status, code, title, formats.message("error." + code, values), reference);
  }

  private static int kindOf(int status) {
    return KINDS.contains(status) ? status : OTHER_KIND;
  }

  private static Response answer(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .entity(problem.json().toString())
        .build();
  }
}
