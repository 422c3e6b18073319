package org.oidor.reports.text;

import java.text.Normalizer;

/**
 * Makes text of strangers harmless to any writer: one bad comment must not spoil a report.
 *
 * <p>Escaping remains the task of each writer.
 */
public final class SafeText {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_SELECTOR = 0xFE0F;
  private static final int MAX_MARKS = 2;
  private static final int MAX_EQUAL = 3;

  private SafeText() {}

  /**
   * Returns the text in one line of at most {@code max} characters, cut at a word with an ellipsis.
   *
   * <p>Control and format characters (also those that turn the direction of writing), unassigned
   * and private ones, lone surrogates, and piles of accents or of one character are gone; digits
   * are kept, for an amount must stay what it is.
   *
   * @throws IllegalArgumentException if {@code max} is less than 2
   */
  public static String of(String text, int max) {
    if (max < 2) {
      throw new IllegalArgumentException("max must be at least 2, but was: " + max);
    }
    // a bound before any work: the input may be of any size
    String bounded = text.length() > 8 * max ? text.substring(0, 8 * max) : text;
    return cut(filter(Normalizer.normalize(bounded, Normalizer.Form.NFC)), max);
  }

  private static String filter(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] points = text.codePoints().toArray();
    int last = -1;
    int equal = 0;
    int marks = 0;
    for (int i = 0; i < points.length; i++) {
      int c = points[i];
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        c = ' ';
        if (last == ' ' || out.isEmpty()) {
          continue;
        }
      } else if (c == ZERO_WIDTH_JOINER) {
        boolean inEmoji = isEmoji(last) && i + 1 < points.length && isEmoji(points[i + 1]);
        if (!inEmoji) {
          continue;
        }
      } else if (isDropped(c)) {
        continue;
      }
      if (isMark(c) && c != EMOJI_SELECTOR) {
        marks++;
        if (marks > MAX_MARKS || out.isEmpty()) {
          continue;
        }
      } else {
        marks = 0;
      }
      equal = c == last ? equal + 1 : 1;
      if (equal > MAX_EQUAL && !Character.isDigit(c)) {
        continue;
      }
      out.appendCodePoint(c);
      last = c;
    }
    return out.toString().strip();
  }

  private static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = max - 1;
    int space = text.lastIndexOf(' ', end);
    if (space > max / 2) {
      end = space;
    } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip() + "…";
  }

  private static boolean isDropped(int c) {
    if ((c >= 0xFE00 && c < EMOJI_SELECTOR) || (c >= 0xE0000 && c <= 0xE01EF)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isEmoji(int c) {
    if (c < 0) {
      return false;
    }
    int type = Character.getType(c);
    return c == EMOJI_SELECTOR
        || type == Character.OTHER_SYMBOL
        || (type == Character.MODIFIER_SYMBOL && c > 0xFFFF);
  }
}
