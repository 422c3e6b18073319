package org.oidor.transforms.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oidor.transforms.model.Analysis.Evidence;

/** What a model makes of one text: a probability for each label, and the words that made it so. */
public final class Scores {
  private final LinearModel model;
  private final Features features;
  private final Words words;
  private final int[] rows;
  private final double[] probabilities;

  private Scores(LinearModel model, Features features, Words words) {
    this.model = model;
    this.features = features;
    this.words = words;
    this.rows = model.rows(features);
    this.probabilities = LinearModel.probabilities(model.margins(features, rows));
  }

  /** Scores the features of a text. */
  public static Scores of(LinearModel model, Features features, Words words) {
    return new Scores(model, features, words);
  }

  /** The probability of each label, in the order of the model's labels; they sum to 1. */
  public double[] probabilities() {
    return probabilities.clone();
  }

  /** The words that spoke most for or against a label, compared with another. */
  public List<Evidence> evidence(int label, int against, int limit) {
    String code = model.labels().get(label);
    float[] weights = model.contributions(features, rows, words.size(), label, against);
    List<Integer> order = new ArrayList<>();
    for (int w = 0; w < weights.length; w++) {
      if (words.isWord(w) && Math.round(weights[w] * 1000) != 0) {
        order.add(w);
      }
    }
    order.sort(Comparator.comparingDouble(w -> -Math.abs(weights[w])));
    return order.stream()
        .limit(limit)
        .map(w -> new Evidence(code, words.surface(w), Math.round(weights[w] * 1000) / 1000.0))
        .toList();
  }
}
