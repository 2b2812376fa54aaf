package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;

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
}
