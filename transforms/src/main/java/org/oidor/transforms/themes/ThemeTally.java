package org.oidor.transforms.themes;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.oidor.transforms.aggregate.engine.Mergeable;
import org.oidor.transforms.aggregate.engine.MinuteHistogram;

/**
 * What is counted of a theme in a period. Bounded in size and free of order. Mutable: one for each
 * key and bundle.
 */
public final class ThemeTally implements Mergeable<ThemeTally> {
  private static final int MAX_QUOTES = 3;
  private static final int MAX_IDS = 20;

  private static final Comparator<Quote> BEST_QUOTE_FIRST =
      Comparator.comparingLong((Quote quote) -> -quote.interactions())
          .thenComparing(Quote::draw)
          .thenComparing(Quote::recordId)
          .thenComparing(Quote::text);

  private long count;
  private long negative;
  private long reach;
  private final MinuteHistogram resolution = new MinuteHistogram();
  private final TreeSet<Quote> quotes = new TreeSet<>(BEST_QUOTE_FIRST);
  private final TreeSet<String> recordIds = new TreeSet<>();

  /**
   * A text that may be shown.
   *
   * @param draw digest of the record id, so that among equals the choice is fair and repeatable
   */
  private record Quote(long interactions, String draw, String recordId, String text) {}

  /** Counts one record that was received in the period. */
  public void addRecord(String recordId, boolean isNegative, long interactions) {
    count++;
    negative += isNegative ? 1 : 0;
    reach += interactions + 1;
    recordIds.add(recordId);
    trim();
  }

  /** Offers a redacted text to be quoted. */
  public void offerQuote(String recordId, String text, long interactions) {
    String draw = Integer.toHexString(recordId.hashCode() * 0x9E3779B9);
    quotes.add(new Quote(interactions, draw, recordId, text));
    trim();
  }

  /** Counts a resolution that ended in the period. */
  public void addResolution(long minutes) {
    resolution.add(minutes);
  }

  private void trim() {
    while (quotes.size() > MAX_QUOTES) {
      quotes.pollLast();
    }
    while (recordIds.size() > MAX_IDS) {
      recordIds.pollLast();
    }
  }

  @Override
  public void addAll(ThemeTally other) {
    count += other.count;
    negative += other.negative;
    reach += other.reach;
    resolution.addAll(other.resolution);
    quotes.addAll(other.quotes);
    recordIds.addAll(other.recordIds);
    trim();
  }

  /** Records of the theme that were received in the period. */
  public long count() {
    return count;
  }

  /** Those of them that are negative. */
  public long negative() {
    return negative;
  }

  /** Sum of their interactions, plus one for each. */
  public long reach() {
    return reach;
  }

  /** Resolution times that ended in the period. */
  public MinuteHistogram resolution() {
    return resolution;
  }

  /** At most three redacted texts, best first. */
  public List<String> quotes() {
    return quotes.stream().map(Quote::text).toList();
  }

  /** The first 20 record ids in alphabetical order. */
  public List<String> recordIds() {
    return List.copyOf(recordIds);
  }

  /** Writes what {@link #read} reads; equal tallies give equal bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeLong(count);
    out.writeLong(negative);
    out.writeLong(reach);
    resolution.write(out);
    out.writeByte(quotes.size());
    for (Quote quote : quotes) {
      out.writeLong(quote.interactions());
      out.writeUTF(quote.draw());
      out.writeUTF(quote.recordId());
      out.writeUTF(quote.text());
    }
    out.writeByte(recordIds.size());
    for (String id : recordIds) {
      out.writeUTF(id);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static ThemeTally read(DataInput in) throws IOException {
    ThemeTally tally = new ThemeTally();
    tally.count = in.readLong();
    tally.negative = in.readLong();
    tally.reach = in.readLong();
    tally.resolution.addAll(MinuteHistogram.read(in));
    for (int i = in.readByte(); i > 0; i--) {
      tally.quotes.add(new Quote(in.readLong(), in.readUTF(), in.readUTF(), in.readUTF()));
    }
    for (int i = in.readByte(); i > 0; i--) {
      tally.recordIds.add(in.readUTF());
    }
    return tally;
  }
}
