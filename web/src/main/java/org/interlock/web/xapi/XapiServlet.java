package org.interlock.web.xapi;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.interlock.common.Setting;
import org.interlock.lrs.Clause;
import org.interlock.lrs.InvalidStatementException;
import org.interlock.lrs.LrsClient;
import org.interlock.lrs.StatementConflictException;
import org.interlock.lrs.StoreBusyException;
import org.interlock.lrs.VoidingRefusedException;

/**
 * The door of {@code /xapi}: lets a client in by the credentials of the request, denies everything
 * else, and puts version and consistency into every answer, refusals included.
 */
@WebServlet("/xapi/*")
public class XapiServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(XapiServlet.class.getName());

  private static final String ABOUT = "{\"version\":[\"1.0.3\",\"1.0.2\",\"1.0.1\",\"1.0.0\"]}";

  @Inject private transient ClientGate gate;
  @Inject private transient StatementsResource statements;

  @Override
  protected void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
    boolean head = "HEAD".equals(http.getMethod());
    XapiAnswer answer;
    try {
      XapiRequest request = new XapiRequestReader(Setting.XAPI_BODY_LIMIT.count()).read(http);
      head = request.isHead();
      answer = answer(request, http);
    } catch (XapiRefusal e) {
      answer = e.status() == 401 ? challenged(e.answer(), http) : e.answer();
    } catch (InvalidStatementException e) {
      answer = XapiAnswer.refusal(400, e.path(), e.value(), e.problem(), e.clause().reference());
    } catch (StatementConflictException e) {
      answer =
          refusal(409, "a statement with this id is stored and says something else", e.arguments());
    } catch (VoidingRefusedException e) {
      answer = refusal(403, "a client voids only statements that it stored itself", e.arguments());
    } catch (StoreBusyException e) {
      answer =
          refusal(503, "other writers were in the way; send again", e.arguments())
              .with("Retry-After", "1");
    } catch (EJBException e) {
      answer = failure(e);
    }
    write(answer, head, http, response);
  }

  private XapiAnswer answer(XapiRequest request, HttpServletRequest http) {
    if ("about".equals(request.resource())) {
      return about(request);
    }
    LrsClient client = gate.admit(request, http.getRemoteAddr());
    ProtocolVersion.check(request);
    return switch (request.resource()) {
      case StatementsResource.PATH, StatementsResource.MORE ->
          statements.answer(client, request, http.getContextPath() + http.getServletPath() + "/");
      default -> throw XapiRefusal.of(404, "no such resource", Clause.ERROR_CODES);
    };
  }

  private static XapiAnswer about(XapiRequest request) {
    if (!"GET".equals(request.method()) && !request.isHead()) {
      throw XapiRefusal.of(405, "methods here: GET, HEAD", Clause.ERROR_CODES)
          .with("Allow", "GET, HEAD");
    }
    request.allowOnly(java.util.Set.of());
    return XapiAnswer.json(200, ABOUT);
  }

  /** A script in a page gets no challenge: the browser would open a password box over the page. */
  private static XapiAnswer challenged(XapiAnswer answer, HttpServletRequest http) {
    return http.getHeader("Sec-Fetch-Site") == null
        ? answer.with("WWW-Authenticate", "Basic realm=\"xAPI\", charset=\"UTF-8\"")
        : answer;
  }

  private static XapiAnswer refusal(int status, String problem, java.util.List<Object> arguments) {
    String value = arguments.isEmpty() ? "" : String.valueOf(arguments.get(0));
    return XapiAnswer.refusal(status, "", value, problem, Clause.ERROR_CODES.reference());
  }

  private static XapiAnswer failure(EJBException cause) {
    String reference = UUID.randomUUID().toString();
    LOG.log(System.Logger.Level.ERROR, "xAPI request failed, reference " + reference, cause);
    return XapiAnswer.refusal(
        500,
        "",
        reference,
        "the server failed; name this reference",
        Clause.ERROR_CODES.reference());
  }

  private void write(
      XapiAnswer answer, boolean head, HttpServletRequest http, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.status());
    response.setHeader(ProtocolVersion.HEADER, ProtocolVersion.SPOKEN);
    response.setHeader("Cache-Control", "no-store");
    if (http.getPathInfo() != null
        && http.getPathInfo().startsWith("/" + StatementsResource.PATH)) {
      response.setHeader(
          "X-Experience-API-Consistent-Through", statements.consistentThrough().toString());
    }
    answer.headers().forEach(response::setHeader);
    if (answer.status() != 204) {
      response.setContentLength(answer.body().length);
    }
    if (!head) {
      response.getOutputStream().write(answer.body());
    }
  }
}
