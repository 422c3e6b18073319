package org.oidor.pipeline.run;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.joda.time.Duration;
import org.oidor.transforms.analyze.AnalyzeFeedback;

/** A live line on the terminal while a job runs. */
final class Progress {
  private static final Duration REFRESH = Duration.millis(500);
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final boolean live;

  /** Progress on a stream; silent unless it is a terminal. */
  Progress(PrintStream terminal, boolean live) {
    this.terminal = terminal;
    this.live = live;
  }

  /** Waits for the end of a job. */
  PipelineResult.State await(PipelineResult job) {
    long start = System.nanoTime();
    PipelineResult.State state = null;
    while (live && (state == null || !state.isTerminal())) {
      state = job.waitUntilFinish(REFRESH);
      if (state == null || !state.isTerminal()) {
        show(job, (System.nanoTime() - start) / 1e9);
      }
    }
    if (live) {
      terminal.print(CLEAR);
      terminal.flush();
    }
    return state != null && state.isTerminal() ? state : job.waitUntilFinish();
  }

  private void show(PipelineResult job, double seconds) {
    MetricQueryResults metrics =
        job.metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.named(AnalyzeFeedback.class, "read"))
                    .build());
    long read = 0;
    for (MetricResult<Long> counter : metrics.getCounters()) {
      read += counter.getAttempted();
    }
    terminal.printf(
        Locale.ROOT,
        "%s%,d records read, %,.0f a second, %.0f s",
        CLEAR,
        read,
        seconds > 0 ? read / seconds : 0,
        seconds);
    terminal.flush();
  }
}
