package org.interlock.content.checking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlock.content.reading.YamlValue;

/**
 * The ids that files may refer to, also those of files that have findings of their own.
 *
 * @param competencies codes of competencies
 * @param sources ids of the bibliography
 * @param terms ids of the glossary
 * @param shipped codes of the modules that are there
 * @param planned codes of the modules that the plan names
 */
record KnownIds(
    Set<String> competencies,
    Set<String> sources,
    Set<String> terms,
    Set<String> shipped,
    Set<String> planned) {

  static KnownIds of(Corpus corpus) {
    Stream<YamlValue> areas =
        corpus.parsed(Shape.COMPETENCIES).flatMap(file -> list(file, "areas"));
    return new KnownIds(
        ids(areas.flatMap(area -> list(area, "competencies")), "code"),
        ids(corpus.parsed(Shape.SOURCES).flatMap(file -> list(file, "entries")), "id"),
        ids(corpus.parsed(Shape.GLOSSARY).flatMap(file -> list(file, "terms")), "id"),
        corpus.modules().values().stream().map(ModuleFolder::code).collect(Collectors.toSet()),
        ids(corpus.parsed(Shape.PLANNED_MODULES).flatMap(file -> list(file, "modules")), "code"));
  }

  /** Whether a module is shipped or planned. */
  boolean isModule(String code) {
    return shipped.contains(code) || planned.contains(code);
  }

  private static Stream<YamlValue> list(YamlValue value, String key) {
    Optional<YamlValue> list = value.isMapping() ? value.find(key) : Optional.empty();
    List<YamlValue> items =
        list.filter(YamlValue::isSequence).map(YamlValue::items).orElse(List.of());
    return items.stream().filter(YamlValue::isMapping);
  }

  private static Set<String> ids(Stream<YamlValue> entries, String key) {
    return entries
        .flatMap(entry -> entry.find(key).stream())
        .filter(id -> !id.isMapping() && !id.isSequence())
        .map(YamlValue::text)
        .collect(Collectors.toSet());
  }
}
