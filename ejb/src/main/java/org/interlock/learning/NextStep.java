package org.interlock.learning;

import java.time.Instant;
import java.util.UUID;
import org.interlock.content.LocalisedText;

/** The one thing a person should do next. */
public sealed interface NextStep {

  /**
   * Go on reading.
   *
   * @param number the lesson to read, from 1
   * @param language of the lesson and its title, a BCP 47 tag
   * @param minutesLeft learner effort of the lessons not yet read
   */
  record ContinueLesson(
      UUID registration,
      String moduleCode,
      LocalisedText moduleTitle,
      int number,
      int lessonCount,
      String lessonTitle,
      String language,
      int minutesLeft)
      implements NextStep {}

  /**
   * Take the assessment, or go on with the attempt under way.
   *
   * @param running the attempt under way; null when a new one is to be started
   */
  record TakeAssessment(
      UUID registration, String moduleCode, LocalisedText moduleTitle, UUID running)
      implements NextStep {}

  /** Wait: the assessment may be taken again from the given moment. */
  record WaitToRetake(UUID registration, String moduleCode, LocalisedText moduleTitle, Instant from)
      implements NextStep {}

  /** Enrol in a module whose prerequisites are met. */
  record StartModule(String moduleCode, LocalisedText moduleTitle, int minutes)
      implements NextStep {}

  /** Nothing is left: every module that is open to the person is completed. */
  record AllDone() implements NextStep {}
}
