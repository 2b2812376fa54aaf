package org.interlock.content.checking;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlock.content.reading.YamlValue;

/** What files refer to exists: competencies, sources, objectives, prerequisites and modules. */
final class ReferenceCheck implements Check {

  private static final String KNOWN_MODULE =
      "a module that is there or is listed in framework/planned-modules.yaml";

  private KnownIds known;
  private Findings findings;

  @Override
  public void check(Corpus corpus, KnownIds knownIds, Findings allFindings) {
    this.known = knownIds;
    this.findings = allFindings;
    corpus.sound(Shape.GLOSSARY).forEach(file -> sourcesOfEach(file.at("terms")));
    corpus.sound(Shape.PLANNED_MODULES).forEach(this::plannedModules);
    corpus.sound(Shape.TRACK).forEach(this::track);
    corpus.modules().values().forEach(this::module);
  }

  private void plannedModules(YamlValue file) {
    file.at("modules").items().forEach(entry -> modules(entry.itemsAt("prerequisites").stream()));
  }

  private void track(YamlValue file) {
    for (YamlValue level : file.at("levels").items()) {
      for (YamlValue requirement : level.at("requirements").items()) {
        modules(requirement.itemsAt("modules").stream());
        sources(requirement.itemsAt("sources").stream());
      }
    }
  }

  private void module(ModuleFolder folder) {
    folder.module().ifPresent(this::moduleFile);
    sourcesOf(folder.exhibits().stream());
    Set<String> objectives =
        folder.objectives().stream().map(o -> o.at("id").text()).collect(Collectors.toSet());
    for (YamlValue item : folder.items()) {
      competency(item.at("competency"));
      sources(item.itemsAt("sources").stream());
      objective(item.at("objective"), objectives, folder);
    }
    for (LessonFile lesson : folder.lessons()) {
      sources(lesson.head().itemsAt("sources").stream());
      lesson.head().itemsAt("objectives").forEach(id -> objective(id, objectives, folder));
    }
  }

  private void moduleFile(YamlValue module) {
    modules(module.itemsAt("prerequisites").stream());
    for (YamlValue objective : module.at("objectives").items()) {
      objective.at("competencies").items().forEach(target -> competency(target.at("code")));
    }
    sources(module.itemsAt("readingList").stream().map(entry -> entry.at("source")));
    YamlValue assessment = module.at("assessment");
    assessment
        .find("perCompetency")
        .ifPresent(
            minimums ->
                minimums.entries().keySet().stream()
                    .filter(code -> !known.competencies().contains(code))
                    .forEach(
                        code ->
                            findings.add(
                                module.file(),
                                minimums.lineOfKey(code),
                                "competency '" + code + "' does not exist",
                                "a code of framework/competencies.yaml")));
  }

  private void competency(YamlValue code) {
    if (!known.competencies().contains(code.text())) {
      findings.add(
          code,
          "competency '" + code.text() + "' does not exist",
          "a code of framework/competencies.yaml");
    }
  }

  private void objective(YamlValue id, Set<String> objectives, ModuleFolder folder) {
    if (folder.module().isPresent() && !objectives.contains(id.text())) {
      findings.add(
          id,
          "objective '" + id.text() + "' does not exist",
          "an objective of module " + folder.code());
    }
  }

  private void modules(Stream<YamlValue> codes) {
    codes
        .filter(code -> !known.isModule(code.text()))
        .forEach(
            code ->
                findings.add(code, "module '" + code.text() + "' does not exist", KNOWN_MODULE));
  }

  private void sourcesOfEach(YamlValue list) {
    sourcesOf(list.items().stream());
  }

  private void sourcesOf(Stream<YamlValue> entries) {
    sources(entries.flatMap(entry -> entry.itemsAt("sources").stream()));
  }

  private void sources(Stream<YamlValue> ids) {
    ids.filter(id -> !known.sources().contains(id.text()))
        .forEach(
            id ->
                findings.add(
                    id, "source '" + id.text() + "' does not exist", "an id of framework/sources"));
  }
}
