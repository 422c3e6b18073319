package org.oidor.transforms.analyze;

import java.io.Serializable;
import java.util.Comparator;

/**
 * An intermediate file that holds one range's share of a folder of the output.
 *
 * @param folder key of a period, or {@link #REJECTED}
 * @param file ordinal of the input file
 * @param first ordinal of the range's first record in it
 * @param path where the intermediate file is
 */
record Shard(String folder, int file, long first, String path) implements Serializable {
  static final String REJECTED = "rejected";

  /** The order of the input. */
  static final Comparator<Shard> INPUT_ORDER =
      Comparator.comparingInt(Shard::file).thenComparingLong(Shard::first);
}
