package org.interlock.lrs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The question of GET statements as it was asked: parameter names and values of the specification.
 * Checked when it is answered, by the same rules as statements. Source: xAPI-Communication 2.1.3.
 *
 * @param parameters values by name; each at most once
 * @param languages what the reader understands, as an Accept-Language header; may be empty
 */
public record StatementQuery(Map<String, String> parameters, String languages) {

  /** Keeps its own copy. */
  public StatementQuery {
    parameters = Map.copyOf(new LinkedHashMap<>(parameters));
  }

  /** The value of a parameter, if it was given. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /**
   * The format asked for, exact when none is.
   *
   * @throws InvalidStatementException when it is no format
   */
  public static StatementFormat formatOf(Map<String, String> parameters) {
    return org.interlock.lrs.domain.StatementFilter.of(new StatementQuery(parameters, "")).format();
  }
}
