package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.interlock.common.NotFoundException;
import org.interlock.content.ContentLibrary;
import org.interlock.content.GlossaryTerm;
import org.interlock.content.ModuleContent;
import org.interlock.curriculum.CatalogueQuery;
import org.interlock.curriculum.CatalogueResult;
import org.interlock.curriculum.CatalogueRow;
import org.interlock.curriculum.CatalogueService;
import org.interlock.curriculum.CompetencyService;
import org.interlock.curriculum.GlossaryRow;
import org.interlock.curriculum.GlossaryService;
import org.interlock.curriculum.LessonDetail;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.LessonService;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.ModuleService;
import org.interlock.curriculum.PrerequisiteRow;
import org.interlock.curriculum.SearchHit;
import org.interlock.curriculum.SearchResult;
import org.interlock.curriculum.SearchService;
import org.interlock.curriculum.SourceService;
import org.junit.jupiter.api.Test;

/**
 * The curriculum as people of several nations see it. The annex D01 belongs to Norway, which shares
 * it with Poland only.
 */
class CurriculumIT extends InServer {

  private static final String WORD_OF_D01 = "releasability";

  @Inject private CatalogueService catalogue;
  @Inject private ModuleService modules;
  @Inject private LessonService lessons;
  @Inject private SearchService search;
  @Inject private GlossaryService glossary;
  @Inject private CompetencyService competencies;
  @Inject private SourceService sources;
  @Inject private Relabelling relabelling;

  private final ContentLibrary library = ContentLibrary.shippedWithDemo();

  @Test
  void the_catalogue_neither_shows_nor_counts_what_is_not_releasable() {
    CatalogueResult norwegian = catalogueOf(norway());
    CatalogueResult american = catalogueOf(america());
    assertThat(norwegian.rows()).extracting(CatalogueRow::code).contains("D01", "F01", "F04");
    assertThat(american.rows())
        .extracting(CatalogueRow::code)
        .contains("F01")
        .doesNotContain("D01");
    assertThat(american.total()).isEqualTo(norwegian.total() - 1);
    assertThat(norwegian.total()).isEqualTo(library.modules().size());
  }

  @Test
  void a_module_that_is_not_releasable_is_not_there_whichever_way_it_is_asked_for() {
    long version = stage.as(norway(), () -> modules.module("D01")).versionId();
    UUID american = america();
    assertNotFound(() -> stage.as(american, () -> modules.module("D01")));
    assertNotFound(() -> stage.as(american, () -> modules.version(version)));
    assertNotFound(() -> stage.as(american, () -> lessons.lesson(version, 1)));
    assertThat(stage.as(cast.of("katarzyna.wolska"), () -> modules.module("D01")).lessons())
        .isNotEmpty();
  }

  @Test
  void a_changed_label_acts_on_the_next_request() {
    UUID american = america();
    long version = stage.as(norway(), () -> modules.module("D01")).versionId();
    String owner = owner("module/D01");
    Set<String> nations = nations("module/D01");
    Set<String> more = new HashSet<>(nations);
    more.add("US");
    assertAnnexIsThere(american, version, false);
    relabelling.release("module/D01", owner, more);
    try {
      assertAnnexIsThere(american, version, true);
    } finally {
      relabelling.release("module/D01", owner, nations);
    }
    assertAnnexIsThere(american, version, false);
  }

  /** Asked twice each way, so that an answer that was remembered would show. */
  private void assertAnnexIsThere(UUID person, long version, boolean there) {
    for (int time = 1; time <= 2; time++) {
      assertThat(catalogueOf(person).rows().stream().anyMatch(row -> row.code().equals("D01")))
          .isEqualTo(there);
      if (there) {
        assertThat(stage.as(person, () -> modules.version(version)).code()).isEqualTo("D01");
        assertThat(stage.as(person, () -> modules.module("D01")).code()).isEqualTo("D01");
      } else {
        assertNotFound(() -> stage.as(person, () -> modules.version(version)));
        assertNotFound(() -> stage.as(person, () -> modules.module("D01")));
      }
    }
  }

  @Test
  void a_lesson_with_a_narrower_label_is_neither_shown_nor_counted() {
    ModuleDetail norwegian = stage.as(norway(), () -> modules.module("D01"));
    ModuleDetail polish = stage.as(cast.of("katarzyna.wolska"), () -> modules.module("D01"));
    assertThat(norwegian.lessons()).extracting(LessonRow::number).containsExactly(1, 2, 3);
    assertThat(polish.lessons()).extracting(LessonRow::number).containsExactly(1, 2);
    assertThat(polish.minutes())
        .isEqualTo(norwegian.minutes() - norwegian.lessons().get(2).minutes());
    assertThat(polish.lessonAfter(2)).isEmpty();
    assertNotFound(
        () -> stage.as(cast.of("katarzyna.wolska"), () -> lessons.lesson(polish.versionId(), 3)));
    assertThat(stage.as(norway(), () -> lessons.lesson(norwegian.versionId(), 3)).title())
        .isNotEmpty();
  }

