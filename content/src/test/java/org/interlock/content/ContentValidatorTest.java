package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author is told of a single file: each test breaks the valid sample in one place. */
class ContentValidatorTest {

  private static final String MODULE = "modules/T01/module.yaml";
  private static final String LESSON = "modules/T01/lessons/01-every-block.md";
  private static final String ITEMS = "modules/T01/items/01-strategy.yaml";
  private static final String EXHIBITS = "modules/T01/exhibits.yaml";
  private static final String TRACK = "tracks/T-SMP.yaml";
  private static final String COMPETENCIES = "framework/competencies.yaml";

  @TempDir private Path folder;

  @Test
  void shipped_content_is_valid() throws Exception {
    Path shipped = Path.of(Objects.requireNonNull(getClass().getResource("/interlock")).toURI());

    assertThat(ContentValidator.validate(shipped)).isEmpty();
  }

  @Test
  void the_sample_is_valid() {
    assertThat(sample().findings()).isEmpty();
  }

  @Test
  void unknown_keys_are_named_with_their_line() {
    assertThat(sample().replace(MODULE, "version: 2", "version: 2\nhours: 4").findings())
        .singleElement()
        .asString()
        .startsWith(MODULE + ":3: unknown key 'hours'; expected one of code, version, level");
  }

  @Test
  void missing_keys_are_named_with_the_line_of_their_mapping() {
    assertThat(sample().replace(MODULE, "ownerRole: Curriculum board, SPC\n", "").findings())
        .containsExactly(MODULE + ":1: key 'ownerRole' is missing; expected a text");
  }

  @Test
  void missing_translations_are_named() {
    assertThat(sample().replace(COMPETENCIES, ", uk: Стратегія", "").findings())
        .containsExactly(COMPETENCIES + ":9: key 'uk' is missing; expected a text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "level: foundation|level: basic|3|'basic'|one of foundation, practitioner, expert",
        "version: 2|version: two|2|'two'|a whole number",
        "passPercent: 80|passPercent: 101|19|'101'|a number not greater than 100",
        "passPercent: 80|passPercent: 0|19|'0'|a number not less than 1",
        "releasableTo: [PL, FR]|releasableTo: []|8|the list has 0 entries|at least 1",
        "releasableTo: [PL, FR]|releasableTo: [PL, PL]|8|the list repeats an entry|each entry once",
        "releasableTo: [PL, FR]|releasableTo: PL|8|'PL'|a list",
        "validAsOf: 2026-11-01|validAsOf: 1 Nov 2026|10|'1 Nov 2026'|a day such as 2026-11-01",
        "fr: Montre chaque bloc.|fr: ''|6|the text is empty|a text",
        "code: T01|code: T-01|1|'T-01'|a module code such as F01",
      })
  void values_of_another_form_are_shown_with_what_was_expected(
      String right, String wrong, int line, String problem, String expected) {
    assertThat(sample().replace(MODULE, right, wrong).findings())
        .filteredOn(finding -> finding.startsWith(MODULE))
        .singleElement()
        .asString()
        .startsWith(
            MODULE + ":" + line + ": " + problem.strip() + "; expected " + expected.strip());
  }

  @Test
  void files_that_are_not_yaml_are_refused_with_the_line() {
    assertThat(sample().replace(TRACK, "version: 1", "version: [1").findings())
        .singleElement()
        .asString()
        .startsWith(TRACK + ":")
        .contains("not YAML")
        .endsWith("expected YAML");
  }

  @Test
  void repeated_keys_are_refused() {
    assertThat(sample().replace(MODULE, "version: 2", "version: 2\nversion: 3").findings())
        .contains(MODULE + ":3: key 'version' stands twice; expected each key once");
  }

  @Test
  void files_without_a_place_are_refused() {
    assertThat(sample().write("modules/T01/lesson/02-x.md", "text").findings())
        .singleElement()
        .asString()
        .startsWith(
            "modules/T01/lesson/02-x.md:1: a file of this name has no place here; expected ");
  }

  @Test
  void lessons_need_front_matter() {
    assertThat(sample().write(LESSON, "## Title\n").findings())
        .contains(
            LESSON
                + ":1: the lesson has no front matter; expected '---', then keys in YAML, then"
                + " '---', on lines of their own");
  }

  @Test
  void a_chart_has_no_more_series_than_can_be_told_apart() {
    Sample sample = sample();

    assertThat(sample.replace(EXHIBITS, "[\"2023\", \"2024\"]", "[a, b, c, d, e]").findings())
        .contains(EXHIBITS + ":8: the list has 5 entries; expected at most 4");
  }

