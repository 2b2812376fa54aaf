package org.interlock.lrs;

/**
 * A part of the xAPI 1.0.3 specification that a request can offend; every refusal names one, so
 * that the author of a tool can look the rule up. Source: github.com/adlnet/xAPI-Spec, xAPI-Data.md
 * and xAPI-Communication.md.
 */
public enum Clause {
  FORMATTING("xAPI-Data 2.2 Formatting Requirements"),
  VOIDING("xAPI-Data 2.3.2 Voiding"),
  STATEMENT("xAPI-Data 2.4 Statement Properties"),
  ID("xAPI-Data 2.4.1 ID"),
  ACTOR("xAPI-Data 2.4.2 Actor"),
  AGENT("xAPI-Data 2.4.2.1 When the Actor objectType is Agent"),
  GROUP("xAPI-Data 2.4.2.2 When the Actor objectType is Group"),
  IDENTIFIER("xAPI-Data 2.4.2.3 Inverse Functional Identifier"),
  ACCOUNT("xAPI-Data 2.4.2.4 Account Object"),
  VERB("xAPI-Data 2.4.3 Verb"),
  OBJECT("xAPI-Data 2.4.4 Object"),
  ACTIVITY("xAPI-Data 2.4.4.1 When the objectType is Activity"),
  SUB_STATEMENT("xAPI-Data 2.4.4.3 When the Object is a Statement"),
  RESULT("xAPI-Data 2.4.5 Result"),
  SCORE("xAPI-Data 2.4.5.1 Score"),
  CONTEXT("xAPI-Data 2.4.6 Context"),
  CONTEXT_ACTIVITIES("xAPI-Data 2.4.6.2 contextActivities Property"),
  TIMESTAMP("xAPI-Data 2.4.7 Timestamp"),
  STORED("xAPI-Data 2.4.8 Stored"),
  AUTHORITY("xAPI-Data 2.4.9 Authority"),
  VERSION("xAPI-Data 2.4.10 Version"),
  ATTACHMENTS("xAPI-Data 2.4.11 Attachments"),
  EXTENSIONS("xAPI-Data 4.1 Extensions"),
  LANGUAGE_MAP("xAPI-Data 4.2 Language Maps"),
  IRI("xAPI-Data 4.3 IRIs"),
  UUID("xAPI-Data 4.4 UUIDs"),
  ISO_TIMESTAMP("xAPI-Data 4.5 ISO 8601 Timestamps"),
  ISO_DURATION("xAPI-Data 4.6 ISO 8601 Durations"),
  ALTERNATE_SYNTAX("xAPI-Communication 1.3 Alternate Request Syntax"),
  CONTENT_TYPE("xAPI-Communication 1.5 Content Types"),
  MULTIPART("xAPI-Communication 1.5.2 Multipart/Mixed"),
  PUT_STATEMENT("xAPI-Communication 2.1.1 PUT Statements"),
  POST_STATEMENTS("xAPI-Communication 2.1.2 POST Statements"),
  GET_STATEMENTS("xAPI-Communication 2.1.3 GET Statements"),
  ERROR_CODES("xAPI-Communication 3.2 Error Codes"),
  VERSIONING("xAPI-Communication 3.3 Versioning"),
  AUTHENTICATION("xAPI-Communication 4.0 Authentication");

  private final String reference;

  Clause(String reference) {
    this.reference = reference;
  }

  /** Document, number and title. */
  public String reference() {
    return reference;
  }
}
