package org.oidor.transforms.learn;

import java.util.ArrayList;
import java.util.List;
import org.oidor.transforms.model.Analysis.Evidence;

/** What a model makes of one text: a probability for each label, and the words that made it so. */
public final class Scores {
  private final ModelSet models;
  private final int index;
  private final Features features;
  private final Words words;
  private final int[] found;
  private final double[] probabilities;

  Scores(ModelSet models, int index, Features features, Words words, int[] found, float[] margins) {
    this.models = models;
    this.index = index;
    this.features = features;
    this.words = words;
    this.found = found;
    this.probabilities = LinearModel.probabilities(margins);
  }

  /** The probability of each label, in the order of the model's labels; they sum to 1. */
  public double[] probabilities() {
    return probabilities.clone();
  }

  /**
   * The words that spoke most for a label, or with negative weights against it, compared with
   * another label: heaviest first, equal ones in the order of the text.
   */
  public List<Evidence> evidence(int label, int against, int limit) {
    float[] weights = models.contributions(index, features, found, words.size(), label, against);
    List<Evidence> evidence = new ArrayList<>(limit);
    while (evidence.size() < limit) {
      int best = -1;
      for (int w = 0; w < weights.length; w++) {
        if (weights[w] != 0
            && (best < 0 || Math.abs(weights[w]) > Math.abs(weights[best]))
            && words.isWord(w)) {
          best = w;
        }
      }
      if (best < 0 || Math.abs(weights[best]) < 0.0005f) {
        break;
      }
      double rounded = Math.round(weights[best] * 1000) / 1000.0;
      String code = models.model(index).labels().get(label);
      evidence.add(new Evidence(code, words.surface(best), rounded));
      weights[best] = 0;
    }
    return evidence;
  }
}
