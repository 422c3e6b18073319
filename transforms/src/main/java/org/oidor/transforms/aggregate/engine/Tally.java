package org.oidor.transforms.aggregate.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that is counted of a slice. Whole numbers only, so that any order of merging gives the
 * same bytes. Mutable on purpose: one for each key and bundle, never shared.
 */
public final class Tally implements Mergeable<Tally> {

  /** A plain count. Constants are appended, never reordered. */
  public enum Count {
    RECEIVED,
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    /** Sum of the sentiment scores in thousandths. */
    SCORE_MILLIS,
    /** Records that name the category second. */
    SECONDARY,
    /** Records whose category is below the confidence threshold. */
    UNCERTAIN,
    CREATED,
    /** Created tickets that are known to be solved, but not when. */
    SOLVED_SOMETIME,
    FIRST_REPLIED,
    SOLVED,
    REOPENED,
    ONE_TOUCH,
    /** Solved tickets whose source tells the number of replies. */
    REPLIES_KNOWN,
    /** Tickets whose source tells the number of reopenings. */
    REOPENS_KNOWN,
    REPLY_WITHIN_TARGET,
    REPLY_BUSINESS_WITHIN_TARGET,
    RESOLUTION_WITHIN_TARGET,
    RESOLUTION_BUSINESS_WITHIN_TARGET,
    CSAT_ANSWERS,
    CSAT_SATISFIED,
    PROMOTERS,
    PASSIVES,
    DETRACTORS
  }

  /** A duration. Constants are appended, never reordered. */
  public enum Span {
    FIRST_REPLY,
    FIRST_REPLY_BUSINESS,
    RESOLUTION,
    RESOLUTION_BUSINESS
  }

  private static final int COUNTS = Count.values().length;
  private static final int SPANS = Span.values().length;

  private final long[] counts = new long[COUNTS];
  private final MinuteHistogram[] spans = new MinuteHistogram[SPANS];

  /** Highest value of an effort scale → number and sum of the answers on it. */
  private final TreeMap<Integer, long[]> efforts = new TreeMap<>();

  /** The value of a count. */
  public long get(Count count) {
    return counts[count.ordinal()];
  }

  /** Raises a count by an amount, which may be negative for {@link Count#SCORE_MILLIS}. */
  public void add(Count count, long amount) {
    counts[count.ordinal()] += amount;
  }

  /** The durations counted, to be added to. */
  public MinuteHistogram span(Span span) {
    MinuteHistogram histogram = spans[span.ordinal()];
    if (histogram == null) {
      histogram = new MinuteHistogram();
      spans[span.ordinal()] = histogram;
    }
    return histogram;
  }

  /** Counts an answer on an effort scale that ends at {@code highest}. */
  public void addEffort(int highest, int value) {
    long[] answers = efforts.computeIfAbsent(highest, unused -> new long[2]);
    answers[0]++;
    answers[1] += value;
  }

  /** Answers on effort scales: highest value of the scale → number and sum of the answers. */
  public Map<Integer, long[]> efforts() {
    return efforts;
  }

  @Override
  public void addAll(Tally other) {
    for (int i = 0; i < COUNTS; i++) {
      counts[i] += other.counts[i];
    }
    for (Span span : Span.values()) {
      MinuteHistogram theirs = other.spans[span.ordinal()];
      if (theirs != null) {
        span(span).addAll(theirs);
      }
    }
    other.efforts.forEach(
        (highest, answers) ->
            efforts.merge(
                highest,
                answers.clone(),
                (mine, theirs) -> new long[] {mine[0] + theirs[0], mine[1] + theirs[1]}));
  }

  /** Writes what {@link #read} reads; equal tallies give equal bytes. */
  public void write(DataOutput out) throws IOException {
    int used = 0;
    for (long count : counts) {
      used += count == 0 ? 0 : 1;
    }
    Varint.write(out, used);
    for (int i = 0; i < COUNTS; i++) {
      if (counts[i] != 0) {
        Varint.write(out, i);
        Varint.write(out, counts[i]);
      }
    }
    for (MinuteHistogram span : spans) {
      (span == null ? new MinuteHistogram() : span).write(out);
    }
    Varint.write(out, efforts.size());
    for (Map.Entry<Integer, long[]> effort : efforts.entrySet()) {
      Varint.write(out, effort.getKey());
      Varint.write(out, effort.getValue()[0]);
      Varint.write(out, effort.getValue()[1]);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Tally read(DataInput in) throws IOException {
    Tally tally = new Tally();
    long used = Varint.read(in);
    for (long i = 0; i < used; i++) {
      int index = (int) Varint.read(in);
      tally.counts[index] = Varint.read(in);
    }
    for (int i = 0; i < SPANS; i++) {
      MinuteHistogram span = MinuteHistogram.read(in);
      tally.spans[i] = span.n() == 0 ? null : span;
    }
    long efforts = Varint.read(in);
    for (long i = 0; i < efforts; i++) {
      int highest = (int) Varint.read(in);
      tally.efforts.put(highest, new long[] {Varint.read(in), Varint.read(in)});
    }
    return tally;
  }

  @Override
  public String toString() {
    return "Tally" + Arrays.toString(counts);
  }
}
