package org.interlock.recording;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What people do in Interlock, as the vocabularies of ADL (adlnet.gov/expapi/verbs) name it; cmi5
 * uses the same IRIs for launched, initialized, completed, passed and failed.
 */
enum Verb {
  REGISTERED("registered", "enrolled", "s’est inscrit à", "зараховано на"),
  LAUNCHED("launched", "opened", "a ouvert", "відкрито"),
  EXPERIENCED("experienced", "read", "a lu", "прочитано"),
  INITIALIZED("initialized", "started", "a commencé", "розпочато"),
  ANSWERED("answered", "answered", "a répondu à", "дано відповідь на"),
  PASSED("passed", "passed", "a réussi", "складено"),
  FAILED("failed", "did not pass", "n’a pas réussi", "не складено"),
  COMPLETED("completed", "completed", "a terminé", "завершено");

  private static final String VOCABULARY = "http://adlnet.gov/expapi/verbs/";

  private final String word;
  private final String english;
  private final String french;
  private final String ukrainian;

  Verb(String word, String english, String french, String ukrainian) {
    this.word = word;
    this.english = english;
    this.french = french;
    this.ukrainian = ukrainian;
  }

  /** The verb object of a statement. */
  JsonObject json() {
    return Json.createObjectBuilder()
        .add("id", VOCABULARY + word)
        .add(
            "display",
            Json.createObjectBuilder().add("en", english).add("fr", french).add("uk", ukrainian))
        .build();
  }
}