  private String owner(String key) {
    return rows.value(
        String.class, "select owner_nation from release_label where label_key = ?", key);
  }

  private Set<String> nations(String key) {
    return Set.copyOf(
        rows.column(
            String.class,
            "select n.nation from release_nation n join release_label l on l.id = n.label_id"
                + " where l.label_key = ?",
            key));
  }

  @Test
  void a_module_that_is_not_there_at_all_gets_the_same_answer() {
    assertThatThrownBy(() -> stage.as(america(), () -> modules.module("Z99")))
        .isInstanceOf(NotFoundException.class)
        .hasSameClassAs(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> stage.as(america(), () -> modules.module("D01"))));
  }

  @Test
  void a_search_finds_the_annex_for_those_it_is_released_to_and_nobody_else() {
    assertThat(modulesFound(norway())).contains("D01");
    assertThat(modulesFound(cast.of("katarzyna.wolska"))).contains("D01");
    assertThat(modulesFound(america())).doesNotContain("D01");
  }

  @Test
  void a_search_finds_a_lesson_by_the_words_of_its_title() {
    ModuleContent module = library.module("F01").orElseThrow();
    module
        .lessons()
        .forEach(
            lesson ->
                assertThat(stage.as(america(), () -> search.search(lesson.title(), 20)).hits())
                    .as(lesson.title())
                    .extracting(SearchHit::code)
                    .contains(lesson.id()));
  }

  @Test
  void what_people_type_into_a_search_is_never_taken_for_an_operator() {
    for (String typed : List.of("\"", "+-*", "(", "@4", "a' or '1'='1", "%", "~>", "+")) {
      SearchResult result = stage.as(america(), () -> search.search(typed, 20));
      assertThat(result.hits()).as(typed).hasSizeLessThanOrEqualTo(20);
    }
  }

  @Test
  void every_lesson_is_shown_as_rendered_with_the_sources_it_cites() {
    for (String code : List.of("F01", "F04")) {
      ModuleDetail module = stage.as(america(), () -> modules.module(code));
      for (LessonRow row : module.lessons()) {
        LessonDetail lesson =
            stage.as(america(), () -> lessons.lesson(module.versionId(), row.number()));
        assertThat(lesson.html()).as(row.code()).contains("<h2", "class=\"cite\"");
        assertThat(lesson.sources()).as(row.code()).isNotEmpty();
        assertThat(lesson.sources())
            .allSatisfy(source -> assertThat(lesson.html()).contains("#src-" + source.code()));
      }
    }
  }

  @Test
  void a_module_whose_prerequisite_is_not_completed_says_which() {
    CatalogueRow row =
        catalogueOf(america()).rows().stream()
            .filter(each -> each.code().equals("F04"))
            .findFirst()
            .orElseThrow();
    assertThat(row.missing()).extracting(PrerequisiteRow::code).containsExactly("F01");
  }

  @Test
  void framework_glossary_and_bibliography_are_those_of_the_library() {
    UUID norwegian = norway();
    assertThat(stage.as(norwegian, competencies::areas)).hasSameSizeAs(library.framework().areas());
    assertThat(stage.as(norwegian, competencies::levels)).hasSize(4);
    assertThat(stage.as(norwegian, sources::sources)).hasSameSizeAs(library.sources());
    assertThat(stage.as(norwegian, () -> glossary.terms()))
        .extracting(GlossaryRow::code)
        .containsExactlyInAnyOrderElementsOf(
            library.glossary().stream().map(GlossaryTerm::id).toList());
  }

  private List<String> modulesFound(UUID person) {
    return stage.as(person, () -> search.search(WORD_OF_D01, 100)).hits().stream()
        .map(SearchHit::moduleCode)
        .toList();
  }

  private CatalogueResult catalogueOf(UUID person) {
    return stage.as(person, () -> catalogue.find(CatalogueQuery.everything(Locale.ENGLISH)));
  }

  private UUID norway() {
    return cast.of("ingrid.solheim");
  }

  private UUID america() {
    return cast.of("ruth.castellano");
  }

  private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NotFoundException.class);
  }
}
