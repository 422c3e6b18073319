package org.oidor.pipeline.wiring;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.values.KV;
import org.oidor.transforms.aggregate.TallyCoder;
import org.oidor.transforms.aggregate.engine.Ledger;
import org.oidor.transforms.aggregate.engine.Slice;
import org.oidor.transforms.aggregate.engine.Slice.Dimension;
import org.oidor.transforms.aggregate.engine.Tally;
import org.oidor.transforms.analyze.FileAccount;
import org.oidor.transforms.analyze.FileAccountCoder;
import org.oidor.transforms.analyze.SummaryFile;
import org.oidor.transforms.themes.Theme;
import org.oidor.transforms.themes.ThemeList;
import org.oidor.transforms.themes.ThemeTally;
import org.oidor.transforms.themes.ThemeTallyCoder;

/**
 * All that a job counted.
 *
 * @param tallies counts by slice
 * @param themes counts by period key and theme code; an empty code counts all records
 * @param themeList the themes in order of rank
 * @param accounts what became of the records of each range, in order of the input
 */
public record Summary(
    TreeMap<Slice, Tally> tallies,
    TreeMap<String, Map<String, ThemeTally>> themes,
    List<Theme> themeList,
    List<FileAccount> accounts) {

  private static final Tally NOTHING = new Tally();

  /** Reads what the pipeline saved. */
  public static Summary read(Staging staging) throws IOException {
    TreeMap<Slice, Tally> tallies = new TreeMap<>();
    for (KV<String, Ledger<Slice, Tally>> part :
        SummaryFile.read(
            staging.tallies(), KvCoder.of(StringUtf8Coder.of(), TallyCoder.bySlice()))) {
      tallies.putAll(part.getValue().entries());
    }
    TreeMap<String, Map<String, ThemeTally>> themes = new TreeMap<>();
    for (KV<String, Ledger<String, ThemeTally>> part :
        SummaryFile.read(
            staging.themes(), KvCoder.of(StringUtf8Coder.of(), ThemeTallyCoder.byTheme()))) {
      themes.put(part.getKey(), part.getValue().entries());
    }
    List<Theme> themeList =
        SummaryFile.read(staging.themeList(), SerializableCoder.of(ThemeList.class)).stream()
            .flatMap(list -> list.themes().stream())
            .toList();
    List<FileAccount> accounts =
        SummaryFile.read(staging.accounts(), FileAccountCoder.of()).stream()
            .sorted(
                Comparator.comparingInt(FileAccount::file).thenComparingLong(FileAccount::first))
            .toList();
    return new Summary(tallies, themes, themeList, accounts);
  }

  /** The counts of a slice, empty counts if nothing was counted. */
  public Tally of(String period, Dimension dimension, String value) {
    return tallies.getOrDefault(new Slice(period, dimension, value), NOTHING);
  }

  /** The counts of a dimension in a period by value, in order. */
  public Map<String, Tally> of(String period, Dimension dimension) {
    TreeMap<String, Tally> values = new TreeMap<>();
    tallies.tailMap(new Slice(period, dimension, ""), true).entrySet().stream()
        .takeWhile(
            entry ->
                entry.getKey().period().equals(period) && entry.getKey().dimension() == dimension)
        .forEach(entry -> values.put(entry.getKey().value(), entry.getValue()));
    return values;
  }
}
