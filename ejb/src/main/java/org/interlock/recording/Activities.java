package org.interlock.recording;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.interlock.common.Setting;
import org.interlock.content.LocalisedText;
import org.interlock.learning.LearningContext;

/**
 * The things that statements are about, with ids that stay the same for ever: {@code
 * <base>/modules/F01}, {@code <base>/lessons/F01-L1}, {@code <base>/assessments/F01}. Types are those
 * of ADL (adlnet.gov/expapi/activities).
 */
final class Activities {

  private static final String TYPES = "http://adlnet.gov/expapi/activities/";

  private Activities() {}

  /** The module of a context. */
  static JsonObject module(LearningContext context) {
    return activity(
        "/modules/" + context.moduleCode(), "module", localised(context.moduleTitle()));
  }

  /** The very version of the module that the enrolment keeps. */
  static JsonObject version(LearningContext context) {
    return activity(
        "/modules/" + context.moduleCode() + "/versions/" + context.version(),
        "module",
        localised(context.moduleTitle()));
  }

  /** A lesson, in the language of the content. */
  static JsonObject lesson(LearningContext context, String lessonCode, String title) {
    return activity(
        "/lessons/" + lessonCode,
        "lesson",
        Json.createObjectBuilder().add(context.language(), title));
  }

  /** The assessment of a module. */
  static JsonObject assessment(LearningContext context) {
    return activity(
        "/assessments/" + context.moduleCode(), "assessment", localised(context.moduleTitle()));
  }

  /** The id under Interlock's base. */
  static String iri(String path) {
    return Setting.XAPI_ACTIVITY_BASE.text() + path;
  }

  private static JsonObject activity(String path, String type, JsonObjectBuilder name) {
    return Json.createObjectBuilder()
        .add("objectType", "Activity")
        .add("id", iri(path))
        .add("definition", Json.createObjectBuilder().add("type", TYPES + type).add("name", name))
        .build();
  }

  private static JsonObjectBuilder localised(LocalisedText text) {
    return Json.createObjectBuilder()
        .add("en", text.en())
        .add("fr", text.fr())
        .add("uk", text.uk());
  }
}
