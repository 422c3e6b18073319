package org.oidor.transforms.classify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.oidor.transforms.learn.Features;
import org.oidor.transforms.learn.TextFeatures;
import org.oidor.transforms.learn.Words;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Sentiment;

/** Labelled texts of one purpose, with their features, in a fixed order. */
final class Corpus {
  static final List<String> LANGUAGES = List.of("es", "en", "pt");

  private final List<Example> examples = new ArrayList<>();
  private final List<Features> features = new ArrayList<>();

  /**
   * One text and what it should be taken for.
   *
   * @param weight how much it counts in training
   */
  record Example(
      String text,
      String language,
      Category category,
      List<Category> secondary,
      Sentiment sentiment,
      float weight) {}

  /** The texts from which models learn: all but those held out, and composed ones. */
  static Corpus training(Path corpora, int composed, float weight) throws IOException {
    Corpus corpus = new Corpus();
    for (String language : LANGUAGES) {
      corpus.addAll(corpora.resolve(language), language);
      Path fragments = corpora.resolve("fragments").resolve(language + ".tsv");
      int number = language.equals("es") ? composed : composed / 2;
      Composer composer = new Composer(LabelledTexts.read(fragments), language, number);
      for (Composer.Composed text : composer.compose(number)) {
        corpus.add(
            new Example(
                text.text(),
                language,
                text.category(),
                text.secondary(),
                text.sentiment(),
                weight));
      }
    }
    return corpus;
  }

  /** The texts that no model learns from. */
  static Corpus heldOut(Path corpora) throws IOException {
    Corpus corpus = new Corpus();
    for (String language : LANGUAGES) {
      corpus.addAll(corpora.resolve(language).resolve("held-out"), language);
    }
    return corpus;
  }

  private void addAll(Path folder, String language) throws IOException {
    for (Path file : files(folder)) {
      LabelledTexts rows = LabelledTexts.read(file);
      List<String> texts = rows.column("text");
      List<String> categories = rows.column("category");
      List<String> secondaries = rows.column("secondary");
      List<String> sentiments = rows.column("sentiment");
      for (int i = 0; i < rows.size(); i++) {
        try {
          add(
              new Example(
                  texts.get(i),
                  language,
                  Category.of(categories.get(i)),
                  secondary(secondaries.get(i)),
                  Sentiment.of(sentiments.get(i)),
                  1));
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ":" + (i + 2) + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private static List<Category> secondary(String cell) {
    List<Category> secondary = new ArrayList<>();
    for (String code : cell.split(",")) {
      if (!code.isBlank() && !code.trim().equals("-")) {
        secondary.add(Category.of(code.trim()));
      }
    }
    return List.copyOf(secondary);
  }

  private void add(Example example) {
    examples.add(example);
    features.add(TextFeatures.of(Words.of(example.text(), example.language())));
  }

  List<Example> examples() {
    return examples;
  }

  List<Features> features() {
    return features;
  }

  int[] categories() {
    return examples.stream().mapToInt(example -> example.category().ordinal()).toArray();
  }

  int[] sentiments() {
    return examples.stream().mapToInt(example -> example.sentiment().ordinal()).toArray();
  }

  float[] weights() {
    float[] weights = new float[examples.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = examples.get(i).weight();
    }
    return weights;
  }

  /** The tab-separated files of a folder by name; none if it does not exist. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /** SHA-256 over names and bytes of every file that training or calibration reads. */
  static String checksum(Path corpora) throws IOException {
    MessageDigest digest = sha256();
    for (String folder :
        List.of(
            "en",
            "en/held-out",
            "es",
            "es/held-out",
            "fragments",
            "language",
            "pt",
            "pt/held-out")) {
      for (Path file : files(corpora.resolve(folder))) {
        digest.update((folder + "/" + file.getFileName() + "\0").getBytes(UTF_8));
        digest.update(Files.readAllBytes(file));
        digest.update((byte) 0);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
