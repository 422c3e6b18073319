package org.oidor.pipeline.benchmark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times the whole job against the {@link PlainLoop} as whole processes, in turns, and prints the
 * medians. It asserts no time: read docs/performance.md.
 */
@Tag("benchmark")
class RunBenchmark {
  private static final int RECORDS = Integer.getInteger("benchmark.records", 100_000);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);
  private static final String HEAP = System.getProperty("benchmark.heap", "2g");
  private static final int CHARACTERS = 200;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  @TempDir private Path folder = Path.of("");

  @Test
  void comparesTheJobWithThePlainLoop() throws IOException, InterruptedException {
    Path input = folder.resolve("tickets.csv");
    write(input);
    double[] loop = new double[ROUNDS];
    double[] job = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      loop[round] = seconds(PlainLoop.class.getName(), input.toString());
      job[round] =
          seconds(
              "org.oidor.pipeline.Main",
              "run",
              "--input=" + input,
              "--output=" + folder.resolve("out" + round),
              "--timeZone=Europe/Madrid");
    }
    Arrays.sort(loop);
    Arrays.sort(job);
    double ratio = job[ROUNDS / 2] / loop[ROUNDS / 2];
    System.out.printf(
        Locale.ROOT,
        "%,d records of %d characters, heap %s, %d rounds%n"
            + "plain loop  median %.1f s (%.1f to %.1f)%n"
            + "whole job   median %.1f s (%.1f to %.1f)%n"
            + "ratio %.2f%n",
        RECORDS,
        CHARACTERS,
        HEAP,
        ROUNDS,
        loop[ROUNDS / 2],
        loop[0],
        loop[ROUNDS - 1],
        job[ROUNDS / 2],
        job[0],
        job[ROUNDS - 1],
        ratio);
  }

  private double seconds(String main, String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .replace("\n", File.pathSeparator),
                main));
    command.addAll(List.of(args));
    Path log = folder.resolve("log");
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(Files.readString(log), code, is(0));
    return seconds;
  }

  /** Tickets over twelve months with texts of the Spanish corpus, joined to the same length. */
  private static void write(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> corpus = Files.list(Path.of("..", "sample-data", "corpora", "es"))) {
      for (Path part : corpus.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
        Files.readAllLines(part).stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(line -> line.substring(0, line.indexOf('\t')).replace("\\n", " "))
            .forEach(texts::add);
      }
    }
    Random random = new Random(7);
    LocalDateTime first = LocalDateTime.of(2025, 11, 1, 0, 0);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("Ticket ID,Subject,Description,Status,Source,Created time,Initial response time,");
      out.write("Resolved time,Last update time,Agent interactions,Email\n");
      for (int id = 1; id <= RECORDS; id++) {
        LocalDateTime created = first.plusMinutes(random.nextInt(365 * 24 * 60));
        LocalDateTime replied = created.plusMinutes(1 + random.nextInt(3000));
        LocalDateTime solved = replied.plusMinutes(random.nextInt(20_000));
        StringBuilder text = new StringBuilder();
        while (text.length() < CHARACTERS) {
          text.append(text.isEmpty() ? "" : " ").append(texts.get(random.nextInt(texts.size())));
        }
        boolean splitsEmoji = Character.isHighSurrogate(text.charAt(CHARACTERS - 1));
        text.setLength(splitsEmoji ? CHARACTERS - 1 : CHARACTERS);
        out.write(
            String.join(
                ",",
                Integer.toString(id),
                "Consulta",
                '"' + text.toString().replace('"', '\'') + '"',
                "Closed",
                "Email",
                TIME.format(created),
                TIME.format(replied),
                TIME.format(solved),
                TIME.format(solved),
                Integer.toString(random.nextInt(4)),
                "cliente" + random.nextInt(RECORDS) + "@correo.example"));
        out.write('\n');
      }
    }
  }
}
