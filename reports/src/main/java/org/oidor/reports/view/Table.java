package org.oidor.reports.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the report.
 *
 * @param caption what it holds, null where a heading says so
 */
public record Table(@Nullable String caption, List<Column> columns, List<Row> rows) {

  /** A column; numbers are set to the right. */
  public record Column(String head, boolean number) {}

  /**
   * A row with one cell a column.
   *
   * @param total whether it sums up the rows above
   */
  public record Row(List<Cell> cells, boolean total) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Copies the lists and refuses rows that do not fit the columns. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "row must have " + columns.size() + " cells, but was: " + row.cells.size());
      }
    }
  }
}
