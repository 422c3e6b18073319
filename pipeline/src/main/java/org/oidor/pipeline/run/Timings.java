package org.oidor.pipeline.run;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long the stages of a run took: the only place where a run looks at the clock. */
final class Timings {
  private final Clock clock;
  private final Instant started;
  private final long startNanos = System.nanoTime();
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private String stage = "";
  private long stageNanos = startNanos;

  /** Timings that begin now. */
  Timings(Clock clock) {
    this.clock = clock;
    this.started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Ends the stage before and begins another. */
  void begin(String name) {
    end();
    stage = name;
  }

  /** Ends the current stage. */
  void end() {
    long now = System.nanoTime();
    if (!stage.isEmpty()) {
      seconds.put(stage, Math.round((now - stageNanos) / 1e6) / 1e3);
    }
    stage = "";
    stageNanos = now;
  }

  /** When the run began, to the second. */
  Instant started() {
    return started;
  }

  /** What the clock says now, to the second. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Seconds by stage, in order. */
  Map<String, Double> seconds() {
    return seconds;
  }

  /** Seconds since the run began. */
  double total() {
    return (System.nanoTime() - startNanos) / 1e9;
  }
}
