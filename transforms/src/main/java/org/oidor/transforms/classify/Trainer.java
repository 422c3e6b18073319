package org.oidor.transforms.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oidor.transforms.language.LanguageFeatures;
import org.oidor.transforms.learn.Features;
import org.oidor.transforms.learn.LinearModel;
import org.oidor.transforms.learn.LinearTrainer;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Sentiment;
import org.oidor.transforms.sentiment.SentimentScorer;

/**
 * Builds the shipped models and their cards from the labelled corpora, byte for byte the same each
 * time.
 */
public final class Trainer {
  private static final List<String> ALL_LANGUAGES =
      List.of("es", "en", "pt", "fr", "it", "de", "ca");
  private static final List<String> CATEGORIES =
      Arrays.stream(Category.values()).map(Category::code).toList();
  private static final List<String> SENTIMENTS =
      Arrays.stream(Sentiment.values()).map(Sentiment::code).toList();

  /** Composed Spanish texts; half as many of each other language. */
  private static final int COMPOSED = 1000;

  private static final float COMPOSED_WEIGHT = 0.5f;
  private static final int MIN_COUNT = 2;
  private static final double SIGMA = 1.5;
  private static final int ITERATIONS = 60;
  private static final int KEPT = 50_000;
  private static final int KEPT_FURTHER = 20_000;
  private static final double LANGUAGE_SIGMA = 5;
  private static final int LANGUAGE_FEATURES = 1 << 14;

  /** How far the sentiment follows the category: 0 not at all, 1 as if both were independent. */
  private static final double AFFINITY = 0.6;

  /**
   * Relative shares of the categories, in their order, that are expected of a shop that was never
   * seen. The corpora hold far more of the rare categories than any shop meets, so margins are
   * moved by the logarithm of the ratio.
   */
  private static final int[] EXPECTED = {6, 3, 33, 10, 4, 2, 4, 2, 14, 4, 26};

  private Trainer() {}

  /**
   * Trains all models.
   *
   * @param corpora the folder with the folders {@code es}, {@code en}, {@code pt}, {@code
   *     fragments} and {@code language}
   * @param outDir where {@code category-v1.bin}, {@code category-v1.json} and the other models and
   *     cards go; made if absent
   * @throws IOException if a corpus cannot be read or a model not be written
   */
  public static void train(Path corpora, Path outDir) throws IOException {
    Files.createDirectories(outDir);
    Corpus training = Corpus.training(corpora, COMPOSED, COMPOSED_WEIGHT);
    Corpus heldOut = Corpus.heldOut(corpora);
    LinearTrainer trainer = new LinearTrainer(MIN_COUNT, SIGMA, ITERATIONS, KEPT);
    LinearModel category =
        LinearTrainer.calibrate(
            trainer.train(
                training.features(), training.categories(), training.weights(), CATEGORIES),
            heldOut.features(),
            heldOut.categories(),
            shift(training));
    TextClassifier classifier = new TextClassifier(category, further(training));
    LinearModel sentiment =
        LinearTrainer.calibrate(
            trainer.train(
                training.features(), training.sentiments(), training.weights(), SENTIMENTS),
            heldOut.features(),
            heldOut.sentiments(),
            new float[SENTIMENTS.size()]);
    SentimentScorer scorer = new SentimentScorer(sentiment, affinities(training));
    LinearModel language = language(corpora, training);
    new Cards(corpora, outDir, training, heldOut).write(classifier, scorer, language);
  }

  /** Learns from complaints what else they state: each of several counts as a part of one. */
  private static LinearModel further(Corpus training) {
    List<Features> features = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (int i = 0; i < training.examples().size(); i++) {
      Corpus.Example example = training.examples().get(i);
      if (example.category() == Category.NONE) {
        continue;
      }
      List<Category> others =
          example.secondary().isEmpty() ? List.of(Category.NONE) : example.secondary();
      for (Category other : others) {
        features.add(training.features().get(i));
        targets.add(other.ordinal());
        weights.add(example.weight() / others.size());
      }
    }
    float[] counts = new float[weights.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = weights.get(i);
    }
    return new LinearTrainer(MIN_COUNT, SIGMA, ITERATIONS, KEPT_FURTHER)
        .train(
            features, targets.stream().mapToInt(Integer::intValue).toArray(), counts, CATEGORIES);
  }

  /** What moves the margins from the shares of the training texts to the expected ones. */
  private static float[] shift(Corpus training) {
    double[] counts = new double[EXPECTED.length];
    for (Corpus.Example example : training.examples()) {
      counts[example.category().ordinal()] += example.weight();
    }
    float[] shift = new float[EXPECTED.length];
    for (int c = 0; c < shift.length; c++) {
      shift[c] = (float) StrictMath.log(EXPECTED[c] / Math.max(1, counts[c]));
    }
    return shift;
  }

  /** Pointwise mutual information of category and sentiment, weakened. */
  private static float[] affinities(Corpus training) {
    int width = SENTIMENTS.size();
    double[] both = new double[CATEGORIES.size() * width];
    double[] categories = new double[CATEGORIES.size()];
    double[] sentiments = new double[width];
    double total = both.length;
    Arrays.fill(both, 1);
    Arrays.fill(categories, width);
    Arrays.fill(sentiments, CATEGORIES.size());
    for (Corpus.Example example : training.examples()) {
      int c = example.category().ordinal();
      int s = example.sentiment().ordinal();
      both[c * width + s] += example.weight();
      categories[c] += example.weight();
      sentiments[s] += example.weight();
      total += example.weight();
    }
    float[] affinities = new float[both.length];
    for (int i = 0; i < both.length; i++) {
      double ratio = both[i] * total / (categories[i / width] * sentiments[i % width]);
      affinities[i] = (float) StrictMath.pow(ratio, AFFINITY);
    }
    return affinities;
  }

  private static LinearModel language(Path corpora, Corpus training) throws IOException {
    List<Features> fragments = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (Corpus.Example example : training.examples()) {
      fragments(example.text(), example.language(), fragments, targets);
    }
    for (Path file : Corpus.files(corpora.resolve("language"))) {
      LabelledTexts rows = LabelledTexts.read(file);
      List<String> texts = rows.column("text");
      List<String> languages = rows.column("language");
      for (int i = 0; i < rows.size(); i++) {
        fragments(texts.get(i), languages.get(i), fragments, targets);
      }
    }
    return new LinearTrainer(1, LANGUAGE_SIGMA, ITERATIONS, LANGUAGE_FEATURES)
        .train(
            fragments,
            targets.stream().mapToInt(Integer::intValue).toArray(),
            balanced(targets),
            ALL_LANGUAGES);
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
        targets.add(ALL_LANGUAGES.indexOf(language));
      }
    }
  }

  /** Weights by which each language counts as if it had the square root of its examples. */
  private static float[] balanced(List<Integer> targets) {
    int[] counts = new int[ALL_LANGUAGES.size()];
    for (int target : targets) {
      counts[target]++;
    }
    float[] weights = new float[targets.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) Math.sqrt(1000.0 / counts[targets.get(i)]);
    }
    return weights;
  }
}
