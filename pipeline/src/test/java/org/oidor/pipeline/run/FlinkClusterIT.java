package org.oidor.pipeline.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Submits the runnable jar to a Flink session cluster of one JobManager and two TaskManagers, and
 * kills one of them: {@code mvn -Pflink,flink-cluster verify}.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FlinkClusterIT {
  private static final Path CLUSTER = Path.of("..", "docs", "flink", "cluster.sh").toAbsolutePath();
  private static final Path JAR = Path.of("target", "oidor-flink.jar").toAbsolutePath();
  private static final Path SAMPLE = Path.of("..", "sample-data").toAbsolutePath().normalize();
  private static final int COPIES = 8;

  @TempDir private static Path folder = Path.of("");

  private static int restPort;
  private static int rpcPort;
  private static int blobPort;

  @BeforeAll
  static void startTheCluster() throws IOException, InterruptedException {
    restPort = freePort();
    rpcPort = freePort();
    blobPort = freePort();
    cluster("start");
  }

  @AfterAll
  static void stopTheCluster() throws IOException, InterruptedException {
    cluster("stop");
  }

  @Test
  void givesTheSameBytesAsTheDirectRunner() throws IOException, InterruptedException {
    String input = SAMPLE.resolve("messages").toString();
    finish(submit("direct", input));
    finish(submit("cluster", input, flink()));
    SampleDataTest.assertSameFiles(folder.resolve("direct"), folder.resolve("cluster"));
  }

  @Test
  void losesAndDoublesNothingWhenAWorkerIsKilled()
      throws IOException, InterruptedException, CsvException {
    Path input = folder.resolve("tickets.csv");
    writeCopies(input);
    finish(submit("unharmed", input.toString()));

    List<String> options = new ArrayList<>(List.of(flink()));
    options.add("--rangeBytes=200000");
    Process job = submit("harmed", input.toString(), options.toArray(String[]::new));
    Path harmed = folder.resolve("harmed");
    awaitRecords(harmed, job);
    kill("taskmanager-1");
    Map<Path, Long> seen = new TreeMap<>();
    while (!job.waitFor(50, TimeUnit.MILLISECONDS)) {
      seen.putAll(visibleFiles(harmed));
    }
    finish(job);

    assertThat("tasks done again", repeatedTasks(), greaterThan(0L));
    SampleDataTest.assertSameFiles(folder.resolve("unharmed"), harmed);
    Map<Path, Long> published = visibleFiles(harmed);
    seen.forEach(
        (file, bytes) -> assertThat("early sight of " + file, bytes, is(published.get(file))));
    cluster("worker", "1");
  }

  private static String[] flink() {
    return new String[] {
      "--runner=FlinkRunner", "--flinkMaster=127.0.0.1:" + restPort, "--parallelism=2"
    };
  }

  /** Starts the program in the test's folder, in which the cluster's workers are not. */
  private static Process submit(String output, String input, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-Xmx1500m",
                "-jar",
                JAR.toString(),
                "run",
                "--input=" + input,
                "--config=" + SAMPLE.resolve("config.yaml"),
                "--formats=html,csv,json",
                "--output=" + output));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private static void finish(Process job) throws IOException, InterruptedException {
    int code = job.waitFor();
    assertThat(Files.readString(folder.resolve("log")), code, is(0));
  }

  /** The sample's tickets many times, each time under other ids. */
  private static void writeCopies(Path file) throws IOException, CsvException {
    Path sample = SAMPLE.resolve("messages/tickets-2026.csv");
    List<String[]> tickets; // bytes stay what they are, whatever their encoding
    try (CSVReader csv =
        new CSVReaderBuilder(Files.newBufferedReader(sample, ISO_8859_1))
            .withCSVParser(new RFC4180Parser())
            .build()) {
      tickets = csv.readAll();
    }
    try (CSVWriter csv = new CSVWriter(Files.newBufferedWriter(file, ISO_8859_1))) {
      csv.writeNext(tickets.get(0));
      for (int copy = 0; copy < COPIES; copy++) {
        for (String[] ticket : tickets.subList(1, tickets.size())) {
          String[] other = ticket.clone();
          other[0] = copy + "-" + ticket[0];
          csv.writeNext(other);
        }
      }
    }
  }

  /** Waits until a worker has begun to analyse records. */
  private static void awaitRecords(Path output, Process job)
      throws IOException, InterruptedException {
    while (allFiles(output).keySet().stream()
        .noneMatch(file -> file.toString().contains("shards"))) {
      boolean ended = job.waitFor(20, TimeUnit.MILLISECONDS);
      assertThat(Files.readString(folder.resolve("log")), ended, is(false));
    }
    assertThat("published before the kill", visibleFiles(output), is(Map.of()));
  }

  private static void kill(String worker) throws IOException {
    long id = Long.parseLong(Files.readString(folder.resolve("flink/" + worker + ".pid")).strip());
    ProcessHandle.of(id).orElseThrow().destroyForcibly();
  }

  /** Tasks of all jobs that had to be done again. */
  private static long repeatedTasks() throws IOException {
    long repeated = 0;
    for (JsonNode job : rest("jobs").get("jobs")) {
      String path = "jobs/" + job.get("id").asText();
      for (JsonNode step : rest(path).get("vertices")) {
        for (JsonNode task : rest(path + "/vertices/" + step.get("id").asText()).get("subtasks")) {
          repeated += task.get("attempt").asInt() > 0 ? 1 : 0;
        }
      }
    }
    return repeated;
  }

  private static JsonNode rest(String path) throws IOException {
    return new ObjectMapper()
        .readTree(URI.create("http://127.0.0.1:" + restPort + "/" + path).toURL());
  }

  /** Sizes of the files that a reader of the reports would see. */
  private static Map<Path, Long> visibleFiles(Path output) throws IOException {
    Map<Path, Long> files = allFiles(output);
    files.keySet().removeIf(file -> file.toString().startsWith("."));
    return files;
  }

  private static Map<Path, Long> allFiles(Path output) throws IOException {
    Map<Path, Long> files = new TreeMap<>();
    if (Files.exists(output)) {
      Files.walkFileTree(
          output,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.put(output.relativize(file), attributes.size());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException movedMeanwhile) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                Path folder, @Nullable IOException movedMeanwhile) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return files;
  }

  private static void cluster(String command, String... more)
      throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of("sh", CLUSTER.toString(), command, folder.resolve("flink").toString()));
    line.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("FLINK_REST_PORT", Integer.toString(restPort));
    builder.environment().put("FLINK_RPC_PORT", Integer.toString(rpcPort));
    builder.environment().put("FLINK_BLOB_PORT", Integer.toString(blobPort));
    Path log = folder.resolve("cluster.log");
    int code = builder.redirectOutput(log.toFile()).start().waitFor();
    assertThat(Files.readString(log), code, is(0));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
