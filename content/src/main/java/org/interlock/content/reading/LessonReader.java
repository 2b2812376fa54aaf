package org.interlock.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.interlock.content.ExhibitContent;
import org.interlock.content.LessonContent;
import org.interlock.content.lesson.LessonBlock;
import org.interlock.content.lesson.LessonDocument;
import org.interlock.content.lesson.LessonRenderer;
import org.interlock.content.lesson.MarkdownText;

/** Reads and draws the lessons of a module. */
final class LessonReader {

  private final ContentFiles files;
  private final YamlValue module;
  private final EffortRule effort;
  private final Map<String, ExhibitContent> exhibits = new LinkedHashMap<>();

  LessonReader(ContentFiles files, YamlValue module, List<ExhibitContent> exhibits) {
    this.files = files;
    this.module = module;
    this.effort = EffortRule.of(module);
    exhibits.forEach(exhibit -> this.exhibits.put(exhibit.id(), exhibit));
  }

  /**
   * Reads one lesson.
   *
   * @param number its place in the module, 1 upwards
   */
  LessonContent lesson(String file, int number) {
    FrontMatter parts = FrontMatter.split(file, files.text(file));
    YamlValue head = parts.head();
    LessonDocument document = LessonDocument.parse(file, parts.text(), parts.linesBefore());
    LessonRenderer renderer =
        new LessonRenderer(file, Locale.forLanguageTag(module.at("language").text()), exhibits);
    renderer.render(document);
    return new LessonContent(
        head.at("id").text(),
        number,
        slug(file),
        head.at("title").text(),
        head.textsAt("objectives"),
        head.find("validAsOf").orElseGet(() -> module.at("validAsOf")).date(),
        head.find("reviewBy").orElseGet(() -> module.at("reviewBy")).date(),
        head.textsAt("releasableTo"),
        sources(head, document),
        terms(document),
        parts.text(),
        renderer.parts(),
        renderer.outline(),
        renderer.selfChecks(),
        document.words(),
        effort.minutes(document),
        hash(file, document));
  }

  private static String slug(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
    return name.substring(name.indexOf('-') + 1);
  }

  /** The sources of the text, then those that only its exhibits rest on. */
  private List<String> sources(YamlValue head, LessonDocument document) {
    return Stream.concat(
            head.textsAt("sources").stream(),
            document.blocks(LessonBlock.Exhibit.class).stream()
                .flatMap(place -> exhibits.get(place.exhibit()).sources().stream()))
        .distinct()
        .toList();
  }

  private static List<String> terms(LessonDocument document) {
    return document.texts().stream()
        .flatMap(text -> text.terms().stream())
        .map(MarkdownText.Mention::id)
        .distinct()
        .toList();
  }

  private String hash(String file, LessonDocument document) {
    ContentDigest digest = new ContentDigest().file(files, file);
    for (LessonBlock.Exhibit place : document.blocks(LessonBlock.Exhibit.class)) {
      digest.text(exhibits.get(place.exhibit()).toString());
    }
    return digest.hex();
  }
}
