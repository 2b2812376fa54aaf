package org.interlock.learning;

import java.math.BigDecimal;

/**
 * A person completed a module: every lesson read and the assessment passed.
 *
 * @param scaled share of the marks reached in the assessment, 0 to 1
 */
public record ModuleCompleted(LearningContext context, BigDecimal scaled) {}
