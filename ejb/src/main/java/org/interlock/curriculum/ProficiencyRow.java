package org.interlock.curriculum;

import org.interlock.content.LocalisedText;

/** A step of proficiency, 1 (aware) to 4 (expert). */
public record ProficiencyRow(int number, LocalisedText name) {}
