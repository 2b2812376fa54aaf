package org.interlock.learning;

import java.util.List;

/**
 * What lies on a person's desk.
 *
 * @param next the one next step
 * @param enrolments all enrolments whose modules are releasable to the person, the latest first
 */
public record Desk(NextStep next, List<EnrolmentRow> enrolments) {}
