package org.interlock.web.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content security policy of every answer: everything from this server only, no inline script
 * or style, no frame, no plug-in, no base, forms to this server only (ASVS 5.0.0-3.4.3). A page
 * with PrimeFaces components brings the nonce of its own scripts with it.
 */
public final class ContentPolicy {

  /** Name of the header. */
  public static final String HEADER = "Content-Security-Policy";

  private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]{16,128}'");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'%s; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; "
          + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  private ContentPolicy() {}

  /** For an answer without a script of its own. */
  public static String plain() {
    return POLICY.formatted("");
  }

  /**
   * The same policy with the nonce that a component library asks for. Whatever else it asks for is
   * left out.
   *
   * @param asked the policy that the library would have sent
   */
  public static String withNonceOf(String asked) {
    Matcher nonce = NONCE.matcher(asked == null ? "" : asked);
    return POLICY.formatted(nonce.find() ? " " + nonce.group() : "");
  }
}
