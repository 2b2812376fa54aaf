package org.interlock.content.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.interlock.content.ContentLibrary;
import org.interlock.content.LessonContent;
import org.interlock.content.LessonPart;
import org.interlock.content.Sample;
import org.interlock.content.SelfCheck;
import org.junit.jupiter.api.Test;

/** How each kind of block of the sample lesson is drawn. */
class SampleLessonTest {

  private final LessonContent lesson =
      ContentLibrary.load(Sample.folder()).module("T01").orElseThrow().lessons().get(0);
  private final HtmlPage page = new HtmlPage(lesson.html());

  @Test
  void headings_that_repeat_get_ids_of_their_own() {
    assertThat(page.texts("//h2/@id"))
        .containsExactly("h-why-speed-scale-matter", "h-why-speed-scale-matter-2");
  }

  @Test
  void citations_lead_to_the_list_of_sources() {
    assertThat(page.texts("//p[@id='b1']//a[@class='cite']/@href"))
        .containsExactly("#src-N03", "#src-N03", "#src-N07");
    assertThat(page.texts("//p[@id='b1']//a[@class='cite']/@aria-label"))
        .containsExactly("Source N03", "Source N03", "Source N07");
  }

  @Test
  void glossary_terms_lead_to_the_glossary_in_the_words_of_the_text() {
    assertThat(page.texts("//p[@id='b1']//a[@class='term']"))
        .containsExactly("second source", "second sources");
    assertThat(page.texts("//p[@id='b1']//a[@class='term']/@data-term"))
        .containsOnly("second-source");
    assertThat(lesson.terms()).containsExactly("second-source");
  }

  @Test
  void outside_links_hand_over_neither_window_nor_referrer_and_inside_links_need_not() {
    assertThat(page.texts("//p[@id='b2']/a[1]/@rel")).containsExactly("noopener noreferrer");
    assertThat(page.texts("//p[@id='b2']/a[2]/@rel")).isEmpty();
  }

  @Test
  void tables_in_the_text_scroll_in_a_frame_of_their_own() {
    assertThat(page.texts("//div[@id='b3'][@class='table-scroll']/table//th/@scope"))
        .containsExactly("col", "col");
    assertThat(page.texts("//div[@id='b3']//td[@class='num']")).containsExactly("12", "30");
  }

  @Test
  void a_bar_chart_has_a_finding_a_unit_figures_and_a_table_of_them() {
    String figure = "//figure[@id='T01-X1']";
    assertThat(page.texts(figure + "/figcaption/span[@class='exhibit-title']"))
        .containsExactly("Poland makes more than twice as much as Norway");
    assertThat(page.texts(figure + "/figcaption/span[@class='unit']"))
        .containsExactly("Unit: thousand rounds");
    assertThat(page.texts(figure + "//text[@class='figure']"))
        .containsExactly("5.5", "12.0", "30.5");
    assertThat(page.texts(figure + "//text[@class='no-figure']")).containsExactly("no figure");
    assertThat(page.texts(figure + "/details//tbody/tr[2]/*"))
        .containsExactly("Poland, with partners", "no figure", "30.5", "N03");
    assertThat(page.texts(figure + "/p[@class='source-line']"))
        .containsExactly("Sources: N03. As of 1 October 2026. Note: Rounded.");
  }

  @Test
  void a_line_chart_says_its_first_and_last_figure_to_those_who_do_not_see_it() {
    assertThat(page.texts("//figure[@id='T01-X2']//desc"))
        .containsExactly(
            "Line chart. output: from 1,000 (2020) to 2,000 (2024). The table below holds every"
                + " figure.");
  }

  @Test
  void a_timeline_numbers_its_events_and_names_them_in_a_table() {
    String figure = "//figure[@id='T01-X3']";
    assertThat(page.texts(figure + "//text[@class='event-number']")).containsExactly("1", "2", "3");
    assertThat(page.texts(figure + "//tbody/tr/td[1]"))
        .containsExactly("March 2023", "10 April 2023", "2024");
    assertThat(page.texts(figure + "//tbody/tr[3]/td[2]"))
        .containsExactly("Third decision <b>bold</b>");
  }

  @Test
  void a_table_exhibit_has_its_finding_as_caption() {
    assertThat(page.texts("//figure[@id='T01-X4']//caption"))
        .containsExactly("Two plants work to one standard");
    assertThat(page.texts("//figure[@id='T01-X4']//th[@scope='row']"))
        .containsExactly("North", "South");
  }

  @Test
  void a_self_check_asks_with_radio_buttons_and_hides_its_feedback() {
    String check = "//fieldset[@id='T01-L1-S1']";
    assertThat(page.texts(check + "//label"))
        .containsExactly("It keeps deliveries going.", "It lowers quality.", "Nothing.");
    assertThat(page.texts(check + "//li/div[@hidden]")).hasSize(3);
    assertThat(page.texts(check + "//div[@class='feedback right']"))
        .containsExactly("Right. That is its purpose [N03].");
    assertThat(lesson.selfChecks())
        .singleElement()
        .satisfies(
            question ->
                assertThat(question.options())
                    .extracting(SelfCheck.Option::id, SelfCheck.Option::correct)
                    .containsExactly(tuple("a", true), tuple("b", false), tuple("c", false)));
  }

  @Test
  void boxes_carry_their_kind_and_title() {
    assertThat(page.texts("//div[@class='worked-example']/p[@class='box-title']"))
        .containsExactly("Worked example Two plants & one order");
    assertThat(page.texts("//div[@class='situation']/details/summary"))
        .containsExactly("Show the discussion");
    assertThat(page.texts("//div[@class='dated-box']//time/@datetime"))
        .containsExactly("2026-11-01", "2027-02-01");
  }

  @Test
  void parts_know_what_they_are() {
    assertThat(lesson.parts()).extracting(LessonPart::kind).contains(LessonPart.Kind.values());
  }
}
