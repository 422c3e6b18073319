package org.oidor.pipeline.run;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares runners; skipped without the Maven profile {@code flink}, which brings the runner. */
class FlinkRunnerTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void givesTheSameBytesAsTheDirectRunner() throws IOException {
    assumeTrue(flinkIsHere(), "needs the Maven profile flink");
    Path direct = folder.resolve("direct");
    Path flink = folder.resolve("flink");
    SampleDataTest.run(direct, "--formats=html,csv,json");
    SampleDataTest.run(
        flink,
        "--formats=html,csv,json",
        "--runner=FlinkRunner",
        "--flinkMaster=[local]",
        "--parallelism=2");
    SampleDataTest.assertSameFiles(direct, flink);
  }

  private static boolean flinkIsHere() {
    try {
      Class.forName("org.apache.beam.runners.flink.FlinkRunner");
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
