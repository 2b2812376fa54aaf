package org.interlock.content;

import java.util.List;

/**
 * One question of a module's item bank.
 *
 * @param id for instance {@code F01-I01}
 * @param type how it is answered
 * @param competency code of the competency it measures
 * @param level proficiency it asks for, 1 or 2
 * @param difficulty the author's estimate, until statistics say better
 * @param objective id of the objective it measures
 * @param sources ids of the sources that the right answer rests on
 * @param stem what is asked
 * @param body what can be answered, what is right, and what the learner is told of each answer
 * @param feedback what the learner is told of the whole answer
 * @param rationale why the right answer is right, with citations
 * @param contentHash SHA-256 of the item's canonical form, hex; layout and comments do not change
 *     it
 */
public record ItemContent(
    String id,
    Type type,
    String competency,
    int level,
    Difficulty difficulty,
    String objective,
    List<String> sources,
    RichText stem,
    ItemBody body,
    ItemFeedback feedback,
    RichText rationale,
    String contentHash) {

  public ItemContent {
    sources = List.copyOf(sources);
  }

  /** How an item is answered. */
  public enum Type {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    ORDERING,
    MATCHING,
    NUMERIC
  }

  /** How hard the author expects an item to be. */
  public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
  }
}
