package org.interlock.content.checking;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files a content root holds, told by their paths. */
enum Shape {
  COMPETENCIES("framework/competencies\\.yaml", "competencies"),
  PLANNED_MODULES("framework/planned-modules\\.yaml", "planned-modules"),
  SOURCES("framework/sources/[a-z0-9-]+\\.yaml", "sources"),
  GLOSSARY("framework/glossary/[A-Z][0-9]{2}\\.yaml", "glossary"),
  TRACK("tracks/T-[A-Z]{3}\\.yaml", "track"),
  MODULE("modules/[A-Z][0-9]{2}/module\\.yaml", "module"),
  EXHIBITS("modules/[A-Z][0-9]{2}/exhibits\\.yaml", "exhibits"),
  ITEMS("modules/[A-Z][0-9]{2}/items/[a-z0-9-]+\\.yaml", "items"),
  LESSON("modules/[A-Z][0-9]{2}/lessons/[0-9]{2}-[a-z0-9-]+\\.md", "lesson"),
  TABLE("modules/[A-Z][0-9]{2}/exhibits/[a-z0-9-]+\\.csv", ""),
  INDEX("index\\.txt", "");

  /** What an author is told of a file that is none of these. */
  static final String EXPECTED =
      "framework/{competencies,planned-modules}.yaml, framework/sources/*.yaml,"
          + " framework/glossary/F01.yaml, tracks/T-IND.yaml or, below modules/F01/, module.yaml,"
          + " exhibits.yaml, items/*.yaml, lessons/01-slug.md, exhibits/*.csv";

  private final Pattern path;
  private final String schema;

  Shape(String path, String schema) {
    this.path = Pattern.compile("(demo/)?" + path);
    this.schema = schema;
  }

  /** The name of the schema for the whole file, or for a lesson's front matter. */
  String schema() {
    return schema;
  }

  /** Whether files of this shape are YAML from the first line to the last. */
  boolean isYaml() {
    return !schema.isEmpty() && this != LESSON;
  }

  static Optional<Shape> of(String path) {
    return Arrays.stream(values()).filter(shape -> shape.path.matcher(path).matches()).findFirst();
  }
}
