package org.oidor.transforms.aggregate.engine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MinuteHistogramTest {

  @Test
  void interpolatesAsSpreadsheetsDo() {
    // PERCENTILE.INC({15;20;35;40;50}; 0.5 and 0.9)
    MinuteHistogram histogram = of(50, 15, 40, 20, 35);
    assertThat(histogram.percentile(5), is(35.0));
    assertThat(histogram.percentile(9), closeTo(46.0, 1e-9));
    // between the ranks of an even number
    assertThat(of(1, 2, 3, 4).percentile(5), is(2.5));
  }

  @Test
  void hasNoPercentileWithoutData() {
    assertThat(new MinuteHistogram().percentile(5), nullValue());
  }

  @Test
  void agreesWithSortingEveryValue() {
    Random random = new Random(42);
    int[] values = random.ints(5_000, 0, 20_000).map(minute -> minute * minute % 30_011).toArray();
    MinuteHistogram histogram = of(values);
    Arrays.sort(values);
    for (int tenths = 0; tenths <= 10; tenths++) {
      double rank = tenths / 10.0 * (values.length - 1);
      int lower = values[(int) Math.floor(rank)];
      int upper = values[(int) Math.ceil(rank)];
      double expected = lower + (rank - Math.floor(rank)) * (upper - lower);
      assertThat(histogram.percentile(tenths), closeTo(expected, 1e-6));
    }
    assertThat(histogram.sum(), is(Arrays.stream(values).asLongStream().sum()));
  }

  @Test
  void givesTheSameBytesInAnyOrderOfMerging() throws IOException {
    MinuteHistogram left = of(7, 7, 100);
    left.addAll(of(3, 7));
    MinuteHistogram right = of(3);
    right.addAll(of(100, 7));
    right.addAll(of(7, 7));
    assertArrayEquals(bytes(left), bytes(right));
    MinuteHistogram back =
        MinuteHistogram.read(new DataInputStream(new ByteArrayInputStream(bytes(left))));
    assertThat(back.n(), is(5L));
    assertArrayEquals(bytes(left), bytes(back));
  }

  @Test
  void refusesNegativeMinutes() {
    assertThrows(IllegalArgumentException.class, () -> new MinuteHistogram().add(-1));
  }

  private static MinuteHistogram of(int... minutes) {
    MinuteHistogram histogram = new MinuteHistogram();
    for (int minute : minutes) {
      histogram.add(minute);
    }
    return histogram;
  }

  private static byte[] bytes(MinuteHistogram histogram) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    histogram.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
