package org.interlock.lrs.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.interlock.lrs.Clause;
import org.interlock.lrs.InvalidStatementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One case a rule of xAPI-Data 2.4 and 4; the cases stand in lrs/clauses.json, each with its
 * clause.
 */
class StatementRulesTest {

  private static final JsonObject CASES = cases();

  static Stream<Arguments> offences() {
    return CASES.getJsonArray("offences").getValuesAs(JsonObject.class).stream()
        .map(c -> Arguments.of(c.getString("clause"), c.getString("says"), c));
  }

  static Stream<Arguments> accepted() {
    return CASES.getJsonArray("accepted").getValuesAs(JsonObject.class).stream()
        .map(c -> Arguments.of(c.getString("says"), c));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("offences")
  void a_statement_that_breaks_a_clause_is_refused_with_path_and_clause(
      String clause, String says, JsonObject offence) {
    String statement = statement(offence);
    assertThatExceptionOfType(InvalidStatementException.class)
        .isThrownBy(() -> StatementRules.statement(Place.root(JsonReader.read(statement))))
        .satisfies(
            e -> {
              org.assertj.core.api.Assertions.assertThat(e.path())
                  .isEqualTo(offence.getString("path"));
              org.assertj.core.api.Assertions.assertThat(e.clause())
                  .isEqualTo(Clause.valueOf(clause));
              org.assertj.core.api.Assertions.assertThat(e.problem()).isNotBlank();
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void a_statement_that_keeps_to_the_specification_is_accepted(String says, JsonObject wanted) {
    String statement = statement(wanted);
    assertThatCode(() -> StatementRules.statement(Place.root(JsonReader.read(statement))))
        .doesNotThrowAnyException();
  }

  private static String statement(JsonObject wanted) {
    JsonObject statement = CASES.getJsonObject("base");
    for (Map.Entry<String, JsonValue> change : wanted.getJsonObject("set").entrySet()) {
      statement = Json.createPointer(change.getKey()).add(statement, change.getValue());
    }
    if (wanted.containsKey("remove")) {
      for (JsonString gone : wanted.getJsonArray("remove").getValuesAs(JsonString.class)) {
        statement = Json.createPointer(gone.getString()).remove(statement);
      }
    }
    return statement.toString();
  }

  private static JsonObject cases() {
    InputStream in = StatementRulesTest.class.getResourceAsStream("/lrs/clauses.json");
    return Json.createReader(in).readObject();
  }
}
