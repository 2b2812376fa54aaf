package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLibraryTest {

  private static final String MODULE = "modules/T01/module.yaml";
  private static final String LESSON = "modules/T01/lessons/01-every-block.md";
  private static final String ITEMS = "modules/T01/items/01-strategy.yaml";

  @TempDir private Path folder;

  @Test
  void a_module_is_read_with_all_that_belongs_to_it() {
    ModuleContent module = module(sample("a"));

    assertThat(module.version()).isEqualTo(2);
    assertThat(module.level()).isEqualTo(ModuleLevel.FOUNDATION);
    assertThat(module.owner()).isEqualTo("NO");
    assertThat(module.releasableTo()).containsExactly("PL", "FR");
    assertThat(module.reviewBy()).isEqualTo(LocalDate.of(2027, 5, 1));
    assertThat(module.objectives().get(0).competencies())
        .containsExactly(new CompetencyTarget("SPC.1", 2));
    assertThat(module.assessment().perCompetency()).isEqualTo(Map.of("SPC.1", 2));
    assertThat(module.lessons()).extracting(LessonContent::slug).containsExactly("every-block");
    assertThat(module.exhibits()).hasSize(4);
    assertThat(module.items()).hasSize(5);
  }

  @Test
  void every_type_of_item_is_read_into_its_own_body() {
    ModuleContent module = module(sample("a"));

    assertThat(module.items())
        .extracting(item -> item.body().getClass().getSimpleName())
        .containsExactly("Choice", "Choice", "Ordering", "Matching", "Numeric");
    assertThat(module.items().get(0).stem())
        .isEqualTo(
            new RichText(
                "What is a *second source*?",
                "What is a <em>second source</em>?",
                "What is a second source?"));
    assertThat(module.items().get(0).rationale().html())
        .isEqualTo("The strategy defines it so <span class=\"cites\">[N03]</span>.");
    assertThat(((ItemBody.Numeric) module.items().get(4).body()).tolerance())
        .isEqualByComparingTo("0.5");
    assertThat(module.items().get(1).feedback().incorrect()).isPresent();
  }

  @Test
  void effort_is_reading_time_plus_stated_minutes_and_one_attempt() {
    ModuleContent module = module(sample("a"));
    LessonContent lesson = module.lessons().get(0);
    int reading = (lesson.words() + 199) / 200;

    assertThat(lesson.words()).isBetween(400, 600);
    assertThat(lesson.minutes()).isEqualTo(reading + 2 + 5 + 10);
    assertThat(module.minutes()).isEqualTo(lesson.minutes() + 3 * 2);
  }

  @Test
  void lessons_inherit_the_days_of_their_module_and_may_have_their_own() {
    Sample own =
        sample("a")
            .replace(LESSON, "title: Every block", "title: Every block\nreviewBy: 2027-01-01");

    assertThat(module(own).lessons().get(0).reviewBy()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(module(own).lessons().get(0).validAsOf()).isEqualTo(LocalDate.of(2026, 11, 1));
  }

  @Test
  void equal_files_have_equal_hashes_whatever_their_line_ends() {
    Sample same = sample("b").replace(MODULE, "code: T01\n", "code: T01\r\n");

    assertThat(module(same).contentHash()).isEqualTo(module(sample("a")).contentHash());
  }

  @Test
  void a_changed_lesson_changes_its_hash_and_the_modules_but_no_items() {
    ModuleContent before = module(sample("a"));
    ModuleContent after = module(sample("b").replace(LESSON, "first point", "first thought"));

    assertThat(after.contentHash()).isNotEqualTo(before.contentHash());
    assertThat(after.lessons().get(0).contentHash())
        .isNotEqualTo(before.lessons().get(0).contentHash());
    assertThat(after.items()).isEqualTo(before.items());
  }

  @Test
  void a_changed_figure_changes_the_hash_of_the_lesson_that_draws_it() {
    ModuleContent before = module(sample("a"));
    ModuleContent after =
        module(sample("b").replace("modules/T01/exhibits/x1-output.csv", "30.5", "31"));

    assertThat(after.lessons().get(0).contentHash())
        .isNotEqualTo(before.lessons().get(0).contentHash());
  }

  @Test
  void layout_and_comments_do_not_change_the_hash_of_an_item() {
    ModuleContent before = module(sample("a"));
    ModuleContent after =
        module(sample("b").replace(ITEMS, "  level: 1", "  # the easiest\n  level:   1"));

    assertThat(after.items().get(0).contentHash()).isEqualTo(before.items().get(0).contentHash());
  }

  @Test
  void broken_content_is_refused_with_its_place() {
    Sample broken = sample("a").replace(MODULE, "version: 2", "version: two");

    assertThatThrownBy(() -> module(broken))
        .isInstanceOf(ContentFormatException.class)
        .hasMessage(MODULE + ":2: 'two' where a whole number belongs; expected a whole number");
  }

  @Test
  void the_demo_world_adds_to_the_shipped_content() {
    assertThat(ContentLibrary.shippedWithDemo().modules())
        .containsAll(ContentLibrary.shipped().modules());
  }

  private Sample sample(String name) {
    return Sample.copiedTo(folder.resolve(name));
  }

  private static ModuleContent module(Sample sample) {
    return ContentLibrary.load(sample.root()).module("T01").orElseThrow();
  }
}
