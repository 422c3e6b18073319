package org.oidor.transforms.learn;

/** Turns the parts of a feature into its 32-bit key, the same on every machine. */
final class Hashing {
  private static final int PRIME = 0x01000193;

  private Hashing() {}

  /** A start value for features of one kind. */
  static int seed(char kind) {
    return (0x811c9dc5 ^ kind) * PRIME;
  }

  /** Adds one character (FNV-1a). */
  static int add(int hash, char c) {
    return (hash ^ c) * PRIME;
  }

  /** Adds a piece of text. */
  static int add(int hash, CharSequence text, int from, int to) {
    int h = hash;
    for (int i = from; i < to; i++) {
      h = add(h, text.charAt(i));
    }
    return h;
  }

  /** Adds a text. */
  static int add(int hash, CharSequence text) {
    return add(hash, text, 0, text.length());
  }

  /** Adds a number, such as another hash. */
  static int add(int hash, int number) {
    return finish(hash * 31 + number);
  }

  /** Mixes the bits (the finaliser of MurmurHash3, public domain), so that low bits are even. */
  static int finish(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    h ^= h >>> 16;
    return h;
  }
}
