package org.interlock.content.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interlock.content.ContentFormatException;
import org.interlock.content.Finding;
import org.interlock.content.reading.ContentFiles;
import org.interlock.content.reading.FrontMatter;
import org.interlock.content.reading.YamlValue;

/** All files of a content root, parsed and held against their schemas. */
final class Corpus {

  private final ContentFiles files;
  private final SchemaCheck schemas = new SchemaCheck();
  private final Map<String, YamlValue> parsed = new LinkedHashMap<>();
  private final Map<String, YamlValue> sound = new LinkedHashMap<>();
  private final Map<String, LessonFile> lessons = new LinkedHashMap<>();

  Corpus(ContentFiles files, Findings findings) {
    this.files = files;
    for (String path : files.list("")) {
      Optional<Shape> shape = Shape.of(path);
      if (shape.isEmpty()) {
        findings.add(path, 1, "a file of this name has no place here", Shape.EXPECTED);
      } else if (shape.get().isYaml()) {
        parse(path, shape.get(), findings);
      } else if (shape.get() == Shape.LESSON) {
        parseLesson(path, findings);
      }
    }
  }

  private void parse(String path, Shape shape, Findings findings) {
    try {
      YamlValue value = YamlValue.parse(path, files.text(path));
      parsed.put(path, value);
      judge(path, shape, value, findings);
    } catch (ContentFormatException e) {
      findings.add(e.finding());
    }
  }

  private boolean judge(String path, Shape shape, YamlValue value, Findings findings) {
    List<Finding> wrong = schemas.check(shape.schema(), value);
    findings.addAll(wrong);
    if (wrong.isEmpty()) {
      sound.put(path, value);
    }
    return wrong.isEmpty();
  }

  private void parseLesson(String path, Findings findings) {
    try {
      FrontMatter parts = FrontMatter.split(path, files.text(path));
      parsed.put(path, parts.head());
      List<Finding> wrong = new FencedBlockCheck(schemas).check(path, parts);
      findings.addAll(wrong);
      if (judge(path, Shape.LESSON, parts.head(), findings) && wrong.isEmpty()) {
        lessons.put(path, LessonFile.of(path, parts));
      }
    } catch (ContentFormatException e) {
      findings.add(e.finding());
    }
  }

  ContentFiles files() {
    return files;
  }

  /** All files of one shape that could be parsed, whatever their schema says. */
  Stream<YamlValue> parsed(Shape shape) {
    return ofShape(parsed, shape);
  }

  /** All files of one shape that their schema accepts. */
  Stream<YamlValue> sound(Shape shape) {
    return ofShape(sound, shape);
  }

  /** The modules by their folders, in alphabetical order. */
  Map<String, ModuleFolder> modules() {
    Map<String, ModuleFolder> modules = new TreeMap<>();
    for (String path : files.list("")) {
      int start = path.startsWith("demo/") ? "demo/".length() : 0;
      if (path.startsWith("modules/", start) && Shape.of(path).isPresent()) {
        String folder = path.substring(0, path.indexOf('/', start + "modules/".length()) + 1);
        modules.computeIfAbsent(folder, f -> new ModuleFolder(this, f));
      }
    }
    return modules;
  }

  Optional<YamlValue> soundFile(String path) {
    return Optional.ofNullable(sound.get(path));
  }

  /** The sound files below a folder. */
  List<YamlValue> soundBelow(String folder) {
    return sound.keySet().stream().filter(path -> path.startsWith(folder)).map(sound::get).toList();
  }

  List<LessonFile> lessonsBelow(String folder) {
    return lessons.values().stream().filter(l -> l.path().startsWith(folder)).toList();
  }

  private static Stream<YamlValue> ofShape(Map<String, YamlValue> values, Shape shape) {
    return values.entrySet().stream()
        .filter(entry -> Shape.of(entry.getKey()).filter(shape::equals).isPresent())
        .map(Map.Entry::getValue);
  }
}
