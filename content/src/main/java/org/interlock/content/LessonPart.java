package org.interlock.content;

/**
 * A block of a lesson that the reading position and a learner's notes can point to.
 *
 * @param id the id of its outermost element: {@code b1}, {@code b2}, …; a heading's own id for
 *     headings
 * @param kind what the block is
 * @param html safe HTML of the block
 */
public record LessonPart(String id, Kind kind, String html) {

  /** What a block of a lesson is. */
  public enum Kind {
    HEADING,
    TEXT,
    EXHIBIT,
    SELF_CHECK,
    WORKED_EXAMPLE,
    SITUATION,
    DATED_BOX
  }
}