  @Test
  void options_need_feedback() {
    assertThat(sample().replace(ITEMS, ", feedback: A contract is not a plant.", "").findings())
        .contains(ITEMS + ":11: key 'feedback' is missing; expected a text");
    assertThat(sample("b").replace(LESSON, "Quality has its own rules.", "").findings())
        .contains(LESSON + ":50: the text is empty; expected a text");
  }

  @Test
  void keys_of_another_kind_are_refused() {
    assertThat(
            sample()
                .replace(ITEMS, "  tolerance: 0.5", "  options: []\n  tolerance: 0.5")
                .findings())
        .contains(
            ITEMS
                + ":69: key 'options' does not belong to this kind; expected only keys of this kind");
  }

  @Test
  void days_exist() {
    assertThat(sample().replace(MODULE, "2027-05-01", "2027-02-30").findings())
        .containsExactly(
            MODULE + ":11: '2027-02-30' where a day belongs; expected a day such as 2026-11-01");
  }

  @Test
  void csv_columns_and_files_must_be_there() {
    Sample sample =
        sample()
            .replace("modules/T01/exhibits/x1-output.csv", "nation,2023", "nation,2022")
            .replace(EXHIBITS, "csv: x4-plants.csv", "csv: x5-plants.csv");

    assertThat(sample.findings())
        .containsExactly(
            EXHIBITS
                + ":30: file 'modules/T01/exhibits/x5-plants.csv' does not exist; expected a CSV"
                + " file of the folder exhibits",
            "modules/T01/exhibits/x1-output.csv:1: column '2023' is missing; expected it among the"
                + " columns nation, 2022, 2024, source",
            "modules/T01/exhibits/x4-plants.csv:1: no exhibit uses this file; expected an exhibit"
                + " for it");
  }

  @Test
  void csv_figures_dates_sources_and_widths_are_checked_with_line_and_value() {
    String x1 = "modules/T01/exhibits/x1-output.csv";
    String x2 = "modules/T01/exhibits/x2-growth.csv";
    String x3 = "modules/T01/exhibits/x3-decisions.csv";
    Sample sample =
        sample()
            .replace(x1, "12.0,N03", "twelve,N09")
            .replace(x2, "2022,1500,N03", "2022,1500")
            .replace(x3, "2023-03,", "March 2023,")
            .replace(x3, "2024,Third", "2022,Third");

    assertThat(sample.findings())
        .containsExactly(
            x1
                + ":2: 'twelve' in column '2024'; expected a number such as 1250.5, or nothing"
                + " where none is known",
            x1 + ":2: source 'N09' does not exist; expected one of the exhibit's sources: N03",
            x2 + ":3: the row has 2 cells; expected 3 as in the header row",
            x3
                + ":2: 'March 2023' in column 'date'; expected a date such as 2024, 2024-03 or"
                + " 2024-03-05",
            x3 + ":4: '2022' comes after a later date; expected the oldest first");
  }

  @Test
  void nations_must_exist() {
    Sample sample =
        sample()
            .replace(MODULE, "owner: \"NO\"", "owner: UK")
            .replace(MODULE, "[PL, FR]", "[PL, ZZ]");
    String expected =
        "; expected a code of ISO 3166-1 such as NO, or XI for Interlock's editorial board";

    assertThat(sample.findings())
        .containsExactly(
            MODULE + ":7: nation 'UK' does not exist" + expected,
            MODULE + ":8: nation 'ZZ' does not exist" + expected);
  }

  @Test
  void tracks_know_four_kinds_of_requirements() {
    assertThat(sample().replace(TRACK, "kind: months", "kind: weeks").findings())
        .containsExactly(
            TRACK + ":16: 'weeks'; expected one of modules, months, count, assessment");
  }

  @Test
  void a_module_folder_needs_its_module_file() {
    assertThat(sample().delete(MODULE).findings())
        .contains(MODULE + ":1: the file is missing; expected a module file");
  }

  @Test
  void content_of_the_demo_world_is_checked_against_the_same_framework() {
    Sample sample =
        sample()
            .write(
                "demo/framework/glossary/D01.yaml",
                "terms:\n"
                    + "  - id: third-source\n"
                    + "    term: {en: a, fr: b, uk: c}\n"
                    + "    definition: {en: a, fr: b, uk: c}\n"
                    + "    sources: [N03, Z01]\n");

    assertThat(sample.findings())
        .containsExactly(
            "demo/framework/glossary/D01.yaml:5: source 'Z01' does not exist; expected an id of"
                + " framework/sources");
  }

  private Sample sample() {
    return sample("a");
  }

  private Sample sample(String name) {
    return Sample.copiedTo(folder.resolve(name));
  }
}
