package org.interlock.web.security;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.interlock.people.SessionService;
import org.interlock.web.shell.DisplayCookie;
import org.interlock.web.shell.Reader;

/**
 * {@code POST /logout}: ends the session, here and in the browser, which is told to forget what
 * this site stored with it (ASVS 5.0.0-7.4.1, 14.3.1). Only the language of the farewell is
 * remembered; pages need no clearing, they are kept by no cache.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @EJB private transient SessionService sessions;
  @Inject private transient Reader reader;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (request.getUserPrincipal() != null) {
      sessions.end();
    }
    response.addCookie(DisplayCookie.language(reader.getLanguage()));
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.setHeader("Clear-Site-Data", "\"storage\"");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/farewell");
  }
}
