package org.oidor.transforms.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores a text by several models at once, in one pass over its features.
 *
 * <p>The weights of all models for one feature stand side by side, so each feature is looked up
 * once. Immutable and thread-safe.
 */
public final class ModelSet {
  private final List<LinearModel> models;
  private final int[] offsets;
  private final int width;
  private final int[] keys;
  private final int[] rows;
  private final byte[] weights;
  private final int mask;

  /** A set of models over the same kind of features. */
  public ModelSet(List<LinearModel> models) {
    this.models = List.copyOf(models);
    this.offsets = new int[models.size()];
    int total = 0;
    int most = 0;
    for (int m = 0; m < offsets.length; m++) {
      offsets[m] = total;
      total += models.get(m).labels().size();
      most += models.get(m).size();
    }
    this.width = total;
    int capacity = Integer.highestOneBit(Math.max(4, most * 2 - 1)) * 2;
    this.keys = new int[capacity];
    this.rows = new int[capacity];
    this.mask = capacity - 1;
    byte[] all = new byte[most * width];
    int used = 0;
    for (int m = 0; m < offsets.length; m++) {
      LinearModel model = models.get(m);
      for (int i = 0; i < model.size(); i++) {
        int slot = slot(model.key(i));
        if (rows[slot] == 0) {
          keys[slot] = model.key(i);
          rows[slot] = ++used;
        }
        model.copyWeights(i, all, (rows[slot] - 1) * width + offsets[m]);
      }
    }
    this.weights = Arrays.copyOf(all, used * width);
  }

  /** Where a key is, or else would be. */
  private int slot(int key) {
    int slot = key & mask;
    while (rows[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** What each model, in the order of the set, makes of a text. */
  public List<Scores> score(Features features, Words words) {
    int[] found = new int[features.size()];
    float[] sums = new float[width];
    for (int i = 0; i < found.length; i++) {
      int row = rows[slot(features.key(i))] - 1;
      found[i] = row;
      if (row >= 0) {
        float value = features.value(i);
        int base = row * width;
        for (int label = 0; label < width; label++) {
          sums[label] += value * weights[base + label];
        }
      }
    }
    List<Scores> scores = new ArrayList<>(offsets.length);
    for (int m = 0; m < offsets.length; m++) {
      LinearModel model = models.get(m);
      int end = offsets[m] + model.labels().size();
      float[] margins = model.margins(Arrays.copyOfRange(sums, offsets[m], end));
      scores.add(new Scores(this, m, features, words, found, margins));
    }
    return scores;
  }

  LinearModel model(int index) {
    return models.get(index);
  }

  /**
   * What each word adds to the margin of one label of a model over another. A feature of several
   * words is shared evenly among them; features of the whole text belong to none.
   */
  float[] contributions(
      int index, Features features, int[] found, int words, int label, int against) {
    LinearModel model = models.get(index);
    float scale = model.scale(label);
    float scaleAgainst = model.scale(against);
    float[] result = new float[words];
    for (int i = 0; i < found.length; i++) {
      int length = features.length(i);
      if (length > 0 && found[i] >= 0) {
        int base = found[i] * width + offsets[index];
        float difference =
            features.value(i)
                * (weights[base + label] * scale - weights[base + against] * scaleAgainst)
                / length;
        int to = Math.min(words, features.from(i) + length);
        for (int word = features.from(i); word < to; word++) {
          result[word] += difference;
        }
      }
    }
    return result;
  }
}
