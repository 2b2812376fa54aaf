package org.interlock.curriculum;

import java.util.List;
import org.interlock.content.LocalisedText;
import org.interlock.content.ModuleLevel;

/**
 * A module in the catalogue.
 *
 * @param areas codes of the competency areas it serves
 * @param status how the reader stands towards it
 * @param missing prerequisites that the reader has not completed; empty when the module may be
 *     taken
 */
public record CatalogueRow(
    String code,
    LocalisedText title,
    LocalisedText summary,
    ModuleLevel level,
    String language,
    int minutes,
    int lessons,
    List<String> areas,
    LearnerStatus status,
    List<PrerequisiteRow> missing) {}
