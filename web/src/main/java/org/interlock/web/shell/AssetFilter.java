package org.interlock.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Serves {@code /assets/<digest>/…} from the archive and lets the browser keep it for a year.
 * Folders are not there.
 *
 * <p>The digest is not compared: an address of an older version answers with the newest file, which
 * a page that is still open in some browser needs more than an error.
 */
@WebFilter(filterName = "assets", urlPatterns = Assets.PREFIX + "*")
public class AssetFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("([\\w-]+/)*[\\w-]+\\.[\\w.-]+");
  private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    int afterDigest = path.indexOf('/', Assets.PREFIX.length());
    String name = afterDigest < 0 ? "" : path.substring(afterDigest + 1);
    if (!FILE.matcher(name).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (request.getServletContext().getResource(Assets.FOLDER + name) != null) {
      response.setHeader("Cache-Control", FOR_A_YEAR);
    }
    request.getRequestDispatcher(Assets.FOLDER + name).forward(request, response);
  }
}
