package org.interlock.recording;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What people do in Interlock, as the vocabularies of ADL (adlnet.gov/expapi/verbs) name it; cmi5
 * uses the same IRIs for launched, initialized, completed, passed and failed.
 */
enum Verb {
  REGISTERED("registered", "enrolled", "s’est inscrit à", "зареєструвався на"),
  LAUNCHED("launched", "opened", "a ouvert", "відкрив"),
  EXPERIENCED("experienced", "read", "a lu", "прочитав"),
  INITIALIZED("initialized", "started", "a commencé", "розпочав"),
  ANSWERED("answered", "answered", "a répondu à", "відповів на"),
  PASSED("passed", "passed", "a réussi", "склав"),
  FAILED("failed", "did not pass", "n’a pas réussi", "не склав"),
  COMPLETED("completed", "completed", "a terminé", "завершив");

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
