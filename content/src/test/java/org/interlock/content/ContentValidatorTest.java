package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test breaks the valid sample in one place and reads what an author is told. */
class ContentValidatorTest {

  private static final String MODULE = "modules/T01/module.yaml";
  private static final String LESSON = "modules/T01/lessons/01-every-block.md";
  private static final String ITEMS = "modules/T01/items/01-strategy.yaml";
  private static final String EXHIBITS = "modules/T01/exhibits.yaml";
  private static final String TRACK = "tracks/T-SMP.yaml";
  private static final String PLAN = "framework/planned-modules.yaml";
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
  void dangling_competencies_are_found_in_objectives_items_and_minimums() {
    Sample sample =
        sample()
            .replace(MODULE, "{code: SPC.1, level: 2}", "{code: XYZ.1, level: 2}")
            .replace(MODULE, "perCompetency: {SPC.1: 2}", "perCompetency: {XYZ.2: 0}")
            .replace(MODULE, "XYZ.2: 0", "XYZ.2: 1")
            .replace(ITEMS, "competency: SPC.1", "competency: XYZ.3");

    assertThat(sample.findings())
        .contains(
            MODULE + ":15: competency 'XYZ.1' does not exist; expected a code of " + COMPETENCIES,
            MODULE + ":23: competency 'XYZ.2' does not exist; expected a code of " + COMPETENCIES,
            ITEMS + ":3: competency 'XYZ.3' does not exist; expected a code of " + COMPETENCIES);
  }

  @Test
  void dangling_sources_are_found_wherever_sources_are_named() {
    String expected = " does not exist; expected an id of framework/sources";
    Sample sample =
        sample()
            .replace(MODULE, "{source: N03", "{source: Z01")
            .replace(ITEMS, "sources: [N03]", "sources: [N03, Z02]")
            .replace(EXHIBITS, "sources: [N03, N07]", "sources: [N03, N07, Z03]")
            .replace(LESSON, "sources: [N03, N07]", "sources: [N03, N07, Z04]")
            .replace(LESSON, "stops [@N03]", "stops [@N03, Z04]")
            .replace(TRACK, "sources: [N03]", "sources: [Z05]")
            .replace("framework/glossary/T01.yaml", "sources: [N03]", "sources: [Z06]");

    assertThat(sample.findings())
        .contains(
            MODULE + ":25: source 'Z01'" + expected,
            ITEMS + ":7: source 'Z02'" + expected,
            EXHIBITS + ":19: source 'Z03'" + expected,
            LESSON + ":5: source 'Z04'" + expected,
            LESSON + ":9: source 'Z04'" + expected,
            TRACK + ":21: source 'Z05'" + expected,
            "framework/glossary/T01.yaml:8: source 'Z06'" + expected);
  }

  @Test
  void dangling_glossary_terms_are_found_in_lessons_and_items() {
    Sample sample =
        sample()
            .replace(LESSON, "A [[second-source]]", "A [[third-source]]")
            .replace(ITEMS, "*second source*", "[[fourth-source]]");

    assertThat(sample.findings())
        .containsExactly(
            ITEMS
                + ":8: glossary term 'fourth-source' does not exist; expected an id of"
                + " framework/glossary",
            LESSON
                + ":9: glossary term 'third-source' does not exist; expected an id of"
                + " framework/glossary");
  }

  @Test
  void dangling_objectives_are_found_in_items_and_lessons() {
    Sample sample =
        sample()
            .replace(LESSON, "objectives: [T01-O1]", "objectives: [T01-O1, T01-O7]")
            .replace(ITEMS, "objective: T01-O1", "objective: T01-O8");

    assertThat(sample.findings())
        .containsExactly(
            ITEMS + ":6: objective 'T01-O8' does not exist; expected an objective of module T01",
            LESSON + ":4: objective 'T01-O7' does not exist; expected an objective of module T01");
  }

  @Test
  void dangling_and_unused_exhibits_are_found() {
    assertThat(sample().replace(LESSON, "id: T01-X1", "id: T01-X9").findings())
        .contains(
            LESSON
                + ":24: exhibit 'T01-X9' does not exist; expected an id of the module's"
                + " exhibits.yaml",
            EXHIBITS + ":2: no lesson draws exhibit 'T01-X1'; expected a lesson to");
  }

