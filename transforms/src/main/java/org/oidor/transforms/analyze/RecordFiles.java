package org.oidor.transforms.analyze;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.aggregate.engine.Ledger;
import org.oidor.transforms.themes.Theme;
import org.oidor.transforms.themes.ThemeList;
import org.oidor.transforms.themes.ThemeTally;
import org.oidor.transforms.themes.ThemeTallyCoder;

/**
 * Gives each analysed record its theme, writes it to the {@code records-*.csv} of its period, and
 * counts the themes.
 *
 * <p>Records stand in the order of the input; a file takes up to 200,000 of them.
 *
 * <p><b>Input:</b> the outputs of {@link AnalyzeFeedback}. <b>Output:</b> counts by theme code,
 * under the key of their period, to be summed; under an empty theme code all records.
 */
public final class RecordFiles
    extends PTransform<PCollectionTuple, PCollection<KV<String, Ledger<String, ThemeTally>>>> {
  private final String folder;
  private final boolean csv;
  private final String from;
  private final String to;
  private final PCollectionView<ThemeList> themes;

  private RecordFiles(
      String folder, boolean csv, String from, String to, PCollectionView<ThemeList> themes) {
    this.folder = folder;
    this.csv = csv;
    this.from = from;
    this.to = to;
    this.themes = themes;
  }

  /**
   * A writer into a folder.
   *
   * @param folder ends in a slash
   * @param csv whether to write files, or only to count themes
   * @param from first period key to be written
   * @param to last period key to be written, inclusive
   */
  public static RecordFiles into(
      String folder, boolean csv, String from, String to, PCollectionView<ThemeList> themes) {
    return new RecordFiles(folder, csv, from, to, themes);
  }

  @Override
  public PCollection<KV<String, Ledger<String, ThemeTally>>> expand(PCollectionTuple analyzed) {
    return analyzed
        .get(AnalyzeFeedback.RECORDS)
        .apply("GroupShards", GroupByKey.create())
        .apply("WriteRecords", ParDo.of(new WriteFn(this)).withSideInputs(themes))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ThemeTallyCoder.byTheme()));
  }

  private static final class WriteFn
      extends DoFn<KV<String, Iterable<Shard>>, KV<String, Ledger<String, ThemeTally>>> {
    private static final long serialVersionUID = 1;
    private static final int RECORDS_A_FILE = 200_000;
    private static final int SHORTEST_QUOTE = 30;
    private static final int LONGEST_QUOTE = 220;

    private final String folder;
    private final boolean csv;
    private final String from;
    private final String to;
    private final PCollectionView<ThemeList> themes;

    WriteFn(RecordFiles files) {
      this.folder = files.folder;
      this.csv = files.csv;
      this.from = files.from;
      this.to = files.to;
      this.themes = files.themes;
    }

    @ProcessElement
    public void processElement(
        @Element KV<String, Iterable<Shard>> shards,
        ProcessContext context,
        OutputReceiver<KV<String, Ledger<String, ThemeTally>>> out)
        throws IOException {
      String period = shards.getKey();
      boolean written = csv && period.compareTo(from) >= 0 && period.compareTo(to) <= 0;
      List<Shard> ordered = new ArrayList<>();
      shards.getValue().forEach(ordered::add);
      ordered.sort(Shard.INPUT_ORDER);
      ThemeList themeList = context.sideInput(themes);
      TreeMap<String, Ledger<String, ThemeTally>> tallies = new TreeMap<>();
      try (CsvFiles files = written ? new CsvFiles(folder + period + "/") : null) {
        for (Shard shard : ordered) {
          try (DataInputStream in = WorkFiles.open(shard.path())) {
            while (in.readBoolean()) {
              AnalyzedRecord record = AnalyzedRecord.read(in);
              String theme = themeOf(record, themeList);
              count(period, record, theme, tallies);
              if (files != null) {
                files.write(record, theme);
              }
            }
          }
        }
      }
      tallies.forEach((key, tally) -> out.output(KV.of(key, tally)));
    }

    private static String themeOf(AnalyzedRecord record, ThemeList themes) {
      if (!record.theme().isEmpty()) {
        return record.theme();
      }
      Theme found = themes.find(record.category(), record.phrases());
      return found == null ? "" : found.code();
    }

    private static void count(
        String period,
        AnalyzedRecord record,
        String theme,
        TreeMap<String, Ledger<String, ThemeTally>> tallies) {
      of(period, "", tallies).addRecord(record.id(), record.negative(), record.interactions());
      if (theme.isEmpty()) {
        return;
      }
      ThemeTally tally = of(period, theme, tallies);
      tally.addRecord(record.id(), record.negative(), record.interactions());
      int length = record.text().length();
      if (length >= SHORTEST_QUOTE && length <= LONGEST_QUOTE) {
        tally.offerQuote(record.id(), record.text(), record.interactions());
      }
      if (!record.solvedPeriod().isEmpty()) {
        of(record.solvedPeriod(), theme, tallies).addResolution(record.resolutionMinutes());
      }
    }

    private static ThemeTally of(
        String period, String theme, TreeMap<String, Ledger<String, ThemeTally>> tallies) {
      return tallies.computeIfAbsent(period, unused -> new Ledger<>(ThemeTally::new)).of(theme);
    }

    /** The numbered files of a period. */
    private static final class CsvFiles implements AutoCloseable {
      private final String folder;
      private @Nullable CSVWriter current;
      private int files;
      private long records;

      CsvFiles(String folder) {
        this.folder = folder;
      }

      void write(AnalyzedRecord record, String theme) throws IOException {
        if (current == null || records % RECORDS_A_FILE == 0) {
          close();
          current = open();
        }
        records++;
        String[] columns = record.columns().clone();
        columns[RecordColumns.THEME] = theme;
        for (int column : RecordColumns.TEXTS) {
          columns[column] = FormulaGuard.guard(columns[column]);
        }
        current.writeNext(columns, false);
      }

      private CSVWriter open() throws IOException {
        files++;
        String name = String.format(Locale.ROOT, "records-%03d.csv", files);
        CSVWriter writer =
            new CSVWriter(
                new OutputStreamWriter(WorkFiles.create(folder + name), StandardCharsets.UTF_8),
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                "\n");
        writer.writeNext(RecordColumns.NAMES.toArray(String[]::new), false);
        return writer;
      }

      @Override
      public void close() throws IOException {
        if (current != null) {
          boolean failed = current.checkError();
          current.close();
          if (failed) {
            throw new IOException("cannot write the records of " + folder);
          }
        }
      }
    }
  }
}
