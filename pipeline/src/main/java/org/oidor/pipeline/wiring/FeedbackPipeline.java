package org.oidor.pipeline.wiring;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.oidor.transforms.aggregate.SumFn;
import org.oidor.transforms.aggregate.TallyCoder;
import org.oidor.transforms.analyze.AnalysisSettings;
import org.oidor.transforms.analyze.AnalyzeFeedback;
import org.oidor.transforms.analyze.RecordFiles;
import org.oidor.transforms.analyze.RejectFiles;
import org.oidor.transforms.analyze.SummaryFile;
import org.oidor.transforms.duplicates.FindDuplicates;
import org.oidor.transforms.io.SourceRange;
import org.oidor.transforms.themes.FindThemes;
import org.oidor.transforms.themes.ThemeList;
import org.oidor.transforms.themes.ThemeTallyCoder;

/** The transforms of a run in their order, each step named. */
public final class FeedbackPipeline {
  /** Records that one worker holds the keys of while it looks for duplicates. */
  private static final long BYTES_A_PARTITION = 256L << 20;

  private FeedbackPipeline() {}

  /**
   * Applies all steps to a pipeline.
   *
   * @param ranges what to read
   * @param buckets pieces of work that may run at once
   * @param staging where outputs are written before they are published
   * @param writeRecords whether to write the records of each period
   * @param from first period key of which records are written
   * @param to last one, inclusive
   */
  public static void build(
      Pipeline pipeline,
      List<SourceRange> ranges,
      int buckets,
      AnalysisSettings settings,
      Staging staging,
      boolean writeRecords,
      String from,
      String to) {
    long bytes = ranges.stream().mapToLong(range -> range.end() - range.start()).sum();
    PCollection<SourceRange> spread =
        pipeline
            .apply(
                "ListRanges", Create.of(ranges).withCoder(SerializableCoder.of(SourceRange.class)))
            .apply("SpreadRanges", Reshuffle.<SourceRange>viaRandomKey().withNumBuckets(buckets));
    PCollectionView<Map<Integer, Iterable<Long>>> duplicates =
        spread
            .apply(
                "FindDuplicates",
                FindDuplicates.across((int) Math.max(4, bytes / BYTES_A_PARTITION)))
            .apply("LookUpDuplicates", View.asMultimap());
    PCollectionTuple analyzed =
        spread.apply("AnalyzeFeedback", AnalyzeFeedback.with(settings, duplicates));

    analyzed
        .get(AnalyzeFeedback.TALLIES)
        .apply("SumTallies", Combine.perKey(SumFn.of(TallyCoder.bySlice())))
        .apply("SaveTallies", SummaryFile.at(staging.tallies()));
    analyzed
        .get(AnalyzeFeedback.ACCOUNTS)
        .apply("SaveAccounts", SummaryFile.at(staging.accounts()));

    PCollection<ThemeList> themeList =
        analyzed.get(AnalyzeFeedback.PHRASES).apply("FindThemes", FindThemes.create());
    themeList.apply("SaveThemeList", SummaryFile.at(staging.themeList()));
    PCollectionView<ThemeList> themes = themeList.apply("LookUpThemes", View.asSingleton());
    analyzed
        .apply(
            "WriteRecordFiles",
            RecordFiles.into(staging.published(), writeRecords, from, to, themes))
        .apply("SumThemes", Combine.perKey(SumFn.of(ThemeTallyCoder.byTheme())))
        .apply("SaveThemes", SummaryFile.at(staging.themes()));
    analyzed.apply("WriteRejectFiles", RejectFiles.into(staging.published()));
  }
}
