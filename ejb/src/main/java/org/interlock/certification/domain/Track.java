package org.interlock.certification.domain;

import java.util.List;
import java.util.Optional;
import org.interlock.content.LocalisedText;

/**
 * A published track as a value: it never changes, so it may be kept in memory.
 *
 * @param code such as {@code T-IND}
 * @param version the published version
 * @param name as shown to people
 * @param summary what the career is about
 * @param levels lowest first
 */
public record Track(
    String code, int version, LocalisedText name, LocalisedText summary, List<Level> levels) {

  /** Keeps its own copy of the levels. */
  public Track {
    levels = List.copyOf(levels);
  }

  /** The level of that code. */
  public Optional<Level> level(String wanted) {
    return levels.stream().filter(level -> level.code().equals(wanted)).findFirst();
  }

  /**
   * One level.
   *
   * @param code such as {@code L1}
   * @param stage {@code foundation}, {@code practitioner} or {@code expert}
   * @param name as shown to people
   * @param rules its requirements in order
   */
  public record Level(String code, String stage, LocalisedText name, List<Rule> rules) {

    /** Keeps its own copy of the rules. */
    public Level {
      rules = List.copyOf(rules);
    }
  }

  /**
   * One requirement with what people read of it.
   *
   * @param code unique within the level
   * @param name as shown to people
   * @param kind the family of rule
   * @param productRule whether its number is our own choice
   * @param requirement the policy
   */
  public record Rule(
      String code, LocalisedText name, String kind, boolean productRule, Requirement requirement) {}
}
