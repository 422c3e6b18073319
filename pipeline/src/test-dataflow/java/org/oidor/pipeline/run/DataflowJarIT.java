package org.oidor.pipeline.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts the runnable jar, which holds less than the class path of the tests. */
class DataflowJarIT {
  @TempDir private Path folder = Path.of("");

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void knowsTheRunnerAndItsOptions() throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "oidor-dataflow.jar").toString(),
                "run",
                "--runner=DataflowRunner",
                "--region=europe-southwest1",
                "--input=" + Path.of("..", "sample-data", "messages"),
                "--output=" + folder)
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output, containsString("--project must be given"));
    assertThat(program.waitFor(), is(2));
  }
}
