package org.oidor.transforms.learn;

import java.util.Arrays;

/**
 * The features of one text: hashed keys, values, and the span of words that each one came from.
 *
 * <p>Features are added group by group; closing a group scales its values so that long and short
 * texts weigh alike.
 */
public final class Features {
  private int size;
  private int groupStart;
  private int[] keys;
  private float[] values;
  private int[] spans;

  /** No features yet, with room for about so many. */
  public Features(int capacity) {
    int room = Math.max(16, capacity);
    this.keys = new int[room];
    this.values = new float[room];
    this.spans = new int[room];
  }

  /** The number of features. */
  public int size() {
    return size;
  }

  /** The key of a feature. */
  int key(int index) {
    return keys[index];
  }

  /** The value of a feature. */
  float value(int index) {
    return values[index];
  }

  /** The first word that a feature came from. */
  int from(int index) {
    return spans[index] >>> 8;
  }

  /** The number of words that a feature came from, at most 255; 0 if it is about the whole text. */
  int length(int index) {
    return spans[index] & 0xff;
  }

  /**
   * Adds a feature.
   *
   * @param key its hash
   * @param value how strongly it is present
   * @param from the first word it came from, below 2^23
   * @param length the number of words, 0 to 255
   */
  public void add(int key, float value, int from, int length) {
    if (size == keys.length) {
      int capacity = size * 2;
      keys = Arrays.copyOf(keys, capacity);
      values = Arrays.copyOf(values, capacity);
      spans = Arrays.copyOf(spans, capacity);
    }
    keys[size] = key;
    values[size] = value;
    spans[size] = from << 8 | length;
    size++;
  }

  /**
   * Closes the group of the features added since the last one: their Euclidean norm becomes that.
   */
  public void closeGroup(float norm) {
    double squares = 0;
    for (int i = groupStart; i < size; i++) {
      squares += (double) values[i] * values[i];
    }
    if (squares > 0) {
      float factor = (float) (norm / Math.sqrt(squares));
      for (int i = groupStart; i < size; i++) {
        values[i] *= factor;
      }
    }
    groupStart = size;
  }

  /** Closes a group without scaling it. */
  public void closeGroup() {
    groupStart = size;
  }
}
