package org.oidor.pipeline.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oidor.pipeline.options.RunOptions;

/** Runs the whole job on the sample shop and counts its outputs again by other means. */
class SampleDataTest {
  private static final Path SAMPLE = Path.of("..", "sample-data");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder = Path.of("");

  private static Path output = Path.of("");
  private static List<Map<String, String>> records = List.of();

  @BeforeAll
  static void runTheJob() throws IOException, CsvException {
    output = folder.resolve("first");
    run(output);
    records = new ArrayList<>();
    for (String period : periods()) {
      records.addAll(recordsOf(period));
    }
  }

  static RunJob.Result run(Path output, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--input=" + SAMPLE.resolve("messages"));
    args.add("--config=" + SAMPLE.resolve("config.yaml"));
    args.add("--output=" + output);
    RunOptions options =
        PipelineOptionsFactory.fromArgs(args.toArray(String[]::new)).as(RunOptions.class);
    Clock clock = Clock.fixed(Instant.parse("2026-11-02T06:00:00Z"), ZoneOffset.UTC);
    return new RunJob(options, System.err, false, clock).run();
  }

  @Test
  void accountsForEveryRecordAsExpected() throws IOException {
    JsonNode expected = JSON.readTree(SAMPLE.resolve("expected/accounts.json").toFile());
    Map<String, JsonNode> actual = new TreeMap<>();
    for (JsonNode file : json("run.json").get("files")) {
      actual.put(Path.of(file.get("path").asText()).getFileName().toString(), file);
    }
    assertThat(actual.size(), is(expected.get("files").size()));
    for (JsonNode file : expected.get("files")) {
      String name = Path.of(file.get("path").asText()).getFileName().toString();
      JsonNode ours = actual.get(name);
      for (String sum : List.of("read", "accepted", "duplicates", "skipped")) {
        assertThat(name + " " + sum, ours.get(sum).asLong(), is(file.get(sum).asLong()));
      }
      long rejected = 0;
      for (Map.Entry<String, JsonNode> reason : file.get("rejected").properties()) {
        String code = reason.getKey().toLowerCase(Locale.ROOT);
        long count = reason.getValue().asLong();
        rejected += count;
        assertThat(name + " " + code, ours.get("reasons").path(code).asLong(0), is(count));
      }
      assertThat(name + " rejected", ours.get("rejected").asLong(), is(rejected));
      assertThat(
          name + " balances",
          ours.get("read").asLong(),
          is(
              ours.get("accepted").asLong()
                  + ours.get("duplicates").asLong()
                  + ours.get("rejected").asLong()
                  + ours.get("skipped").asLong()));
    }
  }

  @Test
  void countsWhatTheRecordsSay() throws IOException {
    for (String period : periods()) {
      JsonNode metrics = metrics(period);
      List<Map<String, String>> received = select(row -> row.get("created_at").startsWith(period));
      assertThat(period, metrics.at("/feedback/received").asInt(), is(received.size()));
      for (String sentiment : List.of("negative", "neutral", "positive")) {
        assertThat(
            period + " " + sentiment,
            metrics.at("/sentiment/" + sentiment).asLong(),
            is(count(received, "sentiment", sentiment)));
      }
      double mean =
          received.stream().mapToDouble(row -> Double.parseDouble(row.get("score"))).sum()
              / received.size();
      assertThat(metrics.at("/sentiment/mean_score").asDouble(), closeTo(mean, 0.00051));
      for (JsonNode category : metrics.get("categories")) {
        String code = category.get("category").asText();
        assertThat(
            period + " " + code,
            category.get("received").asLong(),
            is(count(received, "category", code)));
        assertThat(
            period + " second " + code,
            category.get("secondary").asLong(),
            is(
                received.stream()
                    .filter(row -> List.of(row.get("secondary").split("\\|")).contains(code))
                    .count()));
      }
      for (JsonNode channel : metrics.get("channels")) {
        assertThat(
            channel.get("received").asLong(),
            is(count(received, "channel", channel.get("channel").asText())));
      }
    }
  }

