package org.oidor.transforms.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.text.TextCleaner;

/** Nothing that was planted in the sample data may pass. */
class SampleDataTest {
  private static final Path SAMPLE = Path.of("..", "sample-data");
  private static final Redactor REDACTOR = new Redactor(List.of("laalacena"));

  /** A text with what the structured columns of its record say about the writer. */
  private record Sample(String title, String body, List<String> known) {}

  @Test
  void noPlantedIdentifierIsLeft() throws Exception {
    Path identifiers = SAMPLE.resolve("expected/personal-data.txt");
    assumeTrue(Files.exists(identifiers), "no sample data here");
    StringBuilder redacted = new StringBuilder();
    List<Sample> samples = samples();
    TextCleaner cleaner = new TextCleaner();
    for (Sample sample : samples) {
      String text = cleaner.clean(sample.title(), sample.body());
      redacted.append(REDACTOR.redact(text, sample.known())).append('\n');
      // without the help of the columns, and with the mails quoted
      redacted
          .append(REDACTOR.redact(sample.title() + "\n" + sample.body(), List.of()))
          .append('\n');
    }
    assertThat(samples.size(), greaterThan(1000));
    String all = redacted.toString();
    List<String> left =
        Files.readAllLines(identifiers).stream()
            .filter(identifier -> !identifier.isBlank() && all.contains(identifier))
            .toList();
    assertThat(left, empty());
  }

  private static List<Sample> samples() throws Exception {
    List<Sample> samples = new ArrayList<>();
    for (String name : List.of("tickets-2025.csv", "tickets-2026.csv")) {
      addCsv(name, StandardCharsets.UTF_8, ',', 1, 2, List.of(19, 20, 21), samples);
    }
    addCsv(
        "tiendas-y-telefono.csv",
        Charset.forName("windows-1252"),
        ';',
        8,
        9,
        List.of(10, 11),
        samples);
    addCsv("encuesta-posventa.csv", StandardCharsets.UTF_8, ',', -1, 5, List.of(1), samples);
    ObjectMapper json = new ObjectMapper();
    for (String line : text("redes.ndjson", StandardCharsets.UTF_8).lines().toList()) {
      try {
        JsonNode post = json.readTree(line);
        String author = post.path("author").path("username").asText();
        samples.add(new Sample("", post.path("text").asText(), List.of(author)));
      } catch (IOException e) {
        continue; // broken on purpose
      }
    }
    for (JsonNode review : json.readTree(text("resenas.json", StandardCharsets.UTF_8))) {
      samples.add(
          new Sample(
              review.path("title").asText(),
              review.path("body").asText(),
              List.of(
                  review.path("reviewer_name").asText(), review.path("reviewer_email").asText())));
    }
    return samples;
  }

  private static void addCsv(
      String name,
      Charset charset,
      char separator,
      int title,
      int body,
      List<Integer> known,
      List<Sample> samples)
      throws Exception {
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text(name, charset)))
            .withCSVParser(
                new CSVParserBuilder().withSeparator(separator).withEscapeChar('\0').build())
            .withSkipLines(1)
            .build()) {
      for (String[] row : reader) {
        if (row.length <= body) {
          continue; // broken on purpose
        }
        List<String> values = new ArrayList<>();
        for (int column : known) {
          if (column < row.length) {
            values.add(row[column]);
          }
        }
        samples.add(new Sample(title < 0 ? "" : row[title], row[body], values));
      }
    }
  }

  private static String text(String name, Charset charset) throws IOException {
    return new String(Files.readAllBytes(SAMPLE.resolve("messages").resolve(name)), charset);
  }
}
