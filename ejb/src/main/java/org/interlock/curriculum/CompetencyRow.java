package org.interlock.curriculum;

import org.interlock.content.LocalisedText;

/** A competency of an area, e.g. {@code SPC.1}. */
public record CompetencyRow(String code, LocalisedText statement) {}
