package org.oidor.transforms.aggregate.engine;

import java.util.Comparator;

/**
 * What a {@link Tally} counts: one value of one dimension in one period.
 *
 * @param period key of the period
 * @param value code within the dimension; empty for {@link Dimension#ALL}
 */
public record Slice(String period, Dimension dimension, String value) implements Comparable<Slice> {

  private static final Comparator<Slice> ORDER =
      Comparator.comparing(Slice::period)
          .thenComparing(Slice::dimension)
          .thenComparing(Slice::value);

  /** By what records are counted. Constants are appended, never reordered. */
  public enum Dimension {
    /** All records of the period. */
    ALL,
    SOURCE,
    CHANNEL,
    LANGUAGE,
    CATEGORY,
    /** {@code category|channel}. */
    CELL,
    /** ISO local date. */
    DAY
  }

  @Override
  public int compareTo(Slice other) {
    return ORDER.compare(this, other);
  }
}
