package org.interlock.content;

/**
 * What a person is able to do, the unit in which objectives, items and endorsements are counted.
 *
 * @param code area and number, for instance {@code TSX.4}
 * @param statement one sentence beginning with a verb
 */
public record Competency(String code, LocalisedText statement) {}
