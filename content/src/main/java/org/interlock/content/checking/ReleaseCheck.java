package org.interlock.content.checking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interlock.content.reading.YamlValue;

/**
 * Labels name nations that exist, and a lesson is released no wider than its module. Objectives,
 * with the questions that test them, belong to the module and are seen by all its readers: each has
 * to be taught in a lesson that is released like the module.
 *
 * <p>A label without nations means the owner's nation only; {@code XI} is Interlock's own editorial
 * board, which is no nation and so releases to {@code ALL}.
 */
final class ReleaseCheck implements Check {

  private static final String ALL = "ALL";
  private static final String BOARD = "XI";
  private static final Set<String> NATIONS = nations();

  private Findings findings;

  @Override
  public void check(Corpus corpus, KnownIds known, Findings allFindings) {
    this.findings = allFindings;
    for (ModuleFolder folder : corpus.modules().values()) {
      folder.module().ifPresent(module -> module(module, folder));
    }
  }

  private void module(YamlValue module, ModuleFolder folder) {
    isNation(module.at("owner"));
    List<YamlValue> label = module.itemsAt("releasableTo");
    label(label);
    if (label.isEmpty() && module.at("owner").text().equals(BOARD)) {
      findings.add(module.at("owner"), "released to no nation", "releasableTo, since XI is none");
    }
    Set<String> released = new HashSet<>(module.textsAt("releasableTo"));
    released.add(module.at("owner").text());
    Set<String> taughtToAll = new HashSet<>();
    Set<String> taught = new HashSet<>();
    for (LessonFile lesson : folder.lessons()) {
      taught.addAll(lesson.head().textsAt("objectives"));
      if (lesson.head().itemsAt("releasableTo").isEmpty()) {
        taughtToAll.addAll(lesson.head().textsAt("objectives"));
      }
      List<YamlValue> narrower = lesson.head().itemsAt("releasableTo");
      label(narrower);
      if (!released.contains(ALL)) {
        narrower.stream()
            .filter(nation -> !released.contains(nation.text()))
            .forEach(
                nation ->
                    findings.add(
                        nation,
                        "the lesson is released to '" + nation.text() + "', the module is not",
                        "only nations of the module: " + String.join(", ", released)));
      }
    }
    module.itemsAt("objectives").stream()
        .map(objective -> objective.at("id"))
        .filter(id -> taught.contains(id.text()) && !taughtToAll.contains(id.text()))
        .forEach(
            id ->
                findings.add(
                    id,
                    "objective '" + id.text() + "' is taught in narrower released lessons alone",
                    "a lesson without releasableTo that teaches it, since all readers are tested"));
  }

  private void label(List<YamlValue> label) {
    for (YamlValue nation : label) {
      if (!nation.text().equals(ALL)) {
        isNation(nation);
      } else if (label.size() > 1) {
        findings.add(nation, "ALL stands beside single nations", "ALL alone, or nations alone");
      }
    }
  }

  private void isNation(YamlValue code) {
    if (!NATIONS.contains(code.text())) {
      findings.add(
          code,
          "nation '" + code.text() + "' does not exist",
          "a code of ISO 3166-1 such as NO, or XI for Interlock's editorial board");
    }
  }

  private static Set<String> nations() {
    Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.add(BOARD);
    return codes;
  }
}
