package org.oidor.transforms.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores texts for a set of labels with one small weight per feature and label.
 *
 * <p>Immutable and thread-safe. Weights are single bytes with one scale per label, found by the
 * full 32-bit key of the feature, so unknown features weigh nothing.
 */
public final class LinearModel {
  private static final int MAGIC = 0x4f49444d; // "OIDM"
  private static final int VERSION = 1;
  private static final int MAX_FEATURES = 1 << 22;

  private final List<String> labels;
  private final int[] keys;
  private final byte[] weights;
  private final float[] scales;
  private final float[] biases;
  private final float temperature;
  private final int[] table;
  private final int mask;

  /**
   * A model of sorted keys; the weights of feature i are at i · labels.
   *
   * @param temperature what margins are divided by before they become probabilities
   */
  LinearModel(
      List<String> labels,
      int[] keys,
      byte[] weights,
      float[] scales,
      float[] biases,
      float temperature) {
    this.labels = List.copyOf(labels);
    this.keys = keys;
    this.weights = weights;
    this.scales = scales;
    this.biases = biases;
    this.temperature = temperature;
    int capacity = Integer.highestOneBit(Math.max(4, keys.length * 2 - 1)) * 2;
    this.table = new int[capacity * 2];
    this.mask = capacity - 1;
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] & mask;
      while (table[slot * 2 + 1] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot * 2] = keys[i];
      table[slot * 2 + 1] = i + 1;
    }
  }

  /** The labels, in the order of the scores. */
  public List<String> labels() {
    return labels;
  }

  /** The number of features that weigh anything. */
  public int size() {
    return keys.length;
  }

  /**
   * The same model with margins divided by a temperature, and then moved.
   *
   * @param shift what is added to the margin of each label
   */
  LinearModel calibrated(float newTemperature, float[] shift) {
    float[] moved = biases.clone();
    for (int label = 0; label < moved.length; label++) {
      moved[label] += shift[label] * newTemperature;
    }
    return new LinearModel(labels, keys, weights, scales, moved, newTemperature);
  }

  private int find(int key) {
    int slot = key & mask;
    while (true) {
      int entry = table[slot * 2 + 1];
      if (entry == 0) {
        return -1;
      }
      if (table[slot * 2] == key) {
        return entry - 1;
      }
      slot = (slot + 1) & mask;
    }
  }

  int key(int row) {
    return keys[row];
  }

  void copyWeights(int row, byte[] target, int at) {
    System.arraycopy(weights, row * labels.size(), target, at, labels.size());
  }

  /** What one step of a weight of a label adds to its margin. */
  float scale(int label) {
    return scales[label] / temperature;
  }

  /** The margin of each label: its logarithmic odds up to a common constant, after temperature. */
  public float[] margins(Features features) {
    int width = labels.size();
    float[] sums = new float[width];
    for (int i = 0; i < features.size(); i++) {
      int row = find(features.key(i));
      if (row >= 0) {
        float value = features.value(i);
        int base = row * width;
        for (int label = 0; label < width; label++) {
          sums[label] += value * weights[base + label];
        }
      }
    }
    return margins(sums);
  }

  /** Turns sums of values times weights into margins, in place. */
  float[] margins(float[] sums) {
    for (int label = 0; label < sums.length; label++) {
      sums[label] = (sums[label] * scales[label] + biases[label]) / temperature;
    }
    return sums;
  }

  /** Turns margins into probabilities. */
  public static double[] probabilities(float[] margins) {
    double max = Double.NEGATIVE_INFINITY;
    for (float margin : margins) {
      max = Math.max(max, margin);
    }
    double[] result = new double[margins.length];
    double total = 0;
    for (int i = 0; i < result.length; i++) {
      result[i] = StrictMath.exp(margins[i] - max);
      total += result[i];
    }
    for (int i = 0; i < result.length; i++) {
      result[i] /= total;
    }
    return result;
  }

  /** Writes the model; {@link #read} gives an equal one. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeShort(VERSION);
    out.writeShort(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    out.writeFloat(temperature);
    for (int label = 0; label < labels.size(); label++) {
      out.writeFloat(scales[label]);
      out.writeFloat(biases[label]);
    }
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(weights);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the bytes are not a model of this version
   */
  public static LinearModel read(DataInputStream in) throws IOException {
    int magic = in.readInt();
    int version = in.readShort();
    if (magic != MAGIC || version != VERSION) {
      throw new IOException(
          "model file must begin with OIDM and version " + VERSION + ", but was: " + version);
    }
    int width = in.readUnsignedShort();
    List<String> labels = new ArrayList<>();
    for (int label = 0; label < width; label++) {
      labels.add(in.readUTF());
    }
    float temperature = in.readFloat();
    float[] scales = new float[width];
    float[] biases = new float[width];
    for (int label = 0; label < width; label++) {
      scales[label] = in.readFloat();
      biases[label] = in.readFloat();
    }
    int size = in.readInt();
    if (size < 0 || size > MAX_FEATURES) {
      throw new IOException("model must have 0 to " + MAX_FEATURES + " features, but was: " + size);
    }
    int[] keys = new int[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.readInt();
    }
    byte[] weights = new byte[size * width];
    in.readFully(weights);
    return new LinearModel(labels, keys, weights, scales, biases, temperature);
  }

  /**
   * Keeps the heaviest features and rounds their weights to bytes.
   *
   * @param doubles the weights of feature i from i · labels on
   */
  static LinearModel pruned(
      List<String> labels, int[] keys, double[] doubles, float[] biases, int features) {
    int width = labels.size();
    double[] strengths = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      for (int label = 0; label < width; label++) {
        strengths[i] = Math.max(strengths[i], Math.abs(doubles[i * width + label]));
      }
    }
    double[] sorted = strengths.clone();
    Arrays.sort(sorted);
    double floor = keys.length > features ? sorted[keys.length - features] : 0;
    double[] largest = new double[width];
    int kept = 0;
    for (int i = 0; i < keys.length; i++) {
      if (strengths[i] >= floor && strengths[i] > 0) {
        kept++;
        for (int label = 0; label < width; label++) {
          largest[label] = Math.max(largest[label], Math.abs(doubles[i * width + label]));
        }
      }
    }
    long[] order = new long[kept];
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      if (strengths[i] >= floor && strengths[i] > 0) {
        order[at++] = (long) keys[i] << 32 | i;
      }
    }
    Arrays.sort(order);
    int[] keptKeys = new int[kept];
    byte[] weights = new byte[kept * width];
    float[] scales = new float[width];
    for (int label = 0; label < width; label++) {
      scales[label] = (float) (largest[label] == 0 ? 1 : largest[label] / 127);
    }
    for (int row = 0; row < kept; row++) {
      int i = (int) order[row];
      keptKeys[row] = keys[i];
      for (int label = 0; label < width; label++) {
        weights[row * width + label] =
            (byte) Math.round(doubles[i * width + label] / scales[label]);
      }
    }
    return new LinearModel(labels, keptKeys, weights, scales, biases, 1);
  }
}
