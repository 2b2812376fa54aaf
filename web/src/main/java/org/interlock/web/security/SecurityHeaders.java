package org.interlock.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Puts on every answer what a browser must know to keep the page safe (ASVS 5.0.0-3.4). */
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";
  private static final String NO_DEVICES =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
          + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(ContentPolicy.HEADER, ContentPolicy.plain());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", NO_DEVICES);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR);
    }
    chain.doFilter(request, new OnePolicy(response));
  }

  /**
   * Lets a library add its nonce to our policy, but no policy of its own, and leads on by the path
   * alone: the container would put the host before it that the request named.
   */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) {
      resetBuffer();
      setStatus(SC_FOUND);
      setHeader("Location", location);
    }

    @Override
    public void addHeader(String name, String value) {
      if (ContentPolicy.HEADER.equalsIgnoreCase(name)) {
        super.setHeader(name, ContentPolicy.withNonceOf(value));
      } else {
        super.addHeader(name, value);
      }
    }

    @Override
    public void setHeader(String name, String value) {
      if (ContentPolicy.HEADER.equalsIgnoreCase(name)) {
        super.setHeader(name, ContentPolicy.withNonceOf(value));
      } else {
        super.setHeader(name, value);
      }
    }
  }
}
