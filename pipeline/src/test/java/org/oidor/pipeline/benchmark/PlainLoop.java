package org.oidor.pipeline.benchmark;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.oidor.transforms.classify.FeedbackAnalyzer;
import org.oidor.transforms.io.FilePlan;
import org.oidor.transforms.io.InputOptions;
import org.oidor.transforms.io.InputPlanner;
import org.oidor.transforms.io.RangePlanner;
import org.oidor.transforms.io.RangeReader;
import org.oidor.transforms.io.SourceRange;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.privacy.Redactor;
import org.oidor.transforms.text.TextCleaner;

/**
 * The work that no pipeline can save: two threads that parse, clean, redact and analyse every
 * record, and keep nothing but a checksum. What the job takes is measured against it.
 */
final class PlainLoop {
  private static final int THREADS = 2;
  private static final long RANGE_BYTES = 4L << 20;

  private PlainLoop() {}

  /** Reads one file; prints the number of records and a checksum of their labels. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    List<FilePlan> plans =
        InputPlanner.plan(List.of(args), InputOptions.of(ZoneId.of("Europe/Madrid")));
    List<SourceRange> ranges = RangePlanner.plan(plans, RANGE_BYTES);
    FeedbackAnalyzer analyzer = FeedbackAnalyzer.shipped();
    TextCleaner cleaner = new TextCleaner();
    Redactor redactor = new Redactor(Set.of());
    AtomicLong records = new AtomicLong();
    AtomicLong checksum = new AtomicLong();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> work =
        ranges.stream()
            .<Future<?>>map(
                range ->
                    threads.submit(
                        () ->
                            new RangeReader()
                                .read(
                                    range,
                                    outcome -> {
                                      if (outcome instanceof Outcome.Accepted accepted) {
                                        Feedback feedback = accepted.feedback();
                                        String text =
                                            redactor.redact(
                                                cleaner.clean(feedback.title(), feedback.text()),
                                                feedback.names());
                                        checksum.addAndGet(
                                            analyzer
                                                .analyze(text, feedback.languageHint())
                                                .scoreMillis());
                                        records.incrementAndGet();
                                      }
                                    })))
            .toList();
    for (Future<?> part : work) {
      part.get();
    }
    threads.shutdown();
    System.out.println(records.get() + " records, checksum " + checksum.get());
  }
}
