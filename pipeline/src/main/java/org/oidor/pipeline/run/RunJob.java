package org.oidor.pipeline.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.jspecify.annotations.Nullable;
import org.oidor.pipeline.options.DateOrders;
import org.oidor.pipeline.options.OptionTable;
import org.oidor.pipeline.options.RunOptions;
import org.oidor.pipeline.options.UsageException;
import org.oidor.pipeline.wiring.FeedbackPipeline;
import org.oidor.pipeline.wiring.MetricsAssembly;
import org.oidor.pipeline.wiring.ReportAssembly;
import org.oidor.pipeline.wiring.Staging;
import org.oidor.pipeline.wiring.Summary;
import org.oidor.reports.model.Format;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;
import org.oidor.transforms.analyze.AnalysisSettings;
import org.oidor.transforms.classify.FeedbackAnalyzer;
import org.oidor.transforms.io.FilePlan;
import org.oidor.transforms.io.InputOptions;
import org.oidor.transforms.io.InputPlanner;
import org.oidor.transforms.io.RangePlanner;
import org.oidor.transforms.io.SourceRange;

/** The main job: from files to published reports. */
public final class RunJob {
  private static final long SMALLEST_RANGE = 1L << 20;
  private static final long LARGEST_RANGE = 32L << 20;
  private static final int BUCKETS_A_CORE = 4;

  /** Records that are searched for recurring phrases; beyond, a sample of about as many. */
  private static final long PHRASE_RECORDS = 5_000;

  private static final long BYTES_A_RECORD = 250;

  private final RunOptions options;
  private final Progress progress;
  private final Clock clock;

  /**
   * What a run came to.
   *
   * @param report path of the newest complete period's report, or of what stands for it
   * @param periods keys of the periods written
   * @param limitBroken what the data broke, null if nothing
   */
  public record Result(
      Metrics.Reconciliation totals,
      int files,
      String report,
      List<String> periods,
      double seconds,
      @Nullable String limitBroken) {}

  /**
   * A job.
   *
   * @param live whether to show progress on the stream
   */
  public RunJob(RunOptions options, PrintStream terminal, boolean live, Clock clock) {
    this.options = options;
    this.progress = new Progress(terminal, live);
    this.clock = clock;
  }

  /**
   * Runs the job.
   *
   * @throws UsageException for mistakes of the user
   * @throws IOException if inputs or outputs fail
   */
  public Result run() throws IOException {
    Timings timings = new Timings(clock);
    FileSystems.setDefaultPipelineOptions(options);
    FeedbackAnalyzer analyzer = FeedbackAnalyzer.shipped();
    Settings settings = Settings.of(options, analyzer.uncertainBelow());
    String output = outputFolder();

    timings.begin("plan");
    List<FilePlan> plans = InputPlanner.plan(inputs(), inputOptions(settings));
    long bytes = Inputs.bytes(plans);
    int buckets =
        options.getBuckets() > 0
            ? options.getBuckets()
            : BUCKETS_A_CORE * Runtime.getRuntime().availableProcessors();
    long rangeBytes =
        options.getRangeBytes() > 0
            ? options.getRangeBytes()
            : Math.max(SMALLEST_RANGE, Math.min(LARGEST_RANGE, bytes / buckets));
    List<SourceRange> ranges = RangePlanner.plan(plans, rangeBytes);

    Staging staging =
        new Staging(LocalFolders.absolute(output) + ".staging-" + UUID.randomUUID() + "/");
    Publication publication = new Publication(output, staging);
    try (OutputLock lock = OutputLock.of(output)) {
      timings.begin("job");
      long sample = Math.max(1, bytes / BYTES_A_RECORD / PHRASE_RECORDS);
      Pipeline pipeline = emptyPipeline();
      FeedbackPipeline.build(
          pipeline,
          ranges,
          buckets,
          new AnalysisSettings(
              settings.tallying(),
              settings.customerKey(),
              settings.ownAccounts(),
              staging.work(),
              (int) Math.min(sample, Integer.MAX_VALUE)),
          staging,
          settings.formats().contains(Format.CSV),
          settings.from(),
          settings.to());
      PipelineResult.State state = progress.await(pipeline.run());
      if (state != PipelineResult.State.DONE) {
        throw new IOException("the job did not finish: " + state);
      }

      timings.begin("reports");
      Summary summary = Summary.read(staging);
      Account account = Account.of(plans, summary.accounts());
      MetricsAssembly assembly =
          new MetricsAssembly(
              summary,
              settings.tallying(),
              settings.config(),
              settings.language(),
              account.totals());
      List<Metrics> metrics = assembly.all();
      account.checkReceived(metrics);
      Report.Facts facts =
          new Report.Facts(
              Version.current(),
              analyzer.models(),
              assembly.dataUntil(),
              settings.zoneOrigin(),
              settings.config().businessHoursInWords(),
              analyzer.uncertainBelow(),
              Inputs.digest(plans));
      ReportAssembly reports =
          new ReportAssembly(
              settings.shop(),
              settings.language(),
              summary,
              metrics,
              settings.config(),
              account.sources(),
              account.rejects(),
              facts);
      List<String> written = PeriodReports.write(publication, reports, metrics, settings);

      timings.begin("publish");
      publication.addIndex(settings, metrics, written);
      publication.publish(written);
      timings.end();
      publication.writeManifest(
          RunManifest.json(options, settings, account, written, facts, timings));
      return new Result(
          account.totals(),
          plans.size(),
          output + PeriodReports.newest(metrics, written, settings),
          written,
          timings.total(),
          limitBroken(account.totals()));
    } finally {
      publication.cleanUp();
    }
  }

  private Pipeline emptyPipeline() {
    try {
      return Pipeline.create(options);
    } catch (IllegalArgumentException e) { // the runner checks its own options
      throw new UsageException(OptionTable.explain(e));
    }
  }

  private List<String> inputs() {
    String input = options.getInput();
    if (input == null || input.isBlank()) {
      throw new UsageException("--input must name files or folders, but was empty");
    }
    List<String> paths = new ArrayList<>();
    for (String path : input.split(",", -1)) {
      if (!path.isBlank()) {
        paths.add(path.trim());
      }
    }
    return paths;
  }

  private InputOptions inputOptions(Settings settings) {
    return new InputOptions(
        settings.zone(),
        settings.mappings(),
        settings.ownAccounts(),
        DateOrders.of(options.getDateOrder()));
  }

  /**
   * The output folder, ending in a slash; made if need be, so that a fault shows before the work.
   */
  private String outputFolder() {
    String output = options.getOutput();
    if (LocalFolders.isLocal(output)) {
      try {
        Files.createDirectories(Path.of(output));
        Files.delete(Files.createTempFile(Path.of(output), ".writable", ""));
      } catch (FileSystemException e) {
        throw new UsageException(
            "--output must be a folder that can be written to, but was: "
                + output
                + " ("
                + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason())
                + ")");
      } catch (IOException e) {
        throw new UsageException(
            "--output must be a folder that can be written to, but was: " + output);
      }
    }
    return output.endsWith("/") ? output : output + "/";
  }

  private @Nullable String limitBroken(Metrics.Reconciliation totals) {
    double share = totals.read() == 0 ? 0 : (double) totals.rejected() / totals.read();
    if (share <= options.getMaxRejectedShare()) {
      return null;
    }
    return String.format(
        Locale.ROOT,
        "%d of %d records were rejected (%.1f %%), more than --maxRejectedShare=%s allows; see %s",
        totals.rejected(),
        totals.read(),
        100 * share,
        options.getMaxRejectedShare(),
        "rejected/rejected-001.csv");
  }
}
