package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShippedContentTest {

  private static ContentLibrary library;

  @BeforeAll
  static void load() {
    library = ContentLibrary.shippedWithDemo();
  }

  @Test
  void the_framework_has_the_areas_competencies_and_levels_of_the_proposal() {
    FrameworkContent framework = library.framework();

    assertThat(framework.areas())
        .extracting(CompetencyArea::code)
        .containsExactly("SPC", "COP", "SAL", "TSX", "CON", "IND", "PQS", "LKS");
    assertThat(framework.competencies()).hasSize(32);
    assertThat(framework.levels()).extracting(ProficiencyLevel::number).containsExactly(1, 2, 3, 4);
    assertThat(framework.areas())
        .allSatisfy(area -> assertThat(area.descriptors()).containsOnlyKeys(1, 2, 3, 4));
  }

  @Test
  void the_bibliography_is_whole() {
    assertThat(library.sources()).hasSizeGreaterThanOrEqualTo(238);
    assertThat(library.source("N03")).isPresent();
  }

  @Test
  void the_plan_holds_24_modules_of_320_hours() {
    assertThat(library.plannedModules()).hasSize(24);
    assertThat(library.plannedModules().stream().mapToInt(PlannedModule::hours).sum())
        .isEqualTo(320);
  }

  @Test
  void the_industrial_track_has_three_levels_with_the_modules_of_the_proposal() {
    TrackContent track = library.track("T-IND").orElseThrow();

    assertThat(track.levels()).extracting(TrackLevel::code).containsExactly("L1", "L2", "L3");
    assertThat(track.levels())
        .extracting(level -> level.requirements().get(0).amount())
        .containsExactly(9, 13, 17);
  }

  @Test
  void the_charts_of_the_first_module_show_plans_apart_from_outcomes() {
    String lesson =
        library.module("F01").orElseThrow().lessons().stream()
            .map(LessonContent::html)
            .filter(html -> html.contains("id=\"F01-X5\""))
            .findFirst()
            .orElseThrow();
    String bars = figure(lesson, "F01-X3");
    String line = figure(lesson, "F01-X5");

    assertThat(bars.split("class=\"bar plan", -1)).as("three plans and the legend").hasSize(5);
    assertThat(bars.split("class=\"bar s1", -1)).as("five outcomes and the legend").hasSize(7);
    assertThat(line)
        .contains(
            "class=\"marker plan s2\"",
            ">Feb 2022</text>",
            ">Apr 2025</text>",
            ">Jun 2025</text>",
            ">October 2024</th>")
        .contains("Only the marks are figures")
        .doesNotContain(">2022-02<", ">2024-10<");
  }

  @Test
  void french_and_ukrainian_texts_have_printed_apostrophes() {
    Stream<LocalisedText> texts =
        Stream.of(
                library.modules().stream()
                    .flatMap(
                        module ->
                            Stream.concat(
                                Stream.of(module.title(), module.summary()),
                                module.objectives().stream().map(ObjectiveContent::text))),
                library.plannedModules().stream().map(PlannedModule::title),
                library.glossary().stream()
                    .flatMap(term -> Stream.of(term.term(), term.definition())),
                library.framework().competencies().stream().map(Competency::statement))
            .flatMap(each -> each);

    assertThat(texts.flatMap(text -> Stream.of(text.fr(), text.uk())))
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{L}'\\p{L}"));
  }

  private static String figure(String lesson, String id) {
    int begin = lesson.indexOf("id=\"" + id + "\"");
    return lesson.substring(begin, lesson.indexOf("</figure>", begin));
  }
}
