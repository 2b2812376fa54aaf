package org.interlock.assessment;

import java.util.List;

/**
 * What a person gave as an answer, as tokens whose meaning the item's type fixes: ids of chosen
 * options; ids of steps in order; {@code left[.]right} pairs; one number as typed. An empty list is
 * an answer taken back.
 *
 * <p>Its text form joins the tokens as xAPI does for interaction activities: {@code a[,]c} (xAPI
 * 1.0.3, Part Two, 4.1.4.1).
 *
 * @param values the tokens, at most {@value #MOST} of {@value #LONGEST} characters each
 */
public record Response(List<String> values) {

  /** Most tokens of one response. */
  public static final int MOST = 24;

  /** Longest token, in characters. */
  public static final int LONGEST = 80;

  /** Parts two tokens in the text form. */
  public static final String SEPARATOR = "[,]";

  /** Parts the two sides of a pair. */
  public static final String PAIR = "[.]";

  /**
   * Checks the bounds that hold for every type of item.
   *
   * @throws InvalidResponseException when there are too many tokens, or one is too long or holds a
   *     separator
   */
  public Response {
    values = List.copyOf(values);
    if (values.size() > MOST) {
      throw new InvalidResponseException("tooMany", values.size(), MOST);
    }
    for (String value : values) {
      if (value.length() > LONGEST || value.contains(SEPARATOR)) {
        throw new InvalidResponseException("token", value, LONGEST);
      }
    }
  }

  /** Nothing answered. */
  public static Response none() {
    return new Response(List.of());
  }

  /** Reads the text form back. */
  public static Response of(String text) {
    return text.isEmpty() ? none() : new Response(List.of(text.split("\\Q" + SEPARATOR + "\\E")));
  }

  /** Whether nothing is answered. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The text form. */
  public String text() {
    return String.join(SEPARATOR, values);
  }
}
