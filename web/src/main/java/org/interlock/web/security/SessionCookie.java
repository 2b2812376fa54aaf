package org.interlock.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.interlock.common.Setting;

/**
 * The session cookie: unreadable for scripts, not sent along from other sites, and bound to this
 * host over TLS by its {@code __Host-} name (ASVS 5.0.0-3.3). Only a server on plain localhost does
 * without TLS.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  static final String SECURE_NAME = "__Host-interlock";
  static final String PLAIN_NAME = "interlock";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    boolean plain = Setting.PLAIN_LOCALHOST.isOn();
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setName(plain ? PLAIN_NAME : SECURE_NAME);
    cookie.setSecure(!plain);
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setAttribute("SameSite", "Lax");
  }
}
