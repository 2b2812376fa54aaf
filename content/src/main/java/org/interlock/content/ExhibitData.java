package org.interlock.content;

import java.util.List;

/**
 * The rows of an exhibit's CSV file.
 *
 * @param columns names of the columns, as in the header row
 * @param rows the cells of each row, as many as there are columns; an empty cell means no figure is
 *     known
 */
public record ExhibitData(List<String> columns, List<List<String>> rows) {

  public ExhibitData {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The cells of one column, from the first row to the last.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public List<String> column(String name) {
    int index = columns.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no column " + name + " in " + columns);
    }
    return rows.stream().map(row -> row.get(index)).toList();
  }
}
