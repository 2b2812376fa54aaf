package org.interlock.web.records;

import java.util.Arrays;
import java.util.Locale;
import org.interlock.recording.RecordRow;

/**
 * The plain sentences in which records are told; the name of each is its key in the bundles. What
 * was done stands last in each, because it may be in another language than the sentence.
 */
enum Sentence {
  REGISTERED,
  LAUNCHED,
  EXPERIENCED,
  INITIALIZED,
  ANSWERED,
  ANSWERED_RIGHT,
  ANSWERED_WRONG,
  PASSED,
  FAILED,
  COMPLETED,
  COMPLETED_ASSESSMENT,
  OTHER;

  /** The sentence for a record. */
  static Sentence of(RecordRow row) {
    String verb = row.verb().toUpperCase(Locale.ROOT);
    if (ANSWERED.name().equals(verb) && row.success() != null) {
      return row.success() ? ANSWERED_RIGHT : ANSWERED_WRONG;
    }
    if (COMPLETED.name().equals(verb) && "assessment".equals(row.kind())) {
      return COMPLETED_ASSESSMENT;
    }
    return Arrays.stream(values())
        .filter(sentence -> sentence.name().equals(verb))
        .findFirst()
        .orElse(OTHER);
  }

  String key() {
    return "records.said." + name();
  }
}
