package org.interlock.content.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {

  private static final ChartFrame FRAME =
      new ChartFrame(
          "T01-X1",
          "A & B",
          "Words <for> all",
          BigDecimal::toPlainString,
          name -> name.replace("2024-03", "March 2024"));

  @Test
  void bars_are_as_long_as_their_figures_and_never_leave_the_drawing() {
    String svg = bars(List.of("small", "large"), series("all", "10", "40"));

    List<Double> widths = numbers(svg, "class=\"bar s1\"[^>]* width=\"([0-9.]+)\"");
    assertThat(widths.get(1)).isEqualTo(widths.get(0) * 4, within(0.2));
    assertThat(numbers(svg, " x=\"([-0-9.]+)\""))
        .allSatisfy(x -> assertThat(x).isBetween(0.0, 440.0));
  }

  @Test
  void bars_below_zero_end_where_bars_above_zero_begin() {
    String svg = bars(List.of("loss", "gain"), series("all", "-10", "30"));

    List<Double> x = numbers(svg, "class=\"bar s1\"[^>]* x=\"([0-9.]+)\"");
    List<Double> widths = numbers(svg, "class=\"bar s1\"[^>]* width=\"([0-9.]+)\"");
    assertThat(x.get(0) + widths.get(0)).isEqualTo(x.get(1), within(0.2));
  }

  @Test
  void series_are_told_apart_without_colour() {
    String svg = bars(List.of("one"), series("a", "1"), series("b", "2"), series("c", "3"));

    assertThat(svg)
        .contains("<pattern id=\"T01-X1-hatch2\"", "fill=\"url(#T01-X1-hatch3)\"")
        .contains(">a</text>", ">b</text>", ">c</text>");
  }

  @Test
  void a_figure_that_is_not_known_is_said_to_be_missing() {
    assertThat(bars(List.of("one", "two"), series("a", "1", ""))).contains(">none</text>");
  }

  @Test
  void only_figures_that_are_all_zero_still_draw() {
    assertThat(bars(List.of("one"), series("a", "0"))).contains(">0</text>").doesNotContain("NaN");
  }

  @Test
  void titles_and_descriptions_are_escaped_and_linked() {
    assertThat(bars(List.of("one"), series("a", "1")))
        .contains("role=\"img\"", "aria-labelledby=\"T01-X1-title T01-X1-desc\"")
        .contains("<title id=\"T01-X1-title\">A &amp; B</title>", "Words &lt;for&gt; all")
        .doesNotContain("style=");
  }

  @Test
  void lines_rise_with_their_figures_and_break_where_none_is_known() {
    String svg = lines(List.of("a", "b", "c", "d"), series("all", "10", "", "20", "30"));

    assertThat(svg).containsPattern("class=\"line s1\" d=\"M[0-9. ]+M[0-9. ]+L[0-9. ]+\"");
    assertThat(numbers(svg, "class=\"marker s1\" d=\"M[0-9.]+ ([0-9.]+)m"))
        .isSortedAccordingTo((p, q) -> Double.compare(q, p))
        .hasSize(3);
  }

  @Test
  void years_stand_as_far_apart_as_they_are_in_time() {
    String svg = lines(List.of("2014", "2022", "2024"), series("all", "1", "2", "3"));

    List<Double> x = numbers(svg, "class=\"marker s1\" d=\"M([0-9.]+) ");
    assertThat((x.get(1) - x.get(0)) / (x.get(2) - x.get(1))).isEqualTo(4.0, within(0.05));
  }

  @Test
  void an_axis_begins_at_zero_unless_all_figures_are_far_above_it() {
    assertThat(lines(List.of("a", "b"), series("all", "10", "40"))).contains(">0</text>");
    assertThat(lines(List.of("a", "b"), series("all", "90", "100"))).doesNotContain(">0</text>");
  }

  @Test
  void a_plan_is_drawn_hollow_and_an_outcome_filled() {
    String bars = bars(List.of("one", "two"), series("came", "1", ""), plan("plan", "", "2"));
    String lines = lines(List.of("2024", "2025"), series("came", "1", "2"), plan("plan", "3", "4"));

    assertThat(bars)
        .containsPattern("class=\"bar s1\" fill=\"currentColor\"")
        .containsPattern("class=\"bar plan s2\" fill=\"none\" stroke=\"currentColor\"")
        .contains(">came</text>", ">plan</text>");
    assertThat(lines)
        .containsPattern("class=\"marker s1\" [^>]*fill=\"currentColor\"")
        .containsPattern("class=\"marker plan s2\" [^>]*fill=\"none\"")
        .containsPattern("class=\"line s2\" [^>]*stroke-dasharray=\"4 3\"");
  }

  @Test
  void what_is_a_plan_is_not_said_to_lack_an_outcome() {
    assertThat(bars(List.of("one", "two"), series("came", "1", ""), plan("plan", "", "2")))
        .doesNotContain(">none</text>");
    assertThat(bars(List.of("one", "two"), series("came", "1", ""), plan("plan", "", "")))
        .contains(">none</text>");
  }

  @Test
  void over_dates_a_line_runs_on_and_the_legend_says_what_is_a_figure() {
    String svg = lines(List.of("2024-01", "2024-02", "2024-03"), series("all", "1", "", "2"));

    assertThat(svg).containsPattern("class=\"line s1\" d=\"M[0-9. ]+L[0-9. ]+\"");
    assertThat(svg).contains(">only the marks</text>");
    assertThat(lines(List.of("2024-01", "2024-02"), series("all", "1", "2")))
        .doesNotContain("only the marks");
  }

  @Test
  void every_date_is_named_also_where_dates_crowd() {
    String svg =
        lines(
            List.of("2022-02", "2024-02", "2024-03", "2024-04"), series("all", "1", "2", "3", "4"));

    assertThat(svg).contains(">2024-02</text>", ">March 2024</text>", ">2024-04</text>");
    assertThat(numbers(svg, "class=\"category\"[^>]* y=\"([0-9.]+)\""))
        .as("those that crowd stand in rows of their own")
        .hasSize(4)
        .satisfies(rows -> assertThat(Set.copyOf(rows)).hasSize(3));
  }

  @Test
  void names_that_would_overlap_are_left_out_of_the_axis() {
    List<String> names = IntStream.range(0, 40).mapToObj(i -> "category " + i).toList();
    String[] figures = names.stream().map(name -> "1").toArray(String[]::new);

    assertThat(numbers(lines(names, series("all", figures)), "class=\"category\" x=\"([0-9.]+)\""))
        .hasSizeBetween(3, 8);
  }

  @Test
  void events_close_in_time_do_not_cover_each_other() {
    LocalDate day = LocalDate.of(2024, 5, 1);
    String svg = new TimelineChart(FRAME, List.of(day, day.plusDays(3), day.plusDays(200))).draw();

    List<Double> y = numbers(svg, "<circle [^>]*cy=\"([0-9.]+)\"");
    assertThat(y.get(0)).isGreaterThan(y.get(1) + 22);
    assertThat(y.get(2)).isEqualTo(y.get(0));
    assertThat(svg).contains(">2024</text>", ">2025</text>", ">3</text>");
  }

  @Test
  void dates_are_read_as_far_as_they_are_known() {
    assertThat(PartialDate.parse("2024-03"))
        .map(PartialDate::start)
        .contains(LocalDate.of(2024, 3, 1));
    assertThat(PartialDate.parse("2024"))
        .map(PartialDate::start)
        .contains(LocalDate.of(2024, 1, 1));
    assertThat(PartialDate.parse("2024-02-30")).isEmpty();
    assertThat(PartialDate.parse("spring")).isEmpty();
  }

  private static String bars(List<String> categories, ChartData.Series... series) {
    return new BarChart(FRAME, new ChartData(categories, List.of(series)), "none").draw();
  }

  private static String lines(List<String> categories, ChartData.Series... series) {
    return new LineChart(FRAME, new ChartData(categories, List.of(series)), "only the marks")
        .draw();
  }

  private static ChartData.Series series(String name, String... figures) {
    return series(name, ChartData.Nature.OUTCOME, figures);
  }

  private static ChartData.Series plan(String name, String... figures) {
    return series(name, ChartData.Nature.PLAN, figures);
  }

  private static ChartData.Series series(String name, ChartData.Nature nature, String... figures) {
    return new ChartData.Series(
        name,
        nature,
        Arrays.stream(figures)
            .map(f -> f.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(f)))
            .toList());
  }

  private static List<Double> numbers(String svg, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(svg);
    return matcher.results().map(result -> Double.valueOf(result.group(1))).toList();
  }
}
