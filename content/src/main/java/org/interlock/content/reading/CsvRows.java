package org.interlock.content.reading;

import java.util.ArrayList;
import java.util.List;
import org.interlock.content.ContentFormatException;
import org.interlock.content.Finding;

/**
 * The rows of a CSV file, each with the line it begins on; commas separate, quotes enclose, doubled
 * quotes stand for one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvRows {

  private final String file;
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private int position;
  private int line = 1;

  private CsvRows(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Splits a file into rows; empty lines are skipped.
   *
   * @throws ContentFormatException if a quote is never closed
   */
  public static List<Row> parse(String file, String text) {
    CsvRows csv = new CsvRows(file, text);
    while (csv.position < text.length()) {
      csv.readRow();
    }
    return List.copyOf(csv.rows);
  }

  private void readRow() {
    int firstLine = line;
    List<String> cells = new ArrayList<>();
    cells.add(readCell());
    while (position < text.length() && text.charAt(position) == ',') {
      position++;
      cells.add(readCell());
    }
    if (position < text.length()) {
      position++;
      line++;
    }
    if (cells.size() > 1 || !cells.get(0).isEmpty()) {
      rows.add(new Row(firstLine, cells));
    }
  }

  private String readCell() {
    if (position < text.length() && text.charAt(position) == '"') {
      return readQuoted() + readPlain();
    }
    return readPlain().strip();
  }

  private String readPlain() {
    int start = position;
    while (position < text.length() && ",\n".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return text.substring(start, position);
  }

  private String readQuoted() {
    int firstLine = line;
    StringBuilder cell = new StringBuilder();
    position++;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c == '"' && !(position < text.length() && text.charAt(position) == '"')) {
        return cell.toString();
      }
      if (c == '"') {
        position++;
      } else if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    throw new ContentFormatException(
        new Finding(file, firstLine, "a quote is never closed", "a closing quote"));
  }

  /**
   * One row.
   *
   * @param line line of the file on which it begins, 1 upwards
   * @param cells its cells, without the quotes
   */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** What to say of a row that has not as many cells as the header row. */
    public Finding finding(String file, int width) {
      return new Finding(
          file, line, "the row has " + cells.size() + " cells", width + " as in the header row");
    }
  }
}
