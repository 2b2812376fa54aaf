package org.interlock.content.checking;

import java.util.Optional;
import org.interlock.content.ContentFormatException;
import org.interlock.content.lesson.LessonBlock;
import org.interlock.content.reading.YamlValue;

/** Days exist, and a review comes after the day on which the facts were true. */
final class DateCheck implements Check {

  private Findings findings;

  @Override
  public void check(Corpus corpus, KnownIds known, Findings allFindings) {
    this.findings = allFindings;
    for (ModuleFolder folder : corpus.modules().values()) {
      folder.module().ifPresent(module -> inOrder(module.at("validAsOf"), module.at("reviewBy")));
      folder.exhibits().forEach(exhibit -> isDay(exhibit.at("asOf")));
      folder.lessons().forEach(lesson -> lesson(lesson, folder));
    }
  }

  private void lesson(LessonFile lesson, ModuleFolder folder) {
    Optional<YamlValue> validAsOf = date(lesson, folder, "validAsOf");
    Optional<YamlValue> reviewBy = date(lesson, folder, "reviewBy");
    boolean own =
        lesson.head().find("validAsOf").or(() -> lesson.head().find("reviewBy")).isPresent();
    if (own && validAsOf.isPresent() && reviewBy.isPresent()) {
      inOrder(validAsOf.get(), reviewBy.get());
    }
    for (LessonBlock.DatedBox box : lesson.document().blocks(LessonBlock.DatedBox.class)) {
      inOrder(box.source().at("asOf"), box.source().at("reviewBy"));
    }
  }

  private static Optional<YamlValue> date(LessonFile lesson, ModuleFolder folder, String key) {
    return lesson.head().find(key).or(() -> folder.module().map(module -> module.at(key)));
  }

  private void inOrder(YamlValue earlier, YamlValue later) {
    if (isDay(earlier) && isDay(later) && !earlier.date().isBefore(later.date())) {
      findings.add(
          later,
          "day '" + later.text() + "' is not after " + earlier.text(),
          "a day after the one on which the facts were true");
    }
  }

  private boolean isDay(YamlValue value) {
    try {
      value.date();
      return true;
    } catch (ContentFormatException e) {
      findings.add(e.finding());
      return false;
    }
  }
}
