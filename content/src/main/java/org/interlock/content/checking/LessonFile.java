package org.interlock.content.checking;

import org.interlock.content.lesson.LessonDocument;
import org.interlock.content.reading.FrontMatter;
import org.interlock.content.reading.YamlValue;

/**
 * A lesson that its schemas accept.
 *
 * @param path path of its file
 * @param head its front matter
 * @param document its text, taken apart
 */
record LessonFile(String path, YamlValue head, LessonDocument document) {

  static LessonFile of(String path, FrontMatter parts) {
    return new LessonFile(
        path, parts.head(), LessonDocument.parse(path, parts.text(), parts.linesBefore()));
  }

  String id() {
    return head.at("id").text();
  }
}
