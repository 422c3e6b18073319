package org.oidor.transforms.classify;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.oidor.transforms.language.LanguageFeatures;
import org.oidor.transforms.learn.Features;
import org.oidor.transforms.learn.LinearModel;
import org.oidor.transforms.learn.LinearTrainer;
import org.oidor.transforms.learn.TextFeatures;
import org.oidor.transforms.learn.Words;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Sentiment;

/** Builds the shipped models from the labelled corpora, byte for byte the same each time. */
public final class Trainer {
  private static final List<String> MAIN_LANGUAGES = List.of("es", "en", "pt");
  private static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr", "it", "de", "ca");
  private static final List<String> CATEGORIES =
      Arrays.stream(Category.values()).map(Category::code).toList();
  private static final List<String> SENTIMENTS =
      Arrays.stream(Sentiment.values()).map(Sentiment::code).toList();

  private Trainer() {}

  /**
   * Trains all models.
   *
   * @param corpora the folder with the folders {@code es}, {@code en}, {@code pt} and {@code
   *     language}
   * @param outDir where {@code category-v1.bin} and the other models go; made if absent
   * @throws IOException if a corpus cannot be read or a model not be written
   */
  public static void train(Path corpora, Path outDir) throws IOException {
    Files.createDirectories(outDir);
    List<Features> examples = new ArrayList<>();
    List<Features> fragments = new ArrayList<>();
    List<Integer> categories = new ArrayList<>();
    List<Integer> sentiments = new ArrayList<>();
    List<Integer> languages = new ArrayList<>();
    for (String language : MAIN_LANGUAGES) {
      for (Path file : files(corpora.resolve(language))) {
        LabelledTexts texts = LabelledTexts.read(file);
        List<String> rows = texts.column("text");
        for (int i = 0; i < rows.size(); i++) {
          String text = rows.get(i);
          examples.add(TextFeatures.of(Words.of(text, language), language));
          categories.add(CATEGORIES.indexOf(texts.column("category").get(i)));
          sentiments.add(SENTIMENTS.indexOf(texts.column("sentiment").get(i)));
          fragments(text, language, fragments, languages);
        }
      }
    }
    for (Path file : files(corpora.resolve("language"))) {
      LabelledTexts texts = LabelledTexts.read(file);
      for (int i = 0; i < texts.size(); i++) {
        fragments(texts.column("text").get(i), texts.column("language").get(i), fragments, languages);
      }
    }
    LinearTrainer trainer = new LinearTrainer(2, 1, 60, 60_000);
    write(outDir, "category", trainer.train(examples, ints(categories), ones(examples), CATEGORIES));
    write(outDir, "sentiment", trainer.train(examples, ints(sentiments), ones(examples), SENTIMENTS));
    LinearTrainer languageTrainer = new LinearTrainer(1, 5, 60, 1 << 14);
    write(
        outDir,
        "language",
        languageTrainer.train(fragments, ints(languages), balanced(languages), LANGUAGES));
  }

  /** The text and pieces of two, four and eight words of it, as short texts are the hard ones. */
  private static void fragments(
      String text, String language, List<Features> examples, List<Integer> targets) {
    List<String> pieces = new ArrayList<>(List.of(text));
    String[] words = text.split("\\s+");
    for (int length = 2; length <= 8; length *= 2) {
      int pace = Math.max(length, words.length / 3);
      for (int from = 0; from + length <= words.length; from += pace) {
        pieces.add(String.join(" ", Arrays.asList(words).subList(from, from + length)));
      }
    }
    for (String piece : pieces) {
      Features features = LanguageFeatures.of(piece);
      if (features.size() > 0) {
        examples.add(features);
        targets.add(LANGUAGES.indexOf(language));
      }
    }
  }

  /** Weights by which each language counts as if it had the square root of its examples. */
  private static float[] balanced(List<Integer> targets) {
    int[] counts = new int[LANGUAGES.size()];
    for (int target : targets) {
      counts[target]++;
    }
    float[] weights = new float[targets.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) Math.sqrt(1000.0 / counts[targets.get(i)]);
    }
    return weights;
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static float[] ones(List<Features> examples) {
    float[] weights = new float[examples.size()];
    Arrays.fill(weights, 1);
    return weights;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static void write(Path outDir, String task, LinearModel model) throws IOException {
    Path file = outDir.resolve(task + "-v1.bin");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      model.write(out);
    }
  }
}
