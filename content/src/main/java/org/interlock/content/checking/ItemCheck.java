package org.interlock.content.checking;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interlock.content.lesson.MarkdownText;
import org.interlock.content.reading.YamlValue;

/**
 * Items can be marked: as many right options as their type asks for; and cite only sources that
 * they list.
 */
final class ItemCheck implements Check {

  private KnownIds known;
  private Findings findings;

  @Override
  public void check(Corpus corpus, KnownIds knownIds, Findings allFindings) {
    this.known = knownIds;
    this.findings = allFindings;
    corpus.modules().values().stream()
        .flatMap(folder -> folder.items().stream())
        .forEach(this::item);
  }

  private void item(YamlValue item) {
    switch (item.at("type").text()) {
      case "singleChoice" -> single(item);
      case "multipleChoice" -> multiple(item);
      default -> {
        // Steps, pairs and numbers are right by their place.
      }
    }
    Set<String> listed = Set.copyOf(item.textsAt("sources"));
    scalars(item).forEach(text -> mentions(text, listed));
  }

  private void single(YamlValue item) {
    long right = right(item);
    if (right != 1) {
      findings.add(item.at("options"), right + " options are right", "exactly one right option");
    }
  }

  private void multiple(YamlValue item) {
    List<YamlValue> options = item.at("options").items();
    long right = right(item);
    if (right == 0 || right == options.size()) {
      findings.add(
          item.at("options"),
          right + " of " + options.size() + " options are right",
          "at least one right and one wrong option");
    }
  }

  private static long right(YamlValue item) {
    return item.at("options").items().stream().filter(o -> o.at("correct").truth()).count();
  }

  private void mentions(YamlValue value, Set<String> listed) {
    MarkdownText text = MarkdownText.parse(value.text(), value.textLine() - 1);
    for (MarkdownText.Mention cited : text.citations()) {
      if (!listed.contains(cited.id())) {
        findings.add(
            value.file(),
            cited.line(),
            "source '" + cited.id() + "' is cited but not listed",
            "it among the item's sources: " + String.join(", ", listed));
      }
    }
    for (MarkdownText.Mention used : text.terms()) {
      if (!known.terms().contains(used.id())) {
        findings.add(
            value.file(),
            used.line(),
            "glossary term '" + used.id() + "' does not exist",
            "an id of framework/glossary");
      }
    }
  }

  private static Stream<YamlValue> scalars(YamlValue value) {
    if (value.isMapping()) {
      return value.entries().values().stream().flatMap(ItemCheck::scalars);
    }
    return value.isSequence()
        ? value.items().stream().flatMap(ItemCheck::scalars)
        : Stream.of(value);
  }
}
