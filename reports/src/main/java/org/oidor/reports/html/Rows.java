package org.oidor.reports.html;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists into rows, for layouts without a grid. */
public final class Rows {
  private Rows() {}

  /** The items in rows of {@code width}, the last of which may be shorter. */
  public static <T> List<List<T>> of(List<T> items, int width) {
    List<List<T>> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i += width) {
      rows.add(items.subList(i, Math.min(items.size(), i + width)));
    }
    return rows;
  }
}
