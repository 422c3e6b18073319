package org.oidor.transforms.duplicates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oidor.transforms.io.InputOptions;
import org.oidor.transforms.io.InputPlanner;
import org.oidor.transforms.io.RangePlanner;
import org.oidor.transforms.io.SourceRange;

class FindDuplicatesTest {
  private static final String HEADER =
      "Ticket ID,Subject,Description,Created time,Last update time\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void keepsTheNewestUpdateElseTheLastRead() throws IOException {
    // positions count the header as 0
    write(
        "a.csv",
        row(1, "2026-01-05 10:00:00")
            + row(2, "2026-01-09 10:00:00")
            + row(3, "2026-01-05 10:00:00")
            + row(3, "2026-01-05 10:00:00")
            + row(4, ""));
    write(
        "b.csv",
        row(1, "2026-01-06 10:00:00") // newer: the first of a.csv goes
            + row(2, "2026-01-08 10:00:00") // older: this one goes
            + row(4, "") // no time at all: the one read last stays
            + row(5, "2026-01-05 10:00:00")
            + row(1, "2026-01-05 09:00:00")); // a third version, older than both

    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PCollection<KV<Integer, Long>> duplicates =
        pipeline
            .apply(Create.of(ranges()).withCoder(SerializableCoder.of(SourceRange.class)))
            .apply(FindDuplicates.across(3));
    PAssert.that(duplicates)
        .containsInAnyOrder(KV.of(0, 1L), KV.of(0, 3L), KV.of(0, 5L), KV.of(1, 2L), KV.of(1, 5L));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void findsNoneAmongDifferentRecords() throws IOException {
    write("a.csv", row(1, "") + row(2, "") + row(3, ""));
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PAssert.that(
            pipeline
                .apply(Create.of(ranges()).withCoder(SerializableCoder.of(SourceRange.class)))
                .apply(FindDuplicates.across(1)))
        .empty();
    pipeline.run().waitUntilFinish();
  }

  private static String row(int id, String updated) {
    return id + ",Pedido,No llega,2026-01-05 08:00:00," + updated + "\n";
  }

  private void write(String name, String rows) throws IOException {
    Files.writeString(folder.resolve(name), HEADER + rows);
  }

  private List<SourceRange> ranges() {
    return RangePlanner.plan(
        InputPlanner.plan(List.of(folder.toString()), InputOptions.of(ZoneId.of("Europe/Madrid"))),
        60);
  }
}
