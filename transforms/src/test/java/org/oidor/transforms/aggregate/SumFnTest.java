package org.oidor.transforms.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.aggregate.engine.Ledger;
import org.oidor.transforms.aggregate.engine.Slice;
import org.oidor.transforms.aggregate.engine.Slice.Dimension;
import org.oidor.transforms.aggregate.engine.Tally;
import org.oidor.transforms.aggregate.engine.Tally.Count;
import org.oidor.transforms.aggregate.engine.Tally.Span;
import org.oidor.transforms.themes.ThemeTally;
import org.oidor.transforms.themes.ThemeTallyCoder;

class SumFnTest {

  @Test
  void givesTheSameBytesInAnyOrderAndGrouping() throws Exception {
    Random random = new Random(11);
    List<Ledger<Slice, Tally>> parts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      parts.add(part(random));
    }
    byte[] expected = bytes(sum(parts));
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(parts, random);
      int cut = random.nextInt(parts.size());
      SumFn<Slice, Tally> fn = SumFn.of(TallyCoder.bySlice());
      Ledger<Slice, Tally> left = sum(parts.subList(0, cut));
      Ledger<Slice, Tally> right = sum(parts.subList(cut, parts.size()));
      assertArrayEquals(expected, bytes(fn.mergeAccumulators(List.of(right, left))));
    }
  }

  @Test
  void leavesItsInputsAsTheyWere() throws Exception {
    Random random = new Random(5);
    Ledger<Slice, Tally> one = part(random);
    Ledger<Slice, Tally> two = part(random);
    byte[] before = bytes(two);
    sum(List.of(one, two, part(random)));
    assertArrayEquals(before, bytes(two));
  }

  @Test
  void sumsNothingToNothing() throws Exception {
    assertThat(bytes(sum(List.of())).length, is(1));
  }

  @Test
  void codersGiveBackWhatTheyTake() throws Exception {
    Coder<Ledger<Slice, Tally>> coder = TallyCoder.bySlice();
    byte[] bytes = bytes(part(new Random(3)));
    assertArrayEquals(bytes, bytes(CoderUtils.decodeFromByteArray(coder, bytes)));
    CoderProperties.coderSerializable(coder);
    CoderProperties.coderSerializable(ThemeTallyCoder.byTheme());

    ThemeTally theme = new ThemeTally();
    theme.addRecord("r1", true, 3);
    theme.offerQuote("r1", "Llevo tres semanas esperando el reembolso", 3);
    theme.addResolution(90);
    byte[] encoded = CoderUtils.encodeToByteArray(ThemeTallyCoder.of(), theme);
    ThemeTally back = CoderUtils.decodeFromByteArray(ThemeTallyCoder.of(), encoded);
    assertThat(back.count(), is(1L));
    assertThat(back.reach(), is(4L));
    assertThat(back.quotes(), is(theme.quotes()));
    assertThat(back.resolution().percentile(5), is(90.0));
  }

  @Test
  void keepsTheSameQuotesAndIdsInAnyOrder() throws Exception {
    List<ThemeTally> parts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      ThemeTally tally = new ThemeTally();
      tally.addRecord("record-" + i, i % 2 == 0, i % 7);
      tally.offerQuote("record-" + i, "text " + i, i % 7);
      parts.add(tally);
    }
    ThemeTally forward = new ThemeTally();
    parts.forEach(forward::addAll);
    Collections.shuffle(parts, new Random(1));
    ThemeTally shuffled = new ThemeTally();
    parts.forEach(shuffled::addAll);
    assertArrayEquals(
        CoderUtils.encodeToByteArray(ThemeTallyCoder.of(), forward),
        CoderUtils.encodeToByteArray(ThemeTallyCoder.of(), shuffled));
    assertThat(forward.quotes().size(), is(3));
    assertThat(forward.recordIds().size(), is(20));
    assertThat(forward.count(), is(100L));
  }

  private static Ledger<Slice, Tally> part(Random random) {
    Ledger<Slice, Tally> ledger = TallyCoder.bySlice().empty();
    for (int i = 0; i < 10; i++) {
      Tally tally =
          ledger.of(new Slice("2026-1" + random.nextInt(3), Dimension.CHANNEL, "c" + i % 4));
      tally.add(Count.RECEIVED, 1);
      tally.add(Count.SCORE_MILLIS, random.nextInt(2001) - 1000);
      tally.span(Span.RESOLUTION).add(random.nextInt(5000));
      tally.addEffort(7, 1 + random.nextInt(7));
    }
    return ledger;
  }

  private static Ledger<Slice, Tally> sum(List<Ledger<Slice, Tally>> parts) {
    SumFn<Slice, Tally> fn = SumFn.of(TallyCoder.bySlice());
    Ledger<Slice, Tally> sum = fn.createAccumulator();
    for (Ledger<Slice, Tally> part : parts) {
      sum = fn.addInput(sum, part);
    }
    return sum;
  }

  private static byte[] bytes(Ledger<Slice, Tally> ledger) throws Exception {
    return CoderUtils.encodeToByteArray(TallyCoder.bySlice(), ledger);
  }
}
