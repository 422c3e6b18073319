package org.oidor.transforms.io.layout;

import java.util.List;

/**
 * How well a layout fits a file.
 *
 * @param confidence from 1 (could be) to 1000 (the user said so); the highest wins
 * @param columns the columns that are understood, the preferred one of a field first
 */
public record Match(int confidence, List<Column> columns) {

  /** Copies the list. */
  public Match {
    columns = List.copyOf(columns);
  }

  /** Whether a column of this field is there. */
  boolean has(Field field) {
    return columns.stream().anyMatch(column -> column.field() == field);
  }

  /** How many of these fields are there. */
  int count(Field... fields) {
    int count = 0;
    for (Field field : fields) {
      count += has(field) ? 1 : 0;
    }
    return count;
  }
}
