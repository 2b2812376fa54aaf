package org.interlock.common;

/**
 * Nothing of that name exists <em>for the person who asks</em>. A thing that is there but not
 * releasable to them, or that belongs to somebody else, answers the same: its existence is not
 * told.
 */
public final class NotFoundException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what kind of thing, as a bundle word: {@code module}, {@code attempt} …
   * @param id the id that was asked for
   */
  public NotFoundException(String what, Object id) {
    super("notFound." + what, String.valueOf(id));
  }
}
