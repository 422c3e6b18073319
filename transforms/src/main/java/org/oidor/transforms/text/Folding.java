package org.oidor.transforms.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings that mean the same compare as equal: {@code Devolución}, {@code DEVOLUCION} and
 * {@code devolucion} fold to one string.
 */
public final class Folding {
  private static final int TABLE_SIZE = 0x180;

  /** Folded form of each letter below U+0180; 0 where it is more than one character. */
  private static final char[] TABLE = new char[TABLE_SIZE];

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      String folded = foldAny(String.valueOf(c));
      TABLE[c] = folded.length() == 1 ? folded.charAt(0) : 0;
    }
  }

  private Folding() {}

  /**
   * Returns the text in lower case, without accents ({@code ñ} becomes {@code n}, {@code ç} becomes
   * {@code c}), compatibility forms resolved ({@code º} becomes {@code o}, letters of "fancy" fonts
   * become plain ones) and curly apostrophes straight. Folding twice changes nothing. The length
   * may differ from the input's.
   */
  public static String fold(String text) {
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c >= TABLE_SIZE || TABLE[c] != c) {
        break;
      }
      i++;
    }
    if (i == length) {
      return text;
    }
    char[] folded = new char[length];
    text.getChars(0, i, folded, 0);
    for (; i < length; i++) {
      char c = text.charAt(i);
      char f = c < TABLE_SIZE ? TABLE[c] : c == '’' || c == '‘' ? '\'' : 0;
      if (f == 0) {
        return foldAny(text);
      }
      folded[i] = f;
    }
    return new String(folded);
  }

  private static String foldAny(String text) {
    // lower case last as well: some capitals appear only after decomposition (letters of fancy
    // fonts), some marks only after lower-casing (İ)
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    lower
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == '’' || c == '‘' ? '\'' : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /**
   * Returns the word with each letter that is repeated three times or more written once: {@code
   * muuuuy} becomes {@code muy}. Doubled letters stay ({@code llegar}, {@code creer}), and so do
   * digits and punctuation. The case of the first letter of a run counts.
   */
  public static String shorten(String word) {
    int length = word.length();
    StringBuilder shortened = null;
    int i = 0;
    while (i < length) {
      char c = word.charAt(i);
      int end = i + 1;
      while (end < length && word.charAt(end) == c) {
        end++;
      }
      if (end - i >= 3 && Character.isLetter(c)) {
        if (shortened == null) {
          shortened = new StringBuilder(length).append(word, 0, i);
        }
        shortened.append(c);
      } else if (shortened != null) {
        shortened.append(word, i, end);
      }
      i = end;
    }
    return shortened == null ? word : shortened.toString();
  }
}
