package org.oidor.pipeline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.oidor.pipeline.options.OptionTable;
import org.oidor.pipeline.options.RunOptions;
import org.oidor.pipeline.options.UsageException;
import org.oidor.pipeline.run.RunJob;
import org.oidor.reports.model.Metrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The main job. */
@Command(
    name = "run",
    description = {
      "Reads, classifies and aggregates feedback, and writes the reports.",
      "Without any option it runs on the sample data."
    })
final class RunCommand implements Callable<Integer> {
  private static final int LIMIT_BROKEN = 3;
  private static final String HOME = "oidor.home";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      description = "Show this help.")
  private boolean help;

  @Unmatched private List<String> args = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (help) {
      spec.commandLine().usage(spec.commandLine().getOut());
      spec.commandLine().getOut().println(OptionTable.text());
      return 0;
    }
    RunOptions options = options(joined(args));
    boolean live = System.console() != null;
    RunJob.Result result = new RunJob(options, System.err, live, Clock.systemUTC()).run();
    report(result);
    if (result.limitBroken() != null) {
      spec.commandLine().getErr().println("oidor: " + result.limitBroken());
      return LIMIT_BROKEN;
    }
    return 0;
  }

  /** Beam wants {@code --name=value}; people also type {@code --name value}. */
  static List<String> joined(List<String> args) {
    List<String> joined = new ArrayList<>();
    for (String arg : args) {
      int last = joined.size() - 1;
      boolean value = !arg.startsWith("--");
      if (value
          && last >= 0
          && joined.get(last).startsWith("--")
          && !joined.get(last).contains("=")) {
        joined.set(last, joined.get(last) + "=" + arg);
      } else if (value) {
        throw new UsageException("run takes options like --input=PATH only, but was given: " + arg);
      } else {
        joined.add(arg);
      }
    }
    return joined;
  }

  private static RunOptions options(List<String> args) {
    if (!isUnset(args, "templateLocation")) {
      throw new UsageException(
          "--templateLocation must not be given: the run waits for its job, then writes the reports."
              + "\nSee docs/dataflow.md for how to start runs on Dataflow.");
    }
    RunOptions options;
    try {
      PipelineOptionsFactory.register(RunOptions.class);
      options = PipelineOptionsFactory.fromArgs(args.toArray(String[]::new)).as(RunOptions.class);
      options.getPeriod(); // typed values are read when asked for
      options.getMaxRejectedShare();
      options.getRunner();
    } catch (IllegalArgumentException e) {
      throw new UsageException(OptionTable.explain(e));
    }
    if (options.getInput() == null) {
      Path sample = sampleData();
      options.setInput(sample.resolve("messages").toString());
      if (options.getConfig() == null) {
        options.setConfig(sample.resolve("config.yaml").toString());
      }
    }
    if (options.getRunner() == DirectRunner.class) {
      DirectOptions direct = options.as(DirectOptions.class);
      direct.setBlockOnRun(false);
      if (isUnset(args, "targetParallelism")) {
        direct.setTargetParallelism(Runtime.getRuntime().availableProcessors());
      }
      // a seventh of the time goes into proving that no step changes its input: a task of our tests
      if (isUnset(args, "enforceImmutability")) {
        direct.setEnforceImmutability(false);
      }
      if (isUnset(args, "enforceEncodability")) {
        direct.setEnforceEncodability(false);
      }
    }
    return options;
  }

  private static boolean isUnset(List<String> args, String option) {
    return args.stream().noneMatch(arg -> arg.startsWith("--" + option + "="));
  }

  private static Path sampleData() {
    Path sample = Path.of(System.getProperty(HOME, ".")).resolve("sample-data");
    if (!Files.isDirectory(sample)) {
      throw new UsageException(
          "--input must name files or folders to read.\n"
              + "Without it the sample data are read, but there is no folder "
              + sample);
    }
    // a path below the working folder is shown without the machine's folders
    Path here = Path.of("").toAbsolutePath();
    Path there = sample.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : sample;
  }

  private void report(RunJob.Result result) {
    Metrics.Reconciliation totals = result.totals();
    var out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "Read %,d records of %d files in %.1f s: %,d accepted, %,d duplicates, %,d rejected,"
            + " %,d skipped.%n",
        totals.read(),
        result.files(),
        result.seconds(),
        totals.accepted(),
        totals.duplicates(),
        totals.rejected(),
        totals.skipped());
    if (result.periods().isEmpty()) {
      out.println(
          totals.accepted() == 0
              ? "No record was accepted, so there is no period to report."
              : "No record falls into the periods asked for.");
    } else {
      out.printf(
          Locale.ROOT,
          "Wrote %d periods, %s to %s.%n",
          result.periods().size(),
          result.periods().get(0),
          result.periods().get(result.periods().size() - 1));
    }
    out.println("Report: " + result.report());
    out.flush();
  }
}
