package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The natural process limits of a series: mean ± 2.66 times the mean moving range.
 *
 * <p>After D. J. Wheeler, "Understanding Variation" (1993), the XmR chart.
 *
 * @param mean of the earlier values
 * @param movingRange mean absolute difference of neighbouring values
 */
record NormalRange(double mean, double movingRange, double low, double high) {
  /** As many earlier values are looked at. */
  static final int WINDOW = 12;

  /** Fewer earlier values than this give no range. */
  static final int MIN_VALUES = 6;

  private static final double FACTOR = 2.66;

  /** The range of the last {@value #WINDOW} values, null if too few of them are known. */
  static @Nullable NormalRange of(List<@Nullable Double> earlier, double floor, double ceiling) {
    List<Double> values = new ArrayList<>();
    for (Double value : earlier.subList(Math.max(0, earlier.size() - WINDOW), earlier.size())) {
      if (value != null) {
        values.add(value);
      }
    }
    if (values.size() < MIN_VALUES) {
      return null;
    }
    double sum = values.get(0);
    double moves = 0;
    for (int i = 1; i < values.size(); i++) {
      sum += values.get(i);
      moves += Math.abs(values.get(i) - values.get(i - 1));
    }
    double mean = sum / values.size();
    double movingRange = moves / (values.size() - 1);
    double reach = FACTOR * movingRange;
    return new NormalRange(
        mean, movingRange, Math.max(floor, mean - reach), Math.min(ceiling, mean + reach));
  }

  boolean holds(double value) {
    return value >= low && value <= high;
  }
}
