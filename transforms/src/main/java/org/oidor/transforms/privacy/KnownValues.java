package org.oidor.transforms.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oidor.transforms.text.Folding;

/**
 * Finds what the record itself says about its writer: the name, mail address, phone and account of
 * its structured columns, wherever the text repeats them.
 */
final class KnownValues implements Detector {
  private static final int MIN_PART = 3;
  private static final int MIN_PHONE_DIGITS = 7;
  private static final int MAX_PHONE_DIGITS = 9;

  private final List<String> literals = new ArrayList<>();
  private final List<String> phones = new ArrayList<>();
  private final List<List<String>> wholes = new ArrayList<>();
  private final Set<String> parts = new HashSet<>();

  KnownValues(List<String> values) {
    for (String value : values) {
      String stripped = value.strip();
      String digits = digitsOf(stripped);
      if (stripped.length() < MIN_PART) {
        continue;
      }
      if (stripped.indexOf('@') > 0) {
        literals.add(Folding.fold(stripped));
      } else if (digits.length() >= MIN_PHONE_DIGITS
          && stripped.chars().noneMatch(Character::isLetter)) {
        // country codes are written or not
        phones.add(digits.substring(Math.max(0, digits.length() - MAX_PHONE_DIGITS)));
      } else {
        addName(stripped);
      }
    }
  }

  private void addName(String name) {
    Draft words = new Draft(name);
    List<String> whole = new ArrayList<>();
    for (int word = 0; word < words.words(); word++) {
      String folded = words.folded(word);
      whole.add(folded);
      if (folded.length() >= MIN_PART && !words.hasDigit(word) && !Words.isNeverName(folded)) {
        parts.add(folded);
      }
    }
    boolean telling = whole.size() > 1 || (whole.size() == 1 && !Words.isNeverName(whole.get(0)));
    boolean long1 = String.join("", whole).length() >= MIN_PART;
    if (telling && long1 && !(whole.size() > 1 && whole.stream().allMatch(Words::isNeverName))) {
      wholes.add(whole);
    }
  }

  @Override
  public void detect(Draft draft) {
    for (String literal : literals) {
      markLiteral(draft, literal);
    }
    for (String phone : phones) {
      markPhone(draft, phone);
    }
    if (wholes.isEmpty()) {
      return;
    }
    for (int word = 0; word < draft.words(); word++) {
      for (List<String> whole : wholes) {
        if (stands(draft, word, whole)) {
          int begin = draft.begin(word);
          int end = draft.end(word + whole.size() - 1);
          boolean account = begin > 0 && draft.text().charAt(begin - 1) == '@';
          draft.mark(
              account ? begin - 1 : begin,
              end,
              account ? Placeholder.HANDLE : placeholder(draft, word, whole));
        }
      }
    }
    for (int word = 0; word < draft.words(); word++) {
      if (isPart(draft, word)) {
        int last = word;
        while (last + 1 < draft.words()
            && draft.gapAfter(last).equals(" ")
            && isPart(draft, last + 1)) {
          last++;
        }
        draft.mark(draft.begin(word), draft.end(last), Placeholder.NAME);
        word = last;
      }
    }
  }

  private boolean isPart(Draft draft, int word) {
    return draft.startsWithCapital(word)
        && parts.contains(draft.folded(word))
        && draft.isFreeWord(word);
  }

  private static boolean stands(Draft draft, int first, List<String> whole) {
    if (first + whole.size() > draft.words()) {
      return false;
    }
    for (int i = 0; i < whole.size(); i++) {
      if (!draft.folded(first + i).equals(whole.get(i))
          || (i > 0 && draft.gapAfter(first + i - 1).length() > 2)) {
        return false;
      }
    }
    return true;
  }

  private static Placeholder placeholder(Draft draft, int first, List<String> whole) {
    for (int i = 0; i < whole.size(); i++) {
      if (draft.hasDigit(first + i)) {
        return Placeholder.ID;
      }
    }
    return Placeholder.NAME;
  }

  private static void markLiteral(Draft draft, String literal) {
    String folded = Folding.fold(draft.text());
    if (folded.length() != draft.text().length()) {
      return; // places would not agree; the detector of mail addresses finds them as well
    }
    for (int at = folded.indexOf(literal); at >= 0; at = folded.indexOf(literal, at + 1)) {
      if (draft.isBounded(at, at + literal.length())) {
        draft.mark(at, at + literal.length(), Placeholder.EMAIL);
      }
    }
  }

  /** Compares digits only, whatever stands between them. */
  private static void markPhone(Draft draft, String phone) {
    if (draft.digits() < phone.length()) {
      return;
    }
    String text = draft.text();
    for (int begin = 0; begin < text.length(); begin++) {
      if (text.charAt(begin) != phone.charAt(0)) {
        continue;
      }
      int end = begin;
      int matched = 0;
      int gap = 0;
      while (end < text.length() && matched < phone.length() && gap <= 2) {
        char c = text.charAt(end);
        if (c == phone.charAt(matched)) {
          matched++;
          gap = 0;
        } else if (" -.()/".indexOf(c) >= 0) {
          gap++;
        } else {
          break;
        }
        end++;
      }
      boolean ended = end == text.length() || !Draft.isDigit(text.charAt(end));
      if (matched == phone.length() && ended) {
        draft.mark(countryCode(text, begin), end, Placeholder.PHONE);
      }
    }
  }

  /** Takes in "+34 ", "0034" and the like before the number. */
  private static int countryCode(String text, int begin) {
    int i = begin;
    while (i > 0
        && begin - i < 8
        && (Draft.isDigit(text.charAt(i - 1)) || " -()+".indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
      if (text.charAt(i) == '+' || (text.startsWith("00", i) && begin - i >= 3)) {
        return i;
      }
    }
    return begin > 0 && Draft.isDigit(text.charAt(begin - 1)) ? i : begin;
  }

  private static String digitsOf(String value) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      if (Draft.isDigit(value.charAt(i))) {
        digits.append(value.charAt(i));
      }
    }
    return digits.toString();
  }
}
