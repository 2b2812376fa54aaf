package org.interlock.curriculum;

import java.util.List;
import org.interlock.content.LocalisedText;

/** What a learner can do after a module, and the competencies this serves. */
public record ObjectiveRow(String code, LocalisedText text, List<ServedCompetency> competencies) {}
