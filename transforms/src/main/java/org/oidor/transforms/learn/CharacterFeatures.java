package org.oidor.transforms.learn;

/** Features for telling languages apart: sequences of one to four characters. */
public final class CharacterFeatures {
  private static final int SEED = Hashing.seed('g');
  private static final int MASK = (1 << 14) - 1;
  private static final int LONGEST = 4;
  private static final int MAX_WORD = 24;

  private CharacterFeatures() {}

  /** Adds the sequences of a word with its borders; of a very long one only the first letters. */
  public static void add(Features features, CharSequence word) {
    int length = Math.min(word.length(), MAX_WORD);
    for (int from = -1; from <= length; from++) {
      int hash = SEED;
      for (int to = from; to <= length && to < from + LONGEST; to++) {
        hash = Hashing.add(hash, to < 0 || to == length ? ' ' : word.charAt(to));
        features.add(Hashing.finish(hash) & MASK, 1, 0, 0);
      }
    }
    int whole = Hashing.add(Hashing.seed('G'), word, 0, length);
    features.add(Hashing.finish(whole) & MASK, 2, 0, 0);
  }
}
