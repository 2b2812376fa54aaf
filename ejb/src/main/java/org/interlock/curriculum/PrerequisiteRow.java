package org.interlock.curriculum;

import org.interlock.content.LocalisedText;

/** A module to complete before another. */
public record PrerequisiteRow(String code, LocalisedText title) {}
