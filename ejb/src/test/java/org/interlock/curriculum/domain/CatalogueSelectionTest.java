package org.interlock.curriculum.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interlock.content.ModuleLevel;
import org.interlock.curriculum.CatalogueQuery;
import org.interlock.curriculum.CatalogueResult;
import org.interlock.curriculum.CatalogueRow;
import org.interlock.curriculum.CatalogueSort;
import org.interlock.curriculum.Facet;
import org.interlock.curriculum.HoursBand;
import org.interlock.curriculum.LearnerStatus;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.SampleModules;
import org.junit.jupiter.api.Test;

class CatalogueSelectionTest {

  private final List<CatalogueEntry> all =
      List.of(
          entry("P10", ModuleLevel.PRACTITIONER, 900, LearnerStatus.NOT_STARTED, "COP"),
          entry("F04", ModuleLevel.FOUNDATION, 400, LearnerStatus.NOT_STARTED, "TSX"),
          entry("F01", ModuleLevel.FOUNDATION, 200, LearnerStatus.COMPLETED, "SPC", "LKS"),
          entry("F09", ModuleLevel.FOUNDATION, 100, LearnerStatus.ACTIVE, "LKS", "TSX"));

  @Test
  void the_whole_catalogue_is_in_the_order_of_the_curriculum() {
    assertThat(codes(CatalogueQuery.everything(Locale.ENGLISH)))
        .containsExactly("F01", "F04", "F09", "P10");
  }

  @Test
  void values_of_one_facet_widen_and_facets_narrow_each_other() {
    assertThat(codes(query(Set.of(), Set.of("TSX", "SPC"), Set.of())))
        .containsExactly("F01", "F04", "F09");
    assertThat(codes(query(Set.of(), Set.of("TSX", "SPC"), Set.of(LearnerStatus.NOT_STARTED))))
        .containsExactly("F04");
  }

  @Test
  void a_facet_counts_what_it_would_show_beside_the_other_choices() {
    CatalogueResult result = find(query(Set.of(ModuleLevel.PRACTITIONER), Set.of("TSX"), Set.of()));

    assertThat(result.total()).isZero();
    assertThat(result.facets().levels())
        .containsExactly(
            new Facet<>(ModuleLevel.FOUNDATION, 2, false),
            new Facet<>(ModuleLevel.PRACTITIONER, 0, true),
            new Facet<>(ModuleLevel.EXPERT, 0, false));
    assertThat(result.facets().areas())
        .contains(new Facet<>("COP", 1, false), new Facet<>("TSX", 0, true));
  }

  @Test
  void hours_are_counted_in_bands() {
    assertThat(find(CatalogueQuery.everything(Locale.ENGLISH)).facets().hours())
        .extracting(Facet::value, Facet::count)
        .containsExactly(
            tuple(HoursBand.UP_TO_2, 1L),
            tuple(HoursBand.UP_TO_4, 1L),
            tuple(HoursBand.UP_TO_8, 1L),
            tuple(HoursBand.LONGER, 1L));
  }

  @Test
  void words_in_the_title_come_before_words_further_down() {
    ModuleDetail export =
        SampleModules.module(7, "F05", ModuleLevel.FOUNDATION, 60, 1, "TSX")
            .showing(List.of(), Set.of(1));
    CatalogueEntry inObjective = entry(export);
    CatalogueEntry inTitle =
        entry(SampleModules.module(8, "F08", ModuleLevel.FOUNDATION, 60, 1, "TSX"));

    CatalogueQuery words = text("F08", CatalogueSort.RELEVANCE);
    assertThat(
            new CatalogueSelection(words, List.of(inObjective, inTitle))
                .result().rows().stream().map(CatalogueRow::code))
        .containsExactly("F08");
    assertThat(inTitle.score(SearchWords.of("title")))
        .isGreaterThan(inTitle.score(SearchWords.of("summary")));
    assertThat(inTitle.score(SearchWords.of("summary")))
        .isGreaterThan(inTitle.score(SearchWords.of("objective")));
  }

  @Test
  void every_word_must_be_found() {
    assertThat(find(text("title nowhere", CatalogueSort.CURRICULUM)).total()).isZero();
    assertThat(find(text("title f04", CatalogueSort.CURRICULUM)).total()).isEqualTo(1);
  }

  @Test
  void a_page_behind_the_last_shows_the_last() {
    CatalogueQuery third =
        new CatalogueQuery(
            "",
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            CatalogueSort.SHORTEST,
            Locale.ENGLISH,
            9,
            3);

    CatalogueResult result = find(third);

    assertThat(result.page()).isEqualTo(2);
    assertThat(result.pages()).isEqualTo(2);
    assertThat(result.total()).isEqualTo(4);
    assertThat(result.rows()).extracting(CatalogueRow::code).containsExactly("P10");
  }

  private CatalogueResult find(CatalogueQuery query) {
    return new CatalogueSelection(query, all).result();
  }

  private List<String> codes(CatalogueQuery query) {
    return find(query).rows().stream().map(CatalogueRow::code).toList();
  }

  private static CatalogueQuery query(
      Set<ModuleLevel> levels, Set<String> areas, Set<LearnerStatus> statuses) {
    return new CatalogueQuery(
        "",
        levels,
        areas,
        Set.of(),
        Set.of(),
        statuses,
        CatalogueSort.CURRICULUM,
        Locale.ENGLISH,
        1,
        24);
  }

  private static CatalogueQuery text(String words, CatalogueSort sort) {
    return new CatalogueQuery(
        words, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), sort, Locale.ENGLISH, 1, 24);
  }

  private static CatalogueEntry entry(
      String code, ModuleLevel level, int minutes, LearnerStatus status, String... areas) {
    return new CatalogueEntry(
        SampleModules.module(code.hashCode(), code, level, minutes, 2, areas),
        Set.of(areas),
        status,
        List.of());
  }

  private static CatalogueEntry entry(ModuleDetail module) {
    return new CatalogueEntry(
        module, Set.copyOf(module.areas()), LearnerStatus.NOT_STARTED, List.of());
  }
}
