package org.interlock.curriculum.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interlock.content.LocalisedText;
import org.interlock.curriculum.CatalogueRow;
import org.interlock.curriculum.HoursBand;
import org.interlock.curriculum.LearnerStatus;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.PrerequisiteRow;

/**
 * A module that a reader may see, as the catalogue sorts and filters it.
 *
 * @param areas codes of the competency areas it serves
 * @param status how the reader stands towards it
 * @param missing prerequisites not yet completed
 */
public record CatalogueEntry(
    ModuleDetail module, Set<String> areas, LearnerStatus status, List<PrerequisiteRow> missing) {

  private static final int TITLE_WEIGHT = 5;
  private static final int SUMMARY_WEIGHT = 2;

  HoursBand hours() {
    return HoursBand.of(module.minutes());
  }

  String title(Locale locale) {
    return module.title().in(locale);
  }

  /**
   * How well it matches: 0 unless each word is found in its code, title, summary or objectives; a
   * word in the title weighs more than one further down.
   */
  int score(SearchWords words) {
    int inTitle = words.foundIn(module.code() + " " + all(module.title()));
    int inSummary = words.foundIn(all(module.summary()));
    StringBuilder everything =
        new StringBuilder(module.code()).append(' ').append(all(module.title()));
    everything.append(' ').append(all(module.summary()));
    module.objectives().forEach(each -> everything.append(' ').append(all(each.text())));
    if (words.foundIn(everything.toString()) < words.words().size()) {
      return 0;
    }
    return 1 + TITLE_WEIGHT * inTitle + SUMMARY_WEIGHT * inSummary;
  }

  CatalogueRow row() {
    return new CatalogueRow(
        module.code(),
        module.title(),
        module.summary(),
        module.level(),
        module.language(),
        module.minutes(),
        module.lessons().size(),
        areas.stream().sorted().toList(),
        status,
        missing);
  }

  private static String all(LocalisedText text) {
    return text.en() + " " + text.fr() + " " + text.uk();
  }
}
