package org.interlock.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlock.assessment.AnsweredItem;
import org.interlock.assessment.AttemptClosed;
import org.interlock.assessment.AttemptStarted;
import org.interlock.content.LocalisedText;
import org.interlock.learning.Enrolled;
import org.interlock.learning.LearningContext;
import org.interlock.learning.LessonOpened;
import org.interlock.learning.LessonRead;
import org.interlock.learning.ModuleCompleted;
import org.interlock.lrs.domain.StatementBatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event becomes the statements of its golden file, and those keep to the specification. */
class StatementsTest {

  private static final String AUTHORITY = "{\"mbox\":\"mailto:store@example.org\"}";

  private static final Activities NAMES =
      new Activities("https://interlock.example/people", "https://interlock.example/xapi");

  private static final LearningContext CONTEXT =
      new LearningContext(
          7,
          UUID.fromString("0193a1b2-0000-7000-8000-000000000001"),
          UUID.fromString("0193a1b2-0000-7000-8000-000000000002"),
          11,
          "F01",
          2,
          new LocalisedText("Why industry?", "Pourquoi l’industrie ?", "Навіщо промисловість?"),
          "en",
          UUID.fromString("0193a1b2-0000-7000-8000-000000000003"),
          Instant.parse("2026-11-24T09:30:00.250Z"));

  private static final UUID ATTEMPT = UUID.fromString("0193a1b2-0000-7000-8000-000000000004");

  static Stream<Arguments> events() {
    return Stream.of(
        Arguments.of("enrolled", LearningStatements.enrolled(NAMES, new Enrolled(CONTEXT))),
        Arguments.of(
            "lesson-opened",
            LearningStatements.opened(NAMES, new LessonOpened(CONTEXT, 1, "F01-L1", "Two lines"))),
        Arguments.of(
            "lesson-read",
            LearningStatements.read(
                NAMES, new LessonRead(CONTEXT, 1, "F01-L1", "Two lines", Duration.ofSeconds(754)))),
        Arguments.of(
            "module-completed",
            LearningStatements.completed(
                NAMES, new ModuleCompleted(CONTEXT, new BigDecimal("0.875")))),
        Arguments.of(
            "attempt-started",
            AssessmentStatements.started(NAMES, new AttemptStarted(CONTEXT, ATTEMPT, 1))),
        Arguments.of("attempt-passed", AssessmentStatements.closed(NAMES, closed(true))),
        Arguments.of("attempt-failed", AssessmentStatements.closed(NAMES, closed(false))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void an_event_becomes_the_statements_of_its_golden_file(
      String name, List<JsonObject> statements) {
    JsonArrayBuilder built = Json.createArrayBuilder();
    statements.forEach(built::add);
    assertThat(built.build()).isEqualTo(golden(name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void every_statement_keeps_to_the_specification(String name, List<JsonObject> statements) {
    for (JsonObject statement : statements) {
      assertThat(StatementBatch.read(statement.toString(), AUTHORITY, Instant.EPOCH)).hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void no_statement_tells_who_the_person_is(String name, List<JsonObject> statements) {
    for (JsonObject statement : statements) {
      JsonObject actor = statement.getJsonObject("actor");
      assertThat(actor.keySet()).containsExactlyInAnyOrder("objectType", "account");
      assertThat(actor.getJsonObject("account").getString("name"))
          .isEqualTo(CONTEXT.learnerAccount().toString());
    }
  }

  private static AttemptClosed closed(boolean passed) {
    List<AnsweredItem.Component> parts =
        List.of(
            new AnsweredItem.Component("a", "A supplier"),
            new AnsweredItem.Component("b", "A buyer"));
    List<AnsweredItem> items =
        List.of(
            new AnsweredItem(
                "F01-I01",
                "choice",
                "SPC.1",
                "Who decides?",
                List.of(),
                parts,
                "a",
                "a",
                BigDecimal.ONE),
            new AnsweredItem(
                "F01-I02",
                "matching",
                "SPC.1",
                "Match them",
                parts,
                parts,
                "a[.]b[,]b[.]a",
                "a[.]a[,]b[.]b",
                new BigDecimal("0.5")),
            new AnsweredItem(
                "F01-I03",
                "numeric",
                "LKS.1",
                "How many?",
                List.of(),
                List.of(),
                "",
                "40[:]42",
                BigDecimal.ZERO));
    return new AttemptClosed(
        CONTEXT, ATTEMPT, 1, items, new BigDecimal("0.5000"), 80, passed, Duration.ofMinutes(17));
  }

  private static JsonArray golden(String name) {
    InputStream in = StatementsTest.class.getResourceAsStream("/recording/" + name + ".json");
    assertThat(in).as("golden file " + name).isNotNull();
    try (JsonReader reader = Json.createReader(in)) {
      JsonValue value = reader.readValue();
      return value.asJsonArray();
    }
  }
}
