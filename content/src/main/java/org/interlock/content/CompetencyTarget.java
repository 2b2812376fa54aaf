package org.interlock.content;

/**
 * A competency together with the proficiency that is aimed at.
 *
 * @param competency code of the competency, for instance {@code SPC.1}
 * @param level proficiency, 1 to 4
 */
public record CompetencyTarget(String competency, int level) {}