  @Test
  void measuresDurationsAsASortedListDoes() throws IOException {
    for (String period : periods()) {
      JsonNode metrics = metrics(period);
      assertDurations(
          metrics.get("resolution"),
          minutes("solved_at", period, row -> row.get("kind").equals("ticket")));
      assertDurations(metrics.get("first_reply"), minutes("first_replied_at", period, row -> true));
      for (JsonNode category : metrics.get("categories")) {
        String code = category.get("category").asText();
        assertDurations(
            category.get("resolution"),
            minutes(
                "solved_at",
                period,
                row -> row.get("kind").equals("ticket") && row.get("category").equals(code)));
      }
    }
  }

  @Test
  void countsTicketEventsWhenTheyHappen() throws IOException {
    List<Map<String, String>> tickets = select(row -> row.get("kind").equals("ticket"));
    for (String period : periods()) {
      JsonNode figures = metrics(period).get("tickets");
      assertThat(figures.get("created").asLong(), is(in(tickets, "created_at", period)));
      assertThat(
          figures.get("first_replied").asLong(), is(in(tickets, "first_replied_at", period)));
      assertThat(figures.get("solved").asLong(), is(in(tickets, "solved_at", period)));
      long open =
          tickets.stream()
              .filter(row -> row.get("created_at").substring(0, 7).compareTo(period) <= 0)
              .filter(
                  row ->
                      row.get("solved_at").isEmpty()
                          ? !List.of("solved", "closed").contains(row.get("status"))
                          : row.get("solved_at").substring(0, 7).compareTo(period) > 0)
              .count();
      assertThat(period + " backlog", figures.get("backlog_end").asLong(), is(open));
    }
  }

  @Test
  void readsTheTimesThatTheExportHolds() throws IOException, CsvException {
    // one file read again with nothing but a CSV parser: local times of Madrid
    Map<String, String> ours = new TreeMap<>();
    for (Map<String, String> row : select(row -> row.get("source_file").endsWith("-2026.csv"))) {
      ours.put(row.get("record_id"), row.get("created_at") + " " + row.get("solved_at"));
    }
    int compared = 0;
    for (Map<String, String> row : csv(SAMPLE.resolve("messages/tickets-2026.csv"))) {
      String created = row.get("Created time").replace(' ', 'T');
      String resolved = row.get("Resolved time").replace(' ', 'T');
      String mine = ours.get(row.get("Ticket ID"));
      if (mine != null && mine.startsWith(created) && !resolved.isEmpty()) {
        String solved = mine.substring(mine.indexOf(' ') + 1);
        if (!solved.isEmpty()) {
          assertThat(mine, solved.startsWith(resolved), is(true));
          compared++;
        }
      }
    }
    assertThat(compared, greaterThan(500));
  }

  @Test
  void keepsPersonalDataToItself() throws IOException {
    List<String> planted =
        Files.readAllLines(SAMPLE.resolve("expected/personal-data.txt")).stream()
            .filter(line -> !line.isBlank())
            .toList();
    assertThat(planted.size(), greaterThan(1000));
    List<String> leaks = new ArrayList<>();
    for (Path file : files(output)) {
      String text = text(file);
      for (String secret : planted) {
        if (text.contains(secret)) {
          leaks.add(output.relativize(file) + ": " + secret);
        }
      }
    }
    assertThat(leaks, empty());
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    Path second = folder.resolve("second");
    // other pieces of work, in another order
    run(second, "--rangeBytes=20000", "--buckets=3");
    assertSameFiles(output, second);
  }

  @Test
  void writesWeeksAndQuartersOfTheSameRecords() throws IOException {
    for (String kind : List.of("WEEK", "QUARTER")) {
      Path other = folder.resolve(kind);
      RunJob.Result result = run(other, "--period=" + kind, "--formats=json");
      long received = 0;
      for (String key : result.periods()) {
        received +=
            JSON.readTree(other.resolve(key + "/metrics.json").toFile())
                .at("/feedback/received")
                .asLong();
      }
      assertThat(kind, received, is((long) records.size()));
    }
  }

  @Test
  void writesOnlyThePeriodsAskedFor() throws IOException {
    Path other = folder.resolve("limited");
    RunJob.Result result = run(other, "--from=2026-03", "--to=2026-04", "--formats=json,csv");
    assertThat(result.periods(), is(List.of("2026-03", "2026-04")));
    // the months before are known all the same
    assertThat(
        Files.readString(other.resolve("2026-03/metrics.json")),
        is(Files.readString(output.resolve("2026-03/metrics.json"))));
    assertThat(Files.exists(other.resolve("2026-05")), is(false));
  }

