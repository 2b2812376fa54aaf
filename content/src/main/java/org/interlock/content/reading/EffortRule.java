package org.interlock.content.reading;

import org.interlock.content.lesson.LessonBlock;
import org.interlock.content.lesson.LessonDocument;

/**
 * How long a learner needs: reading at 200 words a minute, plus the minutes a module states for its
 * activities.
 *
 * @param selfCheck minutes for a question inside a lesson
 * @param workedExample minutes to work through an example, besides reading it
 * @param discussion minutes to think about a situation, besides reading it
 * @param item minutes for an item of the assessment
 */
record EffortRule(int selfCheck, int workedExample, int discussion, int item) {

  /** Reading speed for text that is studied, a product rule. */
  static final int WORDS_A_MINUTE = 200;

  static EffortRule of(YamlValue module) {
    YamlValue stated = module.at("activityMinutes");
    return new EffortRule(
        stated.at("selfCheck").integer(),
        stated.at("workedExample").integer(),
        stated.at("discussion").integer(),
        stated.at("item").integer());
  }

  /** Minutes for a lesson; a begun minute of reading counts. */
  int minutes(LessonDocument lesson) {
    int reading = (lesson.words() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    return reading
        + lesson.blocks(LessonBlock.Question.class).size() * selfCheck
        + lesson.blocks(LessonBlock.WorkedExample.class).size() * workedExample
        + lesson.blocks(LessonBlock.Situation.class).size() * discussion;
  }
}
