package org.interlock.content.checking;

import java.util.List;
import java.util.function.Consumer;
import org.interlock.content.reading.CsvRows;

/**
 * A CSV file whose rows are all as long as its header row.
 *
 * @param file path of the file
 * @param rows its rows, the header row first
 */
record CsvTable(String file, List<CsvRows.Row> rows) {

  /** Looks at each cell of a column. */
  void each(String column, Consumer<Cell> judge) {
    int index = rows.get(0).cells().indexOf(column);
    rows.stream()
        .skip(1)
        .forEach(row -> judge.accept(new Cell(file, row.line(), column, row.cells().get(index))));
  }

  /**
   * A cell and its place.
   *
   * @param line line of its row, 1 upwards
   * @param column name of its column
   */
  record Cell(String file, int line, String column, String text) {

    void wrong(Findings findings, String problem, String expected) {
      findings.add(file, line, problem, expected);
    }
  }
}
