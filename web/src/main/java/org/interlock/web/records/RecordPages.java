package org.interlock.web.records;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interlock.common.Slice;
import org.interlock.recording.MyRecordsService;
import org.interlock.recording.RecordRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The records as the table reads them: page after page, each found by the cursor that the page
 * before it gave.
 *
 * <p>How many there are in all is never counted: one more than is known stands for "there are
 * more".
 */
public class RecordPages extends LazyDataModel<RecordRow> {

  /** Rows on a page. */
  public static final int SIZE = 25;

  private static final long serialVersionUID = 1L;

  private final List<String> cursors = new ArrayList<>();
  private int known;

  /** Begins with the newest. */
  public RecordPages() {
    cursors.add(null);
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    if (known == 0) {
      page(0);
    }
    return known;
  }

  @Override
  public List<RecordRow> load(
      int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
    List<RecordRow> rows = page(first / SIZE);
    setRowCount(known);
    return rows;
  }

  @Override
  public String getRowKey(RecordRow row) {
    return row.statement().toString();
  }

  @Override
  public RecordRow getRowData(String rowKey) {
    return getWrappedData().stream()
        .filter(row -> row.statement().toString().equals(rowKey))
        .findFirst()
        .orElse(null);
  }

  private List<RecordRow> page(int wished) {
    int number = Math.min(wished, cursors.size() - 1);
    Slice<RecordRow> slice =
        CDI.current().select(MyRecordsService.class).get().mine(cursors.get(number), SIZE);
    int seen = number * SIZE + slice.items().size();
    if (slice.next() != null && number == cursors.size() - 1) {
      cursors.add(slice.next());
    }
    known = Math.max(known, slice.next() == null ? seen : seen + 1);
    return slice.items();
  }
}