  @Test
  void modules_that_are_neither_shipped_nor_planned_are_found() {
    Sample sample =
        sample()
            .replace(TRACK, "modules: [T01, T02]", "modules: [T01, T02, T08]")
            .replace(PLAN, "prerequisites: [T01]", "prerequisites: [T09]");

    assertThat(sample.findings())
        .containsExactly(
            PLAN
                + ":6: module 'T09' does not exist; expected a module that is there or is listed in"
                + " "
                + PLAN,
            TRACK
                + ":13: module 'T08' does not exist; expected a module that is there or is listed"
                + " in "
                + PLAN);
  }

  @Test
  void prerequisites_must_not_lead_back() {
    assertThat(
            sample().replace(MODULE, "objectives:", "prerequisites: [T02]\nobjectives:").findings())
        .containsExactly(
            MODULE
                + ":12: prerequisites lead back: T01 > T02 > T01; expected prerequisites that do"
                + " not come back to T01");
  }

  @Test
  void objectives_need_items_and_lessons() {
    Sample sample =
        sample()
            .replace(
                MODULE,
                "activityMinutes:",
                "  - id: T01-O2\n"
                    + "    text: {en: Do, fr: Faire, uk: Робити}\n"
                    + "    competencies: [{code: SPC.2, level: 1}]\n"
                    + "activityMinutes:");

    assertThat(sample.findings())
        .containsExactly(
            MODULE + ":16: no item measures objective 'T01-O2'; expected at least one item for it",
            MODULE
                + ":16: no lesson serves objective 'T01-O2'; expected at least one lesson for it");
  }

  @Test
  void citations_and_front_matter_must_agree() {
    Sample sample =
        sample()
            .replace(EXHIBITS, "sources: [N03, N07]", "sources: [N03]")
            .replace("modules/T01/exhibits/x2-growth.csv", "N07", "N03")
            .replace(LESSON, "sources: [N03, N07]", "sources: [N07]");

    assertThat(sample.findings())
        .contains(
            LESSON
                + ":9: source 'N03' is cited but not listed; expected it among the sources of the"
                + " front matter");
  }

  @Test
  void sources_that_are_listed_but_never_cited_are_found() {
    Sample sample =
        sample()
            .append(
                "framework/sources/list.yaml",
                "  - {id: N08, title: A, publisher: B, date: n.d., grade: weak}\n")
            .replace(LESSON, "sources: [N03, N07]", "sources: [N03, N07, N08]");

    assertThat(sample.findings())
        .containsExactly(
            LESSON
                + ":5: source 'N08' is listed but never cited; expected a citation [@N08] in the"
                + " text, or no entry");
  }

  @Test
  void items_cite_only_sources_that_they_list() {
    assertThat(sample().replace(ITEMS, "defines it so [@N03]", "defines it so [@N07]").findings())
        .containsExactly(
            ITEMS
                + ":14: source 'N07' is cited but not listed; expected it among the item's sources:"
                + " N03");
  }

  @Test
  void ids_are_unique_and_begin_with_their_module() {
    Sample sample =
        sample()
            .replace(ITEMS, "id: T01-I02", "id: T01-I01")
            .replace(ITEMS, "{id: b, text: A second contract", "{id: a, text: A second contract")
            .replace(LESSON, "id: T01-L1-W1", "id: T01-L2-W1");

    assertThat(sample.findings())
        .containsExactly(
            ITEMS + ":11: id 'a' is taken by " + ITEMS + ":10; expected an id of its own",
            ITEMS + ":15: id 'T01-I01' is taken by " + ITEMS + ":1; expected an id of its own",
            LESSON + ":66: id 'T01-L2-W1' belongs elsewhere; expected it to begin with T01-L1-");
  }

  @Test
  void a_single_choice_has_exactly_one_right_option() {
    assertThat(
            sample()
                .replace(ITEMS, "A second contract, correct: false", "Both, correct: true")
                .findings())
        .containsExactly(ITEMS + ":10: 2 options are right; expected exactly one right option");
  }

  @Test
  void a_multiple_choice_has_right_and_wrong_options() {
    Sample sample =
        sample()
            .replace(ITEMS, "Second sources, correct: true", "Second sources, correct: false")
            .replace(ITEMS, "Stocks, correct: true", "Stocks, correct: false");

    assertThat(sample.findings())
        .containsExactly(
            ITEMS
                + ":24: 0 of 4 options are right; expected at least one right and one wrong option");
  }

