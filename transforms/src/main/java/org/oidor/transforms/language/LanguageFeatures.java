package org.oidor.transforms.language;

import org.oidor.transforms.learn.CharacterFeatures;
import org.oidor.transforms.learn.Features;

/** Finds the features by which languages are told apart. */
public final class LanguageFeatures {
  /** Below this probability no language is named. */
  static final double MIN_CONFIDENCE = 0.4;

  /** So many characters are enough to know a language. */
  private static final int MAX_LENGTH = 300;

  private static final int MIN_LETTERS = 3;
  private static final int FEATURES_OF_A_LETTER = 5;

  private LanguageFeatures() {}

  /**
   * The character sequences of the words of a text. Numbers, placeholders, addresses, mentions,
   * tags and marks are left out; nothing is left of a text with fewer than three letters.
   */
  public static Features of(String text) {
    StringBuilder word = new StringBuilder();
    int letters = 0;
    int end = Math.min(text.length(), MAX_LENGTH);
    Features features = new Features(end * FEATURES_OF_A_LETTER);
    int i = 0;
    while (i < end) {
      int start = i;
      while (i < end && !Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      letters += piece(text, start, i, word, features);
      i++;
    }
    if (letters < MIN_LETTERS) {
      return new Features(0);
    }
    features.closeGroup(1);
    return features;
  }

  /** Adds what stands between two spaces, and gives the number of its letters. */
  private static int piece(String text, int start, int end, StringBuilder word, Features features) {
    if (start == end || isSkipped(text, start, end)) {
      return 0;
    }
    int letters = 0;
    word.setLength(0);
    boolean digits = false;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (Character.isLetter(c) || c == '\'' || c == '’') {
        word.append(c == '’' ? '\'' : Character.toLowerCase(c));
      } else if (Character.isDigit(c)) {
        digits = true;
      } else {
        if (word.length() > 0 && !digits) {
          letters += word.length();
          CharacterFeatures.add(features, word);
        }
        word.setLength(0);
        digits = false;
      }
    }
    return letters;
  }

  private static boolean isSkipped(String text, int start, int end) {
    char first = text.charAt(start);
    if (first == '[' || first == '@' || first == '#') {
      return true;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' || (c == '/' && i + 1 < end && text.charAt(i + 1) == '/')) {
        return true;
      }
    }
    return text.startsWith("www.", start);
  }
}
