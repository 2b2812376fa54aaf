package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an author is told of dates, labels, questions and the text of lessons: each test breaks the
 * sample.
 */
class LessonFindingsTest {

  private static final String MODULE = "modules/T01/module.yaml";
  private static final String LESSON = "modules/T01/lessons/01-every-block.md";
  private static final String ITEMS = "modules/T01/items/01-strategy.yaml";

  @TempDir private Path folder;

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
  void a_lesson_is_released_no_wider_than_its_module() {
    assertThat(
            sample()
                .replace(LESSON, "title: Every block", "title: Every block\nreleasableTo: [PL, DE]")
                .findings())
        .filteredOn(finding -> finding.startsWith(LESSON))
        .singleElement()
        .asString()
        .startsWith(
            LESSON + ":4: the lesson is released to 'DE', the module is not; expected only");
  }

  @Test
  void what_all_readers_are_tested_in_is_taught_to_all_of_them() {
    assertThat(
            sample()
                .replace(LESSON, "title: Every block", "title: Every block\nreleasableTo: [PL]")
                .findings())
        .containsExactly(
            MODULE
                + ":13: objective 'T01-O1' is taught in narrower released lessons alone; expected a"
                + " lesson without releasableTo that teaches it, since all readers are tested");
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
  void columns_need_a_heading() {
    Sample sample =
        sample()
            .replace(LESSON, "| Nation | Output |", "|  | Output |")
            .replace("modules/T01/exhibits/x4-plants.csv", "plant,standard", "plant,");

    assertThat(sample.findings())
        .containsExactly(
            "modules/T01/exhibits/x4-plants.csv:1: a column without name; expected a name for each"
                + " column",
            LESSON + ":16: a column without heading; expected words in each heading");
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

  private Sample sample() {
    return sample("a");
  }

  private Sample sample(String name) {
    return Sample.copiedTo(folder.resolve(name));
  }
}
