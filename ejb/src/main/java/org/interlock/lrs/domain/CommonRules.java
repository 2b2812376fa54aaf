package org.interlock.lrs.domain;

import java.util.List;
import java.util.Map;
import org.interlock.lrs.Clause;

/**
 * What several parts of a statement share: verb, language maps, extensions, attachments,
 * references. Sources: xAPI-Data 2.4.3, 2.4.11, 4.1, 4.2.
 */
final class CommonRules {

  private CommonRules() {}

  /** Refuses a place that does not hold a Verb. */
  static void verb(Place place) {
    place.only(Clause.VERB, "id", "display");
    Formats.iri(place.required("id", Clause.VERB));
    if (place.has("display")) {
      languageMap(place.optional("display"));
    }
  }

  /** Refuses a place that does not hold texts by language tag. */
  static void languageMap(Place place) {
    for (Map.Entry<String, Json> entry : place.object(Clause.LANGUAGE_MAP).members().entrySet()) {
      Place text = place.at(entry.getKey(), entry.getValue());
      Formats.language(text, entry.getKey(), Clause.LANGUAGE_MAP);
      text.text(Clause.LANGUAGE_MAP);
    }
  }

  /** Refuses a place that does not hold values by IRI; the values are free. */
  static void extensions(Place place) {
    for (Map.Entry<String, Json> entry : place.object(Clause.EXTENSIONS).members().entrySet()) {
      Formats.extensionKey(place.at(entry.getKey(), entry.getValue()), entry.getKey());
    }
  }

  /** Refuses a place that does not hold a reference to a statement. */
  static void statementRef(Place place) {
    place.only(Clause.SUB_STATEMENT, "objectType", "id");
    Place type = place.required("objectType", Clause.SUB_STATEMENT);
    if (!"StatementRef".equals(type.text(Clause.SUB_STATEMENT))) {
      throw type.refusal("must be StatementRef", Clause.SUB_STATEMENT);
    }
    Formats.uuid(place.required("id", Clause.SUB_STATEMENT));
  }

  /** Refuses a place that does not hold a list of attachment headers. */
  static void attachments(Place place) {
    List<Json> items = place.array(Clause.ATTACHMENTS).items();
    for (int i = 0; i < items.size(); i++) {
      attachment(place.item(i, items.get(i)));
    }
  }

  private static void attachment(Place place) {
    place.only(
        Clause.ATTACHMENTS,
        "usageType",
        "display",
        "description",
        "contentType",
        "length",
        "sha2",
        "fileUrl");
    Formats.iri(place.required("usageType", Clause.ATTACHMENTS));
    languageMap(place.required("display", Clause.ATTACHMENTS));
    if (place.has("description")) {
      languageMap(place.optional("description"));
    }
    Formats.mediaType(place.required("contentType", Clause.ATTACHMENTS));
    Place length = place.required("length", Clause.ATTACHMENTS);
    if (!length.number(Clause.ATTACHMENTS).literal().matches("\\d{1,18}")) {
      throw length.refusal("must be a whole number of bytes, 0 or more", Clause.ATTACHMENTS);
    }
    Formats.sha2(place.required("sha2", Clause.ATTACHMENTS));
    if (place.has("fileUrl")) {
      Formats.iri(place.optional("fileUrl"));
    }
  }
}
