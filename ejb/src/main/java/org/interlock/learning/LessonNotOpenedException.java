package org.interlock.learning;

import org.interlock.common.BusinessException;

/** A lesson was to count as read that the person never opened under this enrolment. */
public final class LessonNotOpenedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final int lesson;

  /**
   * @param lesson its place in the module, from 1
   */
  public LessonNotOpenedException(int lesson) {
    super("lessonNotOpened", lesson);
    this.lesson = lesson;
  }

  /** Its place in the module, from 1. */
  public int lesson() {
    return lesson;
  }
}
