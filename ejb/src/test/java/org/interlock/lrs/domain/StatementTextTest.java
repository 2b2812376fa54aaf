package org.interlock.lrs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.interlock.lrs.StatementFormat;
import org.junit.jupiter.api.Test;

/** What is kept of a statement, and in which shapes it is given back (xAPI-Communication 2.1.3). */
class StatementTextTest {

  private static final String AUTHORITY =
      "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"https://example.org\",\"name\":\"c\"}}";

  private static final String SENT =
      "{ \"actor\": {\"mbox\":\"mailto:a@example.org\", \"name\":\"A\"},"
          + " \"verb\": {\"id\":\"https://example.org/v\",\"display\":{\"en\":\"did\",\"fr\":\"a fait\"}},"
          + " \"stored\":\"2001-01-01T00:00:00Z\","
          + " \"object\": {\"id\":\"https://example.org/a\",\"definition\":"
          + "{\"name\":{\"uk\":\"Тест\",\"fr-CA\":\"Essai\"}}},"
          + " \"result\": {\"score\":{\"raw\":1.500e1}},"
          + " \"context\": {\"contextActivities\":{\"parent\":{\"id\":\"https://example.org/p\"}}} }";

  @Test
  void what_was_sent_keeps_its_very_characters() {
    String kept = kept();
    assertThat(kept)
        .contains("\"actor\":{\"mbox\":\"mailto:a@example.org\", \"name\":\"A\"}")
        .contains("\"result\":{\"score\":{\"raw\":1.500e1}}");
  }

  @Test
  void the_store_adds_what_it_must_and_replaces_what_is_its_own() {
    Json.Obj kept = (Json.Obj) JsonReader.read(kept());
    assertThat(kept.text("stored")).isEqualTo("2026-11-24T12:00:00.000001Z");
    assertThat(kept.text("timestamp")).isEqualTo(kept.text("stored"));
    assertThat(kept.text("version")).isEqualTo("1.0.0");
    assertThat(kept.text("id")).hasSize(36);
    assertThat(kept.get("authority")).isNotNull();
  }

  @Test
  void a_single_context_activity_comes_back_as_a_list() {
    assertThat(kept()).contains("\"parent\":[{\"id\":\"https://example.org/p\"}]");
  }

  @Test
  void the_ids_format_leaves_identifiers_only() {
    String ids = StatementShape.of(kept(), StatementFormat.IDS, "");
    assertThat(ids)
        .contains("\"actor\":{\"mbox\":\"mailto:a@example.org\"}")
        .contains("\"verb\":{\"id\":\"https://example.org/v\"}")
        .contains("\"object\":{\"id\":\"https://example.org/a\"}")
        .contains("\"raw\":1.500e1");
  }

  @Test
  void the_canonical_format_leaves_one_language_in_each_map() {
    String french = StatementShape.of(kept(), StatementFormat.CANONICAL, "fr, en;q=0.5");
    assertThat(french)
        .contains("\"display\":{\"fr\":\"a fait\"}")
        .contains("\"name\":{\"fr-CA\":\"Essai\"}")
        .contains("\"name\":\"A\"");
    String none = StatementShape.of(kept(), StatementFormat.CANONICAL, "ja");
    assertThat(none)
        .contains("\"display\":{\"en\":\"did\"}")
        .contains("\"name\":{\"uk\":\"Тест\"}");
  }

  @Test
  void a_statement_is_found_by_everything_the_filters_name() {
    AcceptedStatement statement = accepted();
    assertThat(statement.links())
        .contains(
            Link.of("mbox mailto:a@example.org", Facet.AGENT),
            Link.of("mbox mailto:a@example.org", Facet.RELATED_AGENT),
            Link.of("account https://example.org c", Facet.RELATED_AGENT),
            Link.of("https://example.org/v", Facet.VERB),
            Link.of("https://example.org/a", Facet.ACTIVITY),
            Link.of("https://example.org/a", Facet.RELATED_ACTIVITY),
            Link.of("https://example.org/p", Facet.RELATED_ACTIVITY))
        .doesNotContain(
            Link.of("https://example.org/p", Facet.ACTIVITY),
            Link.of("account https://example.org c", Facet.AGENT));
  }

  private static String kept() {
    long key = StatementClock.lastKeyAt(Instant.parse("2026-11-24T12:00:00.000001Z"));
    return accepted().payload(key);
  }

  private static AcceptedStatement accepted() {
    List<AcceptedStatement> read = StatementBatch.read(SENT, AUTHORITY, Instant.EPOCH);
    return read.get(0);
  }
}
