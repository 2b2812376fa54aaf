package org.interlock.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.interlock.assessment.domain.ChoiceItem.Cardinality;
import org.interlock.content.ItemContent;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DrawTest {

  private static final Item RULE =
      new ChoiceItem(List.of("a", "b", "c", "d"), Set.of("b"), Cardinality.ONE);

  private final List<PublishedItem> bank =
      LongStream.rangeClosed(1, 20).mapToObj(id -> item(id, id <= 4 ? "LKS.1" : "SPC.1")).toList();

  @RepeatedTest(20)
  void every_competency_gets_its_least_number() {
    List<PublishedItem> drawn = draw(Set.of()).items(8, Map.of("LKS.1", 3, "SPC.1", 2));

    assertThat(drawn).hasSize(8).doesNotHaveDuplicates();
    assertThat(drawn)
        .filteredOn(item -> item.competency().equals("LKS.1"))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @RepeatedTest(20)
  void what_was_not_asked_before_comes_first() {
    Set<Long> had = Set.of(1L, 2L, 5L, 6L, 7L, 8L, 9L, 10L);

    List<PublishedItem> drawn = draw(had).items(12, Map.of("LKS.1", 2));

    assertThat(drawn).extracting(PublishedItem::id).doesNotContainAnyElementsOf(had);
  }

  @Test
  void a_small_bank_is_asked_whole() {
    assertThat(draw(Set.of()).items(99, Map.of())).hasSize(20);
  }

  @RepeatedTest(20)
  void every_type_in_the_bank_is_asked_where_the_form_has_room() {
    List<PublishedItem> mixed = new ArrayList<>(bank);
    mixed.add(item(21, "LKS.1", ItemContent.Type.ORDERING));
    mixed.add(item(22, "SPC.1", ItemContent.Type.NUMERIC));
    mixed.add(item(23, "SPC.2", ItemContent.Type.MATCHING));

    List<PublishedItem> drawn =
        new Draw(mixed, Set.of(21L), new Random()).items(8, Map.of("LKS.1", 3, "SPC.1", 4));

    assertThat(drawn).hasSize(8).doesNotHaveDuplicates();
    assertThat(drawn)
        .extracting(PublishedItem::type)
        .contains(
            ItemContent.Type.ORDERING, ItemContent.Type.NUMERIC, ItemContent.Type.SINGLE_CHOICE);
    assertThat(drawn).extracting(PublishedItem::id).contains(23L);
    assertThat(drawn).filteredOn(item -> item.competency().equals("LKS.1")).hasSize(3);
    assertThat(drawn).filteredOn(item -> item.competency().equals("SPC.1")).hasSize(4);
  }

  @Test
  void a_type_that_the_quotas_leave_no_room_for_is_left_out() {
    List<PublishedItem> mixed = new ArrayList<>(bank);
    mixed.add(item(21, "SPC.2", ItemContent.Type.ORDERING));

    List<PublishedItem> drawn =
        new Draw(mixed, Set.of(), new Random()).items(5, Map.of("LKS.1", 3, "SPC.1", 2));

    assertThat(drawn).hasSize(5).extracting(PublishedItem::id).doesNotContain(21L);
  }

  @Test
  void the_same_chance_draws_the_same_items() {
    List<PublishedItem> mixed = new ArrayList<>(bank);
    mixed.add(item(21, "SPC.1", ItemContent.Type.ORDERING));

    assertThat(new Draw(mixed, Set.of(), new Random(7)).items(10, Map.of("LKS.1", 3)))
        .isEqualTo(new Draw(mixed, Set.of(), new Random(7)).items(10, Map.of("LKS.1", 3)));
  }

  @RepeatedTest(20)
  void an_order_is_never_shown_solved() {
    Item order = new OrderingItem(List.of("s1", "s2", "s3"));

    assertThat(draw(Set.of()).arrangement(order))
        .isNotEqualTo(order.shuffled())
        .containsExactlyInAnyOrder("s1", "s2", "s3");
  }

  @Test
  void two_attempts_do_not_ask_the_same_things_in_the_same_order() {
    Draw first = new Draw(bank, Set.of(), new Random(1));
    Draw second = new Draw(bank, Set.of(), new Random(2));

    assertThat(first.items(10, Map.of())).isNotEqualTo(second.items(10, Map.of()));
  }

  private Draw draw(Set<Long> had) {
    return new Draw(bank, had, new Random());
  }

  private static PublishedItem item(long id, String competency) {
    return item(id, competency, ItemContent.Type.SINGLE_CHOICE);
  }

  private static PublishedItem item(long id, String competency, ItemContent.Type type) {
    return new PublishedItem(
        id,
        "F01-I" + id,
        type,
        competency,
        "F01-O1",
        "",
        "",
        null,
        List.of(),
        List.of(),
        new PublishedItem.Told(null, null, null, ""),
        RULE);
  }
}
