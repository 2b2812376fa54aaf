package org.interlock.content.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interlock.content.lesson.LessonBlock;
import org.interlock.content.reading.YamlValue;

/** Each id names one thing, and says to which module and lesson it belongs. */
final class UniqueIdCheck implements Check {

  private Findings findings;

  @Override
  public void check(Corpus corpus, KnownIds known, Findings allFindings) {
    this.findings = allFindings;
    corpus.sound(Shape.COMPETENCIES).forEach(this::competencies);
    unique(ids(corpus.sound(Shape.SOURCES), "entries", "id"));
    unique(ids(corpus.sound(Shape.GLOSSARY), "terms", "id"));
    unique(ids(corpus.sound(Shape.PLANNED_MODULES), "modules", "code"));
    unique(corpus.sound(Shape.TRACK).map(file -> file.at("code")));
    corpus.sound(Shape.TRACK).forEach(this::track);
    corpus.modules().values().forEach(this::module);
  }

  private void competencies(YamlValue file) {
    List<YamlValue> areas = file.at("areas").items();
    unique(areas.stream().map(area -> area.at("code")));
    unique(
        areas.stream()
            .flatMap(area -> area.at("competencies").items().stream())
            .map(competency -> competency.at("code")));
    for (YamlValue area : areas) {
      area.at("competencies")
          .items()
          .forEach(c -> belongs(c.at("code"), area.at("code").text() + "."));
    }
  }

  private void track(YamlValue file) {
    String name = file.file().substring(file.file().lastIndexOf('/') + 1);
    belongs(file.at("code"), name.replace(".yaml", ""));
    unique(file.at("levels").items().stream().map(level -> level.at("code")));
    for (YamlValue level : file.at("levels").items()) {
      unique(level.at("requirements").items().stream().map(r -> r.at("code")));
    }
  }

  private void module(ModuleFolder folder) {
    String prefix = folder.code() + "-";
    folder.module().ifPresent(module -> belongs(module.at("code"), folder.code()));
    own(prefix, folder.objectives());
    own(prefix, folder.exhibits());
    own(prefix, folder.items());
    folder.items().forEach(this::item);
    own(prefix, folder.lessons().stream().map(LessonFile::head).toList());
    folder.lessons().forEach(this::lesson);
  }

  private void item(YamlValue item) {
    unique(ids(Stream.of(item), "options", "id"));
    unique(ids(Stream.of(item), "steps", "id"));
    unique(
        Stream.concat(
            ids(Stream.of(item), "pairs", "id"), ids(Stream.of(item), "distractors", "id")));
  }

  private void lesson(LessonFile lesson) {
    Stream<YamlValue> questions =
        lesson.document().blocks(LessonBlock.Question.class).stream()
            .map(LessonBlock.Question::source);
    Stream<YamlValue> situations =
        lesson.document().blocks(LessonBlock.Situation.class).stream()
            .map(LessonBlock.Situation::source);
    own(lesson.id() + "-", Stream.concat(questions, situations).toList());
  }

  private void own(String prefix, List<YamlValue> entries) {
    unique(entries.stream().map(entry -> entry.at("id")));
    entries.forEach(entry -> belongs(entry.at("id"), prefix));
  }

  private void belongs(YamlValue id, String prefix) {
    if (!id.text().startsWith(prefix)) {
      findings.add(id, "id '" + id.text() + "' belongs elsewhere", "it to begin with " + prefix);
    }
  }

  private void unique(Stream<YamlValue> ids) {
    Map<String, YamlValue> first = new HashMap<>();
    ids.forEach(
        id -> {
          YamlValue other = first.putIfAbsent(id.text(), id);
          if (other != null) {
            findings.add(
                id,
                "id '" + id.text() + "' is taken by " + other.file() + ":" + other.line(),
                "an id of its own");
          }
        });
  }

  private static Stream<YamlValue> ids(Stream<YamlValue> files, String list, String key) {
    return files.flatMap(file -> file.itemsAt(list).stream()).map(entry -> entry.at(key));
  }
}
