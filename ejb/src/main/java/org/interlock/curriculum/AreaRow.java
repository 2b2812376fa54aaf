package org.interlock.curriculum;

import java.util.List;
import org.interlock.content.LocalisedText;

/**
 * An area of the competency framework.
 *
 * @param descriptors what a person can do at each proficiency level, lowest first
 */
public record AreaRow(
    String code,
    LocalisedText name,
    List<LocalisedText> descriptors,
    List<CompetencyRow> competencies) {}
