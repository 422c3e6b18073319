package org.oidor.transforms.privacy;

import java.util.Set;

/**
 * Finds numbers of payment cards: 14 to 19 digits that begin as an issuer's do and pass the check
 * of ISO/IEC 7812. A number in the groups of a card after a word such as "tarjeta" needs no check.
 */
final class CardDetector implements Detector {
  private static final int MIN_DIGITS = 14;
  private static final int MAX_DIGITS = 19;
  private static final Set<String> CUES =
      Set.of("tarjeta", "visa", "mastercard", "card", "cartao", "amex", "credito", "debito");

  @Override
  public void detect(Draft draft) {
    if (draft.digits() < MIN_DIGITS) {
      return;
    }
    String text = draft.text();
    for (int i = 0; i < text.length(); i++) {
      if (!Draft.isDigit(text.charAt(i)) || (i > 0 && Draft.isLetterOrDigit(text.charAt(i - 1)))) {
        continue;
      }
      StringBuilder digits = new StringBuilder();
      StringBuilder groups = new StringBuilder();
      int group = 0;
      int end = i;
      while (end < text.length() && digits.length() <= MAX_DIGITS) {
        char c = text.charAt(end);
        if (Draft.isDigit(c)) {
          digits.append(c);
          group++;
        } else if ((c == ' ' || c == '-' || c == '.')
            && end + 1 < text.length()
            && Draft.isDigit(text.charAt(end + 1))) {
          groups.append(group).append(' ');
          group = 0;
        } else {
          break;
        }
        end++;
        if (digits.length() >= MIN_DIGITS
            && isComplete(draft, i, end, digits.toString(), groups.toString() + group)) {
          draft.mark(i, end, Placeholder.CARD);
          break;
        }
      }
    }
  }

  private static boolean isComplete(Draft draft, int begin, int end, String digits, String groups) {
    boolean ended =
        end == draft.text().length() || !Draft.isLetterOrDigit(draft.text().charAt(end));
    if (!ended || !hasLengthOfIssuer(digits)) {
      return false;
    }
    boolean grouped = groups.equals("4 4 4 4") || groups.equals("4 6 5") || groups.equals("4 6 4");
    boolean whole = groups.indexOf(' ') < 0;
    return (grouped || whole) && (CheckDigits.luhn(digits) || (grouped && hasCue(draft, begin)));
  }

  private static boolean hasLengthOfIssuer(String digits) {
    int length = digits.length();
    if (length < MIN_DIGITS || length > MAX_DIGITS) {
      return false;
    }
    int two = Integer.parseInt(digits.substring(0, 2));
    int four = Integer.parseInt(digits.substring(0, 4));
    if (two == 34 || two == 37) {
      return length == 15; // American Express; other numbers of 15 digits are IMEIs
    }
    if (two == 36 || two == 38 || two == 30) {
      return length == 14 || length == 16;
    }
    boolean known =
        two / 10 == 4
            || (two >= 50 && two <= 69)
            || (four >= 2221 && four <= 2720)
            || (four >= 3528 && four <= 3589);
    return known && length >= 16;
  }

  private static boolean hasCue(Draft draft, int begin) {
    int word = draft.wordAt(begin);
    for (int i = Math.max(0, word - 6); i < word; i++) {
      if (CUES.contains(draft.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