  static void assertSameFiles(Path first, Path second) throws IOException {
    List<Path> names = files(first).stream().map(first::relativize).toList();
    assertThat(files(second).stream().map(second::relativize).toList(), is(names));
    for (Path name : names) {
      if (name.endsWith("run.json")) {
        assertThat(manifest(second), is(manifest(first)));
      } else {
        assertThat(
            name + " differs", Files.mismatch(first.resolve(name), second.resolve(name)), is(-1L));
      }
    }
  }

  private static JsonNode manifest(Path folder) throws IOException {
    var manifest = (ObjectNode) JSON.readTree(folder.resolve("run.json").toFile());
    manifest.remove(List.of("started", "finished", "timings"));
    return manifest;
  }

  private static void assertDurations(JsonNode figures, List<Long> minutes) {
    Collections.sort(minutes);
    assertThat(figures.get("n").asInt(), is(minutes.size()));
    if (minutes.isEmpty()) {
      assertThat(figures.get("median_hours").isNull(), is(true));
      return;
    }
    double mean = minutes.stream().mapToLong(Long::longValue).average().orElseThrow() / 60;
    assertAll(
        () ->
            assertThat(
                figures.get("median_hours").asDouble(), closeTo(inclusive(minutes, 0.5), 0.0051)),
        () ->
            assertThat(
                figures.get("p90_hours").asDouble(), closeTo(inclusive(minutes, 0.9), 0.0051)),
        () -> assertThat(figures.get("mean_hours").asDouble(), closeTo(mean, 0.0051)));
  }

  /** PERCENTILE.INC, in hours. */
  private static double inclusive(List<Long> sorted, double share) {
    double rank = share * (sorted.size() - 1);
    long lower = sorted.get((int) Math.floor(rank));
    long upper = sorted.get((int) Math.ceil(rank));
    return (lower + (rank - Math.floor(rank)) * (upper - lower)) / 60;
  }

  private static List<Long> minutes(
      String event, String period, Predicate<Map<String, String>> filter) {
    List<Long> minutes = new ArrayList<>();
    for (Map<String, String> row : select(filter)) {
      if (row.get(event).startsWith(period)) {
        minutes.add(
            Duration.between(
                    OffsetDateTime.parse(row.get("created_at")),
                    OffsetDateTime.parse(row.get(event)))
                .toMinutes());
      }
    }
    return minutes;
  }

  private static List<Map<String, String>> select(Predicate<Map<String, String>> filter) {
    return records.stream().filter(filter).toList();
  }

  private static long count(List<Map<String, String>> rows, String column, String value) {
    return rows.stream().filter(row -> row.get(column).equals(value)).count();
  }

  private static long in(List<Map<String, String>> rows, String column, String period) {
    return rows.stream().filter(row -> row.get(column).startsWith(period)).count();
  }

  private static List<String> periods() throws IOException {
    List<String> keys = new ArrayList<>();
    json("run.json").get("periods").forEach(key -> keys.add(key.asText()));
    return keys;
  }

  private static JsonNode metrics(String period) throws IOException {
    return json(period + "/metrics.json");
  }

  private static JsonNode json(String name) throws IOException {
    return JSON.readTree(output.resolve(name).toFile());
  }

  private static List<Map<String, String>> recordsOf(String period)
      throws IOException, CsvException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(output.resolve(period))) {
      for (Path file :
          files
              .filter(path -> path.getFileName().toString().startsWith("records-"))
              .sorted()
              .toList()) {
        rows.addAll(csv(file));
      }
    }
    return rows;
  }

  /** The rows that have as many cells as the header; the others are malformed on purpose. */
  private static List<Map<String, String>> csv(Path file) throws IOException, CsvException {
    List<Map<String, String>> rows = new ArrayList<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text)).withCSVParser(new RFC4180Parser()).build()) {
      String[] header = reader.readNext();
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        if (cells.length == header.length) {
          Map<String, String> row = new TreeMap<>();
          for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String text(Path file) throws IOException {
    if (file.toString().endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(pdf);
      }
    }
    if (file.toString().endsWith(".xlsx")) {
      StringBuilder parts = new StringBuilder();
      try (var zip = new ZipFile(file.toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          parts.append(
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return parts.toString();
    }
    return Files.readString(file);
  }
}
