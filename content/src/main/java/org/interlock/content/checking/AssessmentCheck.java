package org.interlock.content.checking;

import java.util.List;
import java.util.Map;
import org.interlock.content.reading.YamlValue;

/**
 * A module can be assessed: every objective has items and a lesson, and the bank holds what an
 * attempt draws.
 *
 * <p>Judged only where every file of the module is sound, since an unsound file hides its items.
 */
final class AssessmentCheck implements Check {

  @Override
  public void check(Corpus corpus, KnownIds known, Findings findings) {
    for (ModuleFolder folder : corpus.modules().values()) {
      if (!folder.files().has(folder.path() + "module.yaml")) {
        findings.add(folder.path() + "module.yaml", 1, "the file is missing", "a module file");
      } else if (folder.isWhole()) {
        folder.module().ifPresent(module -> module(module, folder, findings));
      }
    }
  }

  private static void module(YamlValue module, ModuleFolder folder, Findings findings) {
    for (YamlValue objective : folder.objectives()) {
      objective(objective.at("id"), folder, findings);
    }
    YamlValue assessment = module.at("assessment");
    YamlValue drawn = assessment.at("items");
    int bank = folder.items().size();
    if (drawn.integer() > bank) {
      findings.add(
          drawn,
          "an attempt draws " + drawn.integer() + " items, the bank has " + bank,
          "at most as many as the bank has");
    }
    Map<String, YamlValue> minimums =
        assessment.find("perCompetency").map(YamlValue::entries).orElse(Map.of());
    minimums.forEach((code, least) -> minimum(code, least, folder, findings));
    int least = minimums.values().stream().mapToInt(YamlValue::integer).sum();
    if (least > drawn.integer()) {
      findings.add(
          drawn,
          "the minimums of the competencies add up to " + least,
          "at most the " + drawn.integer() + " items of an attempt");
    }
  }

  private static void objective(YamlValue id, ModuleFolder folder, Findings findings) {
    if (folder.items().stream().noneMatch(i -> i.at("objective").text().equals(id.text()))) {
      findings.add(
          id, "no item measures objective '" + id.text() + "'", "at least one item for it");
    }
    List<LessonFile> lessons = folder.lessons();
    if (lessons.stream().noneMatch(l -> l.head().textsAt("objectives").contains(id.text()))) {
      findings.add(
          id, "no lesson serves objective '" + id.text() + "'", "at least one lesson for it");
    }
  }

  private static void minimum(
      String code, YamlValue least, ModuleFolder folder, Findings findings) {
    long available =
        folder.items().stream().filter(i -> i.at("competency").text().equals(code)).count();
    if (least.integer() > available) {
      findings.add(
          least,
          "an attempt draws "
              + least.integer()
              + " items for "
              + code
              + ", the bank has "
              + available,
          "at most as many as the bank has");
    }
  }
}
