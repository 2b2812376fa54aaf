package org.interlock.people.domain;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where an organization stands: the codes from its nation down, each closed by a slash, as in
 * {@code NO/MOD/FMA/}. The closing slash is what keeps {@code NO/MOD/} from being taken for a part
 * of {@code NO/MO}.
 */
public final class OrganizationPath {

  /** Longest path that fits the column, in characters. */
  static final int MAX_LENGTH = 250;

  private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{1,20}");
  private static final Pattern PATH = Pattern.compile("[A-Z]{2}/(?:[A-Z0-9-]{1,20}/)+");

  private final String text;

  private OrganizationPath(String text) {
    if (!PATH.matcher(text).matches() || text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "organization path " + text + ": expected NATION/CODE/CODE/ of at most 250 characters");
    }
    this.text = text;
  }

  public static OrganizationPath of(String text) {
    return new OrganizationPath(text);
  }

  public static OrganizationPath top(String nation, String code) {
    return new OrganizationPath(nation + "/" + checked(code) + "/");
  }

  public OrganizationPath child(String code) {
    return new OrganizationPath(text + checked(code) + "/");
  }

  /** True for this very organization and for everything below it. */
  public boolean contains(OrganizationPath other) {
    return other.text.startsWith(text);
  }

  /** The last code of the path: the organization's own. */
  public String code() {
    int end = text.length() - 1;
    return text.substring(text.lastIndexOf('/', end - 1) + 1, end);
  }

  private static String checked(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "organization code " + code + ": expected 1 to 20 of A-Z, 0-9 and hyphen");
    }
    return code;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrganizationPath path && path.text.equals(text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
