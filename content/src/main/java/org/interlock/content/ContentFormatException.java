package org.interlock.content;

/**
 * A content file does not have the form that the reader relies on.
 *
 * <p>The reader stops at the first such place; {@link ContentValidator} reports all of them.
 */
public final class ContentFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The place and what is wrong there, in one line. */
  private final transient Finding finding;

  public ContentFormatException(Finding finding) {
    super(finding.toString());
    this.finding = finding;
  }

  /** Where the file is wrong, how, and what was expected. */
  public Finding finding() {
    return finding;
  }
}
