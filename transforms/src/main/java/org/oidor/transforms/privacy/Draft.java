package org.oidor.transforms.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.text.Folding;
import org.oidor.transforms.text.Placeholders;

/**
 * A text under redaction: its words, and the places that are marked. Placeholders that stand in the
 * text already are marked from the start, so that nothing is found in or across them. Not
 * thread-safe.
 */
final class Draft {
  private record Mark(int begin, int end, Placeholder placeholder) {}

  private final String text;
  private final BitSet taken = new BitSet();
  private final List<Mark> marks = new ArrayList<>();
  private final int digits;
  private final int letters;
  private final int capitals;
  private final boolean at;
  private int[] begins = new int[32];
  private int[] ends = new int[32];
  private @Nullable String[] folded = new @Nullable String[32];
  private int words;

  Draft(String text) {
    this.text = text;
    int digitCount = 0;
    int letterCount = 0;
    int capitalCount = 0;
    boolean atSeen = false;
    int begin = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = false;
      if (c < 0x80) {
        boolean capital = c >= 'A' && c <= 'Z';
        boolean letter = capital || (c >= 'a' && c <= 'z');
        boolean digit = c >= '0' && c <= '9';
        digitCount += digit ? 1 : 0;
        letterCount += letter ? 1 : 0;
        capitalCount += capital ? 1 : 0;
        part = letter || digit;
        atSeen = atSeen || c == '@';
        if (c == '[') {
          int end = Placeholders.endOf(text, i);
          if (end > 0) {
            if (begin >= 0) {
              addWord(begin, i);
              begin = -1;
            }
            taken.set(i, end);
            i = end - 1;
            continue;
          }
        }
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        part = c != 'º' && c != 'ª';
        letterCount++;
        capitalCount += Character.isUpperCase(c) ? 1 : 0;
      }
      if (part && begin < 0) {
        begin = i;
      } else if (!part && begin >= 0) {
        addWord(begin, i);
        begin = -1;
      }
    }
    if (begin >= 0) {
      addWord(begin, text.length());
    }
    this.digits = digitCount;
    this.letters = letterCount;
    this.capitals = capitalCount;
    this.at = atSeen;
  }

  private void addWord(int begin, int end) {
    if (words == begins.length) {
      begins = Arrays.copyOf(begins, words * 2);
      ends = Arrays.copyOf(ends, words * 2);
      folded = Arrays.copyOf(folded, words * 2);
    }
    begins[words] = begin;
    ends[words] = end;
    words++;
  }

  String text() {
    return text;
  }

  /** How many digits 0–9 the text has outside placeholders. */
  int digits() {
    return digits;
  }

  boolean hasAt() {
    return at;
  }

  /** Whether capitals say nothing about a word, as nearly all letters are. */
  boolean isShouted() {
    return letters >= 10 && capitals * 10 > letters * 6;
  }

  /** How many words, runs of letters and digits, the text has outside placeholders. */
  int words() {
    return words;
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** The word in its folded form. */
  String folded(int word) {
    String form = folded[word];
    if (form == null) {
      form = Folding.fold(text.substring(begins[word], ends[word]));
      folded[word] = form;
    }
    return form;
  }

  /** Whether the word begins with a capital and goes on, if at all, in small letters. */
  boolean isCapitalised(int word) {
    int begin = begins[word];
    if (!Character.isUpperCase(text.charAt(begin))) {
      return false;
    }
    for (int i = begin + 1; i < ends[word]; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean startsWithCapital(int word) {
    return Character.isUpperCase(text.charAt(begins[word]));
  }

  /** Whether the word holds a digit. */
  boolean hasDigit(int word) {
    for (int i = begins[word]; i < ends[word]; i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What stands between a word and the next. */
  String gapAfter(int word) {
    return text.substring(ends[word], word + 1 < words ? begins[word + 1] : text.length());
  }

  /** Index of the first word that begins at or after a place; {@link #words} if there is none. */
  int wordAt(int place) {
    int index = Arrays.binarySearch(begins, 0, words, place);
    return index >= 0 ? index : -index - 1;
  }

  boolean isFree(int begin, int end) {
    int next = taken.nextSetBit(begin);
    return next < 0 || next >= end;
  }

  boolean isFreeWord(int word) {
    return isFree(begins[word], ends[word]);
  }

  /** Marks a place, unless a part of it is marked. */
  void mark(int begin, int end, Placeholder placeholder) {
    if (begin < end && isFree(begin, end)) {
      taken.set(begin, end);
      marks.add(new Mark(begin, end, placeholder));
    }
  }

  /** The text with each marked place replaced by its placeholder; the same string if none is. */
  String redacted() {
    if (marks.isEmpty()) {
      return text;
    }
    marks.sort(Comparator.comparingInt(Mark::begin));
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (Mark mark : marks) {
      out.append(text, from, mark.begin()).append(mark.placeholder().mark());
      from = mark.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetterOrDigit(c);
  }

  /** Whether neither a letter nor a digit stands right before or right after. */
  boolean isBounded(int begin, int end) {
    return (begin == 0 || !isLetterOrDigit(text.charAt(begin - 1)))
        && (end == text.length() || !isLetterOrDigit(text.charAt(end)));
  }
}
