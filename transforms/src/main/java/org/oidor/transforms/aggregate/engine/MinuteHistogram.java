package org.oidor.transforms.aggregate.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts of whole minutes: mergeable in any order with the same result, and small, because
 * durations of shops repeat. Not thread-safe.
 */
public final class MinuteHistogram {
  private static final int EMPTY = -1;

  private int[] minutes = {};
  private long[] counts = {};
  private int distinct;
  private long n;
  private long sum;

  /**
   * Counts one duration.
   *
   * @param minutes 0 or more
   * @throws IllegalArgumentException if negative
   */
  public void add(long minutes) {
    if (minutes < 0 || minutes > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("minutes must be from 0 to 2^31-1, but was: " + minutes);
    }
    add((int) minutes, 1);
  }

  /** Adds all counts of another histogram, which stays as it is. */
  public void addAll(MinuteHistogram other) {
    for (int i = 0; i < other.minutes.length; i++) {
      if (other.minutes[i] != EMPTY) {
        add(other.minutes[i], other.counts[i]);
      }
    }
  }

  /** How many durations were counted. */
  public long n() {
    return n;
  }

  /** Sum of all durations in minutes. */
  public long sum() {
    return sum;
  }

  /**
   * The exact percentile in minutes by linear interpolation between the two nearest ranks, as
   * {@code PERCENTILE.INC} of spreadsheets: type 7 of Hyndman and Fan, "Sample Quantiles in
   * Statistical Packages" (1996).
   *
   * @param tenths 5 for the median, 9 for the ninetieth percentile; from 0 to 10
   * @return null without data
   */
  public @Nullable Double percentile(int tenths) {
    if (n == 0) {
      return null;
    }
    long scaledRank = tenths * (n - 1);
    long rank = scaledRank / 10;
    long remainder = scaledRank % 10;
    int[] sorted = sortedMinutes();
    int lower = at(sorted, rank);
    int upper = remainder == 0 ? lower : at(sorted, rank + 1);
    return (lower * (10 - remainder) + (double) upper * remainder) / 10;
  }

  private int at(int[] sorted, long rank) {
    long seen = 0;
    for (int minute : sorted) {
      seen += counts[slot(minute)];
      if (rank < seen) {
        return minute;
      }
    }
    throw new IllegalStateException("rank " + rank + " of " + n);
  }

  private int[] sortedMinutes() {
    int[] sorted = new int[distinct];
    int next = 0;
    for (int minute : minutes) {
      if (minute != EMPTY) {
        sorted[next++] = minute;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private void add(int minute, long count) {
    if (2 * (distinct + 1) > minutes.length) {
      grow();
    }
    int slot = slot(minute);
    if (minutes[slot] == EMPTY) {
      minutes[slot] = minute;
      distinct++;
    }
    counts[slot] += count;
    n += count;
    sum += minute * count;
  }

  private int slot(int minute) {
    int mask = minutes.length - 1;
    int slot = (minute * 0x9E3779B9 >>> 7) & mask;
    while (minutes[slot] != EMPTY && minutes[slot] != minute) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldMinutes = minutes;
    long[] oldCounts = counts;
    minutes = new int[Math.max(8, 2 * oldMinutes.length)];
    Arrays.fill(minutes, EMPTY);
    counts = new long[minutes.length];
    for (int i = 0; i < oldMinutes.length; i++) {
      if (oldMinutes[i] != EMPTY) {
        int slot = slot(oldMinutes[i]);
        minutes[slot] = oldMinutes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Writes what {@link #read} reads; equal histograms give equal bytes. */
  public void write(DataOutput out) throws IOException {
    Varint.write(out, distinct);
    int last = 0;
    for (int minute : sortedMinutes()) {
      Varint.write(out, minute - last);
      Varint.write(out, counts[slot(minute)]);
      last = minute;
    }
  }

  /** Reads what {@link #write} wrote. */
  public static MinuteHistogram read(DataInput in) throws IOException {
    MinuteHistogram histogram = new MinuteHistogram();
    int distinct = (int) Varint.read(in);
    int minute = 0;
    for (int i = 0; i < distinct; i++) {
      minute += (int) Varint.read(in);
      histogram.add(minute, Varint.read(in));
    }
    return histogram;
  }
}
