package org.oidor.transforms.text;

import java.text.Normalizer;

/** Removes the characters that nobody sees and brings white space and line ends to one form. */
final class Characters {
  /** Elongations tell mood up to here; beyond, they only cost time. */
  private static final int MAX_RUN = 6;

  /** More marks than this on one letter are decoration. */
  private static final int MAX_MARKS = 3;

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int FIRST_COMBINING = 0x300;

  private Characters() {}

  /**
   * Returns the text in NFC with line feeds only, at most one empty line, single spaces and none at
   * the ends of lines; without controls, format characters, tags, private or unassigned characters
   * and lone surrogates; a run of one character has at most {@value #MAX_RUN}. Joiners stay inside
   * emoji.
   */
  static String clean(String text) {
    int length = text.length();
    StringBuilder out = new StringBuilder(length);
    boolean composed = true;
    int previous = -1;
    int run = 0;
    int marks = 0;
    for (int i = 0; i < length; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c <= ' ' || (c >= 0x7F && isSpaceOrHidden(c))) {
        if (c == '\r' && i < length && text.charAt(i) == '\n') {
          continue; // the line feed after it counts
        }
        if (isLineEnd(c)) {
          endLine(out);
        } else if (c == '\t' || c == ' ' || Character.getType(c) == Character.SPACE_SEPARATOR) {
          addSpace(out);
        } else if (c == ZERO_WIDTH_JOINER
            && isEmoji(previous)
            && i < length
            && isEmoji(text.codePointAt(i))) {
          out.appendCodePoint(c);
        } else {
          continue; // hidden: does not interrupt a run
        }
        previous = c;
        run = 1;
        marks = 0;
        continue;
      }
      if (c >= FIRST_COMBINING) {
        composed = false;
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
          marks++;
          if (marks > MAX_MARKS) {
            continue;
          }
        } else {
          marks = 0;
        }
      } else {
        marks = 0;
      }
      run = c == previous ? run + 1 : 1;
      previous = c;
      if (run <= MAX_RUN) {
        out.appendCodePoint(c);
      }
    }
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) <= ' ') {
      end--;
    }
    out.setLength(end);
    String cleaned = out.toString();
    return composed ? cleaned : Normalizer.normalize(cleaned, Normalizer.Form.NFC);
  }

  private static boolean isSpaceOrHidden(int c) {
    if (isEmoji(c)) {
      return false; // the newest ones are unassigned for this JDK
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isLineEnd(int c) {
    return c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == '\f'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Whether a joiner may stand beside it: symbols, skin tones, the emoji variation selector. */
  private static boolean isEmoji(int c) {
    return c == EMOJI_STYLE
        || (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0x2190 && c <= 0x2BFF && Character.getType(c) == Character.OTHER_SYMBOL);
  }

  private static void addSpace(StringBuilder out) {
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) != ' ' && out.charAt(length - 1) != '\n') {
      out.append(' ');
    }
  }

  private static void endLine(StringBuilder out) {
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) == ' ') {
      length--;
      out.setLength(length);
    }
    boolean emptyLine =
        length > 1 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
    if (length > 0 && !emptyLine) {
      out.append('\n');
    }
  }
}
