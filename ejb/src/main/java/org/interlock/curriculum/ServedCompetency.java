package org.interlock.curriculum;

import org.interlock.content.LocalisedText;

/**
 * A competency that an objective serves, and the proficiency level (1 to 4) it brings a learner to.
 */
public record ServedCompetency(String code, LocalisedText statement, int level) {}
