package org.interlock.curriculum.domain;

/**
 * How versions of a module are numbered: as the author numbered them where that goes forward, else
 * with the next number, so that content that was changed without a new number still becomes a
 * version of its own.
 */
public final class VersionNumbers {

  private VersionNumbers() {}

  /**
   * @param latest the highest number published so far, 0 for none
   * @param authors the number that stands in the content, from 1
   */
  public static int next(int latest, int authors) {
    return Math.max(latest + 1, authors);
  }
}
