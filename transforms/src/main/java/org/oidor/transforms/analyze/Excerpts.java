package org.oidor.transforms.analyze;

/** Cutting text for display. */
final class Excerpts {
  private Excerpts() {}

  /** The first characters of a text, never half of a surrogate pair. */
  static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
    return text.substring(0, end) + "…";
  }
}