  @Test
  void a_self_check_has_exactly_one_right_option() {
    assertThat(sample().replace(LESSON, "correct: true", "correct: false").findings())
        .containsExactly(LESSON + ":45: 0 options are right; expected exactly one right option");
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
  void an_attempt_draws_no_more_than_the_bank_has() {
    Sample sample =
        sample()
            .replace(MODULE, "items: 3", "items: 6")
            .replace(MODULE, "perCompetency: {SPC.1: 2}", "perCompetency: {SPC.1: 4, SPC.2: 2}");

    assertThat(sample.findings())
        .containsExactly(
            MODULE
                + ":18: an attempt draws 6 items, the bank has 5; expected at most as many as the"
                + " bank has",
            MODULE
                + ":23: an attempt draws 2 items for SPC.2, the bank has 1; expected at most as"
                + " many as the bank has");
  }

  @Test
  void the_minimums_fit_into_an_attempt() {
    assertThat(sample().replace(MODULE, "{SPC.1: 2}", "{SPC.1: 4}").findings())
        .containsExactly(
            MODULE
                + ":18: the minimums of the competencies add up to 4; expected at most the 3 items"
                + " of an attempt");
  }

  @Test
  void reviews_come_after_the_day_of_the_facts() {
    Sample sample =
        sample()
            .replace(MODULE, "reviewBy: 2027-05-01", "reviewBy: 2026-11-01")
            .replace(LESSON, "reviewBy: 2027-02-01", "reviewBy: 2025-02-01")
            .replace(LESSON, "title: Every block", "title: Every block\nvalidAsOf: 2027-01-01");
    String expected = "; expected a day after the one on which the facts were true";

    assertThat(sample.findings())
        .containsExactly(
            LESSON + ":78: day '2025-02-01' is not after 2026-11-01" + expected,
            MODULE + ":11: day '2026-11-01' is not after 2026-11-01" + expected,
            MODULE + ":11: day '2026-11-01' is not after 2027-01-01" + expected);
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
  void a_lesson_is_released_no_wider_than_its_module() {
    assertThat(
            sample()
                .replace(LESSON, "title: Every block", "title: Every block\nreleasableTo: [PL, DE]")
                .findings())
        .singleElement()
        .asString()
        .startsWith(
            LESSON + ":4: the lesson is released to 'DE', the module is not; expected only");
  }

  @Test
  void the_editorial_board_names_whom_it_releases_to_and_all_stands_alone() {
    assertThat(
            sample()
                .replace(MODULE, "owner: \"NO\"\nreleasableTo: [PL, FR]", "owner: XI")
                .findings())
        .containsExactly(
            MODULE + ":7: released to no nation; expected releasableTo, since XI is none");
    assertThat(sample("b").replace(MODULE, "[PL, FR]", "[PL, ALL]").findings())
        .containsExactly(
            MODULE + ":8: ALL stands beside single nations; expected ALL alone, or nations alone");
  }

  @Test
  void lessons_have_400_to_2000_words() {
    assertThat(sample().append(LESSON, "\n" + "word ".repeat(2_000)).findings())
        .singleElement()
        .asString()
        .startsWith(LESSON + ":1: the lesson has ")
        .endsWith(" words; expected 400 to 2000 words");
    assertThat(sample("b").replace(LESSON, "An author begins with", "```\n```\n").findings())
        .contains(
            LESSON
                + ":93: fenced block of unknown kind ''; expected one of exhibit, self-check,"
                + " worked-example, what-would-you-do, dated-box");
  }

  @Test
  void raw_html_images_and_other_headings_are_found() {
    Sample sample =
        sample()
            .append(
                LESSON, "\nA <b>bold</b> word ![x](x.png)\n\n#### Deep\n\n<div>\nblock\n</div>\n");

    assertThat(sample.findings())
        .extracting(finding -> finding.replaceAll(".*:\\d+: ", ""))
        .containsExactlyInAnyOrder(
            "raw HTML; expected Markdown without HTML",
            "raw HTML; expected Markdown without HTML",
            "an image; expected an exhibit block",
            "a heading of level 4; expected ## or, below it, ###")
        .hasSize(4);
  }

  @Test
  void links_need_words_and_a_target() {
    Sample sample =
        sample()
            .append(
                LESSON,
                "\n[](https://example.org) [run](javascript:alert) [gone](#T01-X9) [[open]\n");

    assertThat(sample.findings())
        .extracting(finding -> finding.replaceAll(".*:\\d+: ", "").replaceAll(";.*", ""))
        .containsExactlyInAnyOrder(
            "the link to 'https://example.org' has no words",
            "the link leads to 'javascript:alert'",
            "the link leads to '#T01-X9'",
            "a glossary term or citation is not closed in '[[open]'");
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
