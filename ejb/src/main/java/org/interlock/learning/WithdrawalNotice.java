package org.interlock.learning;

import java.util.UUID;
import org.interlock.content.LocalisedText;

/**
 * What a person should know before leaving a module: nothing is deleted, and the enrolment can be
 * taken up again while the module is releasable to the person.
 *
 * @param attemptRunning whether an attempt at the assessment is under way; it is to be handed in,
 *     or ends by the clock, before the module can be left
 */
public record WithdrawalNotice(
    UUID registration,
    String moduleCode,
    LocalisedText moduleTitle,
    int lessonsRead,
    int lessonCount,
    boolean attemptRunning) {}
