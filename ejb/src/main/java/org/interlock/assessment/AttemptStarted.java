package org.interlock.assessment;

import java.util.UUID;
import org.interlock.learning.LearningContext;

/**
 * A person opened an attempt at the assessment of a module.
 *
 * @param context who, under which enrolment, when
 * @param attempt public id of the attempt
 * @param number 1 for the first attempt of the enrolment
 */
public record AttemptStarted(LearningContext context, UUID attempt, int number) {}
