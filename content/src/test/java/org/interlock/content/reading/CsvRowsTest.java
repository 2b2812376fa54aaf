package org.interlock.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  @Test
  void cells_are_parted_by_commas_and_quotes_protect_them() {
    assertThat(CsvRows.parse("x.csv", "a, b ,c\n\"1,5\",\"say \"\"yes\"\"\",\n"))
        .containsExactly(
            new CsvRows.Row(1, List.of("a", "b", "c")),
            new CsvRows.Row(2, List.of("1,5", "say \"yes\"", "")));
  }

  @Test
  void rows_know_the_line_they_begin_on() {
    assertThat(CsvRows.parse("x.csv", "a\n\n\"two\nlines\"\nlast"))
        .extracting(CsvRows.Row::line)
        .containsExactly(1, 3, 5);
  }

  @Test
  void a_quote_that_is_never_closed_is_refused() {
    assertThatThrownBy(() -> CsvRows.parse("x.csv", "a\n\"b\n"))
        .hasMessage("x.csv:2: a quote is never closed; expected a closing quote");
  }
}
