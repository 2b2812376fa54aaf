package org.interlock.web.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.interlock.recording.RecordRow;

/**
 * The plain sentences in which records are told; the name of each is its key in the bundles. What
 * was done stands last in each, because it may be in another language than the sentence.
 */
enum Sentence {
  REGISTERED,
  REGISTERED_MODULE,
  LAUNCHED,
  LAUNCHED_LESSON,
  EXPERIENCED,
  EXPERIENCED_LESSON,
  INITIALIZED,
  INITIALIZED_ASSESSMENT,
  ANSWERED,
  ANSWERED_RIGHT,
  ANSWERED_PARTLY,
  ANSWERED_WRONG,
  ANSWERED_NOTHING,
  PASSED,
  PASSED_ASSESSMENT,
  FAILED,
  FAILED_ASSESSMENT,
  COMPLETED,
  COMPLETED_MODULE,
  COMPLETED_ASSESSMENT,
  ATTEMPTED,
  PROGRESSED,
  INTERACTED,
  SUSPENDED,
  RESUMED,
  TERMINATED,
  ABANDONED,
  SATISFIED,
  WAIVED,
  OTHER;

  /** The sentence for a record: the one for this verb and this kind of thing, else for the verb. */
  static Sentence of(RecordRow row) {
    String verb = row.verb().toUpperCase(Locale.ROOT);
    if (ANSWERED.name().equals(verb)) {
      return answered(row);
    }
    return named(verb + '_' + row.kind().toUpperCase(Locale.ROOT))
        .or(() -> named(verb))
        .orElse(OTHER);
  }

  private static Sentence answered(RecordRow row) {
    if (row.response() != null && row.response().isEmpty()) {
      return ANSWERED_NOTHING;
    }
    if (row.success() == null) {
      return ANSWERED;
    }
    boolean some = row.scaled() != null && row.scaled().signum() > 0;
    return row.success() ? ANSWERED_RIGHT : some ? ANSWERED_PARTLY : ANSWERED_WRONG;
  }

  private static Optional<Sentence> named(String name) {
    return Arrays.stream(values()).filter(sentence -> sentence.name().equals(name)).findFirst();
  }

  /** How what it tells turned out. */
  Outcome outcome(RecordRow row) {
    if (this == ANSWERED_PARTLY) {
      return new Outcome("", "half");
    }
    if (this == ANSWERED_NOTHING) {
      return new Outcome("", "open");
    }
    if (row.success() == null) {
      return new Outcome("", "");
    }
    return row.success() ? new Outcome("success", "check") : new Outcome("danger", "close");
  }

  /**
   * How a result is shown.
   *
   * @param kind of the badge; empty for neutral
   * @param icon beside its words; empty for none
   */
  record Outcome(String kind, String icon) {}

  String key() {
    return "records.said." + name();
  }
}
