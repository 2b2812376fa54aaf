package org.interlock.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interlock.content.ItemBody;
import org.interlock.content.ItemContent;
import org.interlock.content.ItemFeedback;
import org.interlock.content.RichText;
import org.junit.jupiter.api.Test;

/** The keys that a browser sees tell neither order nor partner. */
class ItemIntakeTest {

  private static final List<String> STEPS =
      List.of("Name the need", "Ask the market", "Compare the offers", "Sign");

  @Test
  void the_key_of_a_step_is_the_same_at_whatever_place_it_stands() {
    List<String> turned = new ArrayList<>(STEPS);
    Collections.reverse(turned);

    assertThat(keysByText(turned)).isEqualTo(keysByText(STEPS));
  }

  @Test
  void the_ids_that_an_author_numbers_steps_with_reach_nobody() {
    assertThat(ordering(STEPS).rule().shuffled())
        .doesNotHaveDuplicates()
        .doesNotContain("s1", "s2", "s3", "s4");
  }

  @Test
  void the_order_of_the_keys_is_not_the_order_of_the_steps() {
    List<Boolean> sortedByKey =
        IntStream.rangeClosed(1, 20)
            .mapToObj(n -> ordering("F01-I" + n, STEPS).rule().shuffled())
            .map(keys -> keys.stream().sorted().toList().equals(keys))
            .toList();

    assertThat(sortedByKey).filteredOn(Boolean::booleanValue).hasSizeLessThan(5);
  }

  @Test
  void the_letters_that_an_author_gives_to_options_reach_nobody() {
    BankItem item =
        item(
            "F01-I01",
            ItemContent.Type.SINGLE_CHOICE,
            new ItemBody.Choice(
                List.of(
                    new ItemBody.Option("a", text("Wait"), false, text("")),
                    new ItemBody.Option("b", text("Ask"), true, text("")))));

    assertThat(item.rule().shuffled()).hasSize(2).allMatch(key -> key.matches("r[0-9a-f]+"));
    assertThat(item.rule().correct().values()).hasSize(1).isSubsetOf(item.rule().shuffled());
  }

  @Test
  void what_is_to_be_matched_has_other_keys_than_its_partner() {
    BankItem item =
        item(
            "F01-I09",
            ItemContent.Type.MATCHING,
            new ItemBody.Matching(
                List.of(
                    new ItemBody.Pair("p1", text("left 1"), text("right 1"), text("")),
                    new ItemBody.Pair("p2", text("left 2"), text("right 2"), text(""))),
                List.of(new ItemBody.Distractor("d1", text("right 3"), text("")))));

    assertThat(item.rule().shuffled()).hasSize(3).doesNotContain("p1", "p2", "d1");
    assertThat(item.rule().correct().values())
        .hasSize(2)
        .allMatch(pair -> pair.matches("p[12]\\[\\.]r[0-9a-f]+"));
  }

  private static Map<String, String> keysByText(List<String> steps) {
    List<String> keys = ordering(steps).rule().shuffled();
    return IntStream.range(0, keys.size()).boxed().collect(Collectors.toMap(steps::get, keys::get));
  }

  private static BankItem ordering(List<String> steps) {
    return ordering("F01-I05", steps);
  }

  private static BankItem ordering(String id, List<String> steps) {
    return item(
        id,
        ItemContent.Type.ORDERING,
        new ItemBody.Ordering(
            IntStream.range(0, steps.size())
                .mapToObj(n -> new ItemBody.Step("s" + (n + 1), text(steps.get(n)), text("")))
                .toList()));
  }

  private static BankItem item(String id, ItemContent.Type type, ItemBody body) {
    return new BankItem(
        1,
        new ItemContent(
            id,
            type,
            "SPC.1",
            1,
            ItemContent.Difficulty.EASY,
            "F01-O1",
            List.of(),
            text("stem"),
            body,
            new ItemFeedback(Optional.empty(), Optional.empty()),
            text("why"),
            "hash"));
  }

  private static RichText text(String words) {
    return new RichText(words, words, words);
  }
}
