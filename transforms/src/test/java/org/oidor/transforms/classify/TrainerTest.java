package org.oidor.transforms.classify;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oidor.transforms.learn.Models;

class TrainerTest {
  private static final Path CORPORA = Path.of("../sample-data/corpora");
  private static final String MEND =
      "the %s of the %s model changed. If that is what you meant, train the models again with"
          + " ./oidor train and commit them";

  @TempDir Path folder;

  @Test
  void trainsTheSameBytesTwice() throws IOException {
    Path corpora = folder.resolve("corpora");
    for (String language : Corpus.LANGUAGES) {
      copySome(language, corpora);
      copySome(language + "/held-out", corpora);
    }
    for (String all : List.of("language", "fragments")) {
      for (Path file : Corpus.files(CORPORA.resolve(all))) {
        Path copy = corpora.resolve(all).resolve(file.getFileName());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Trainer.train(corpora, folder.resolve("one"));
    Trainer.train(corpora, folder.resolve("two"));
    for (String task : List.of("language", "category", "sentiment")) {
      for (String ending : List.of(".bin", ".json")) {
        String name = task + "-v1" + ending;
        assertThat(
            name,
            Files.mismatch(
                folder.resolve("one").resolve(name), folder.resolve("two").resolve(name)),
            is(-1L));
      }
    }
  }

  private static void copySome(String from, Path corpora) throws IOException {
    Path target = Files.createDirectories(corpora.resolve(from));
    for (Path file : Corpus.files(CORPORA.resolve(from)).subList(0, 2)) {
      Files.copy(file, target.resolve(file.getFileName()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"language", "category", "sentiment"})
  void theShippedModelsAreMadeFromTheseCorporaAndLexicons(String task) throws IOException {
    JsonNode card = card(task);
    assertThat(
        String.format(MEND, "corpora", task),
        Corpus.checksum(CORPORA),
        is(card.get("corpora_sha256").asText()));
    assertThat(
        String.format(MEND, "lexicons", task),
        Models.lexiconChecksum(),
        is(card.get("lexicons_sha256").asText()));
    byte[] model = Models.open(task).readAllBytes();
    assertThat(
        String.format(MEND, "bytes", task),
        HexFormat.of().formatHex(Corpus.sha256().digest(model)),
        is(card.get("sha256").asText()));
  }

  /** A floor, not an aim: what every retrained model must reach on texts it did not learn from. */
  @ParameterizedTest
  @CsvSource({"category, 0.66", "sentiment, 0.80", "language, 0.98"})
  void heldOutQualityStaysAboveItsFloor(String task, double floor) throws IOException {
    JsonNode figures = card(task).get("held_out").get("all");
    assertThat(figures.get("accuracy").asDouble(), is(greaterThanOrEqualTo(floor)));
  }

  private static JsonNode card(String task) throws IOException {
    String name = "/org/oidor/transforms/models/" + task + "-v1.json";
    try (InputStream in = Objects.requireNonNull(TrainerTest.class.getResourceAsStream(name))) {
      return new ObjectMapper().readTree(in);
    }
  }
}
