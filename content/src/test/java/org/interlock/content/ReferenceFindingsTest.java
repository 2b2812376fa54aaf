package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author is told of files that do not fit together: each test breaks the valid sample. */
class ReferenceFindingsTest {

  private static final String MODULE = "modules/T01/module.yaml";
  private static final String LESSON = "modules/T01/lessons/01-every-block.md";
  private static final String ITEMS = "modules/T01/items/01-strategy.yaml";
  private static final String EXHIBITS = "modules/T01/exhibits.yaml";
  private static final String TRACK = "tracks/T-SMP.yaml";
  private static final String PLAN = "framework/planned-modules.yaml";
  private static final String COMPETENCIES = "framework/competencies.yaml";

  @TempDir private Path folder;

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
  void a_plan_that_is_no_series_of_its_chart_is_found() {
    assertThat(
            sample()
                .replace(EXHIBITS, "series: [output]", "series: [output]\n    plans: [target]")
                .findings())
        .containsExactly(
            EXHIBITS + ":19: plan 'target' is not among the series; expected one of output");
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

  private Sample sample() {
    return Sample.copiedTo(folder);
  }
}
