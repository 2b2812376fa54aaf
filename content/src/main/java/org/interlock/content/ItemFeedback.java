package org.interlock.content;

import java.util.Optional;

/**
 * What the learner is told of an answer as a whole.
 *
 * @param correct after a fully right answer
 * @param incorrect after any other answer
 */
public record ItemFeedback(Optional<RichText> correct, Optional<RichText> incorrect) {}
