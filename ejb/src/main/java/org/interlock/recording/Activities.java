package org.interlock.recording;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.interlock.assessment.AnsweredItem;
import org.interlock.common.Setting;
import org.interlock.content.LocalisedText;
import org.interlock.learning.LearningContext;

/**
 * The things that statements are about, with ids that stay the same for ever: {@code
 * <base>/modules/F01}, {@code <base>/lessons/F01-L1}, {@code <base>/assessments/F01}. Types are
 * those of ADL (adlnet.gov/expapi/activities).
 */
final class Activities {

  private static final String TYPES = "http://adlnet.gov/expapi/activities/";

  private final String homePage;
  private final String base;

  /**
   * @param homePage home page of the learners' accounts
   * @param base what every id begins with
   */
  Activities(String homePage, String base) {
    this.homePage = homePage;
    this.base = base;
  }

  /** With the names that the settings give. */
  static Activities configured() {
    return new Activities(Setting.XAPI_HOME_PAGE.text(), Setting.XAPI_ACTIVITY_BASE.text());
  }

  /** The learner of a context, as an Agent. */
  JsonObject learner(LearningContext context) {
    return Json.createObjectBuilder()
        .add("objectType", "Agent")
        .add(
            "account",
            Json.createObjectBuilder()
                .add("homePage", homePage)
                .add("name", context.learnerAccount().toString()))
        .build();
  }

  /** The module of a context. */
  JsonObject module(LearningContext context) {
    return activity("/modules/" + context.moduleCode(), "module", localised(context.moduleTitle()));
  }

  /** The very version of the module that the enrolment keeps. */
  JsonObject version(LearningContext context) {
    return activity(
        "/modules/" + context.moduleCode() + "/versions/" + context.version(),
        "module",
        localised(context.moduleTitle()));
  }

  /** A lesson, in the language of the content. */
  JsonObject lesson(LearningContext context, String lessonCode, String title) {
    return activity(
        "/lessons/" + lessonCode,
        "lesson",
        Json.createObjectBuilder().add(context.language(), title));
  }

  /** The assessment of a module. */
  JsonObject assessment(LearningContext context) {
    return activity(
        "/assessments/" + context.moduleCode(), "assessment", localised(context.moduleTitle()));
  }

  /** A competency of the framework. */
  JsonObject competency(String code) {
    return Json.createObjectBuilder()
        .add("objectType", "Activity")
        .add("id", iri("/competencies/" + code))
        .build();
  }

  /**
   * A question, with what was asked and offered, in the language of the content. The right answer
   * is left out: people read their own records, and outside tools read everybody's, while the bank
   * is still in use.
   */
  JsonObject question(LearningContext context, AnsweredItem item) {
    JsonObjectBuilder definition =
        Json.createObjectBuilder()
            .add("type", TYPES + "cmi.interaction")
            .add("name", Json.createObjectBuilder().add(context.language(), item.itemKey()))
            .add("description", Json.createObjectBuilder().add(context.language(), item.stem()))
            .add("interactionType", item.interaction());
    switch (item.interaction()) {
      case "choice", "sequencing" -> definition.add("choices", components(context, item.offered()));
      case "matching" ->
          definition
              .add("source", components(context, item.given()))
              .add("target", components(context, item.offered()));
      default -> {
        // a number has nothing to choose from
      }
    }
    return Json.createObjectBuilder()
        .add("objectType", "Activity")
        .add("id", iri("/items/" + item.itemKey()))
        .add("definition", definition)
        .build();
  }

  private static JsonArrayBuilder components(
      LearningContext context, List<AnsweredItem.Component> components) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (AnsweredItem.Component component : components) {
      list.add(
          Json.createObjectBuilder()
              .add("id", component.id())
              .add(
                  "description",
                  Json.createObjectBuilder().add(context.language(), component.text())));
    }
    return list;
  }

  /** The id under Interlock's base. */
  String iri(String path) {
    return base + path;
  }

  private JsonObject activity(String path, String type, JsonObjectBuilder name) {
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
