package org.interlock.content.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.interlock.content.ContentLibrary;
import org.interlock.content.LessonContent;
import org.interlock.content.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the HTML of every lesson: the sample's, which has every block, and all that are
 * shipped.
 */
class LessonHtmlTest {

  static Stream<Arguments> lessons() {
    return Stream.of(ContentLibrary.load(Sample.folder()), ContentLibrary.shippedWithDemo())
        .flatMap(library -> library.modules().stream())
        .flatMap(module -> module.lessons().stream())
        .map(lesson -> Arguments.of(lesson.id(), lesson, new HtmlPage(lesson.html())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lessons")
  void no_script_style_or_event_handler_stands_in_a_lesson(
      String id, LessonContent lesson, HtmlPage page) {
    assertThat(page.texts("//script | //style | //iframe | //img | //object")).isEmpty();
    assertThat(page.texts("//@style | //@*[starts-with(name(), 'on')]")).isEmpty();
    assertThat(page.texts("//@href[starts-with(., 'javascript')]")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lessons")
  void ids_are_unique_and_whatever_names_an_id_finds_it(
      String id, LessonContent lesson, HtmlPage page) {
    List<String> ids = page.texts("//@id");
    List<String> labels =
        page.texts("//@aria-labelledby").stream()
            .flatMap(names -> Arrays.stream(names.split(" ")))
            .toList();
    List<String> targets =
        page.texts("//@href[starts-with(., '#')]").stream().map(h -> h.substring(1)).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(labels).containsAll(page.texts("//label/@for"));
    assertThat(targets)
        .allSatisfy(
            target -> {
              if (target.startsWith("src-")) {
                assertThat(lesson.sources()).contains(target.substring("src-".length()));
              } else if (target.startsWith("term-")) {
                assertThat(lesson.terms()).contains(target.substring("term-".length()));
              } else {
                assertThat(ids).contains(target);
              }
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lessons")
  void blocks_are_numbered_and_headings_carry_their_words(
      String id, LessonContent lesson, HtmlPage page) {
    List<String> outermost = page.texts("/main/*/@id");

    assertThat(outermost).hasSameSizeAs(page.elements("/main/*"));
    assertThat(outermost)
        .containsExactlyElementsOf(lesson.parts().stream().map(p -> p.id()).toList());
    assertThat(outermost.stream().filter(block -> block.matches("b\\d+")).toList())
        .first()
        .isEqualTo("b1");
    assertThat(page.texts("//h2/@id | //h3/@id"))
        .containsExactlyElementsOf(lesson.outline().stream().map(h -> h.id()).toList());
    assertThat(page.elements("//h1 | //h4 | //h5 | //h6")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lessons")
  void tables_charts_and_links_can_be_read_without_seeing_them(
      String id, LessonContent lesson, HtmlPage page) {
    assertThat(page.elements("//th[not(@scope)]")).isEmpty();
    assertThat(page.elements("//figure//table[not(caption)]")).isEmpty();
    assertThat(page.elements("//table[not(ancestor::div[@tabindex='0' and @role='group'])]"))
        .isEmpty();
    assertThat(page.elements("//*[local-name()='svg'][not(@role='img')]")).isEmpty();
    assertThat(page.elements("//*[local-name()='svg'][not(title) or not(desc)]")).isEmpty();
    assertThat(page.elements("//a[not(normalize-space())]")).isEmpty();
    assertThat(page.elements("//a[starts-with(@href, 'http')][@rel != 'noopener noreferrer']"))
        .isEmpty();
    assertThat(page.elements("//input[not(@id = //label/@for)]")).isEmpty();
  }
}
