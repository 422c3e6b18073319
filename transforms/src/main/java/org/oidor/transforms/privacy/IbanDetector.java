package org.oidor.transforms.privacy;

import java.util.Locale;
import java.util.Map;

/**
 * Finds bank accounts as IBAN, with or without spaces. A right check digit is not asked for where
 * country and length agree: an account with one wrong digit is still somebody's.
 */
final class IbanDetector implements Detector {
  /** Lengths from the SWIFT IBAN registry. */
  private static final Map<String, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry("AD", 24),
          Map.entry("AT", 20),
          Map.entry("BE", 16),
          Map.entry("BG", 22),
          Map.entry("BR", 29),
          Map.entry("CH", 21),
          Map.entry("CR", 22),
          Map.entry("CY", 28),
          Map.entry("CZ", 24),
          Map.entry("DE", 22),
          Map.entry("DK", 18),
          Map.entry("DO", 28),
          Map.entry("EE", 20),
          Map.entry("ES", 24),
          Map.entry("FI", 18),
          Map.entry("FR", 27),
          Map.entry("GB", 22),
          Map.entry("GI", 23),
          Map.entry("GR", 27),
          Map.entry("GT", 28),
          Map.entry("HR", 21),
          Map.entry("HU", 28),
          Map.entry("IE", 22),
          Map.entry("IS", 26),
          Map.entry("IT", 27),
          Map.entry("LI", 21),
          Map.entry("LT", 20),
          Map.entry("LU", 20),
          Map.entry("LV", 21),
          Map.entry("MA", 28),
          Map.entry("MC", 27),
          Map.entry("MT", 31),
          Map.entry("NL", 18),
          Map.entry("NO", 15),
          Map.entry("PL", 28),
          Map.entry("PT", 25),
          Map.entry("RO", 24),
          Map.entry("RS", 22),
          Map.entry("SE", 24),
          Map.entry("SI", 19),
          Map.entry("SK", 24),
          Map.entry("SM", 27),
          Map.entry("SV", 28),
          Map.entry("TR", 26),
          Map.entry("UA", 29));

  @Override
  public void detect(Draft draft) {
    if (draft.digits() < 10) {
      return;
    }
    for (int word = 0; word < draft.words(); word++) {
      int begin = draft.begin(word);
      if (draft.end(word) - begin < 2) {
        continue;
      }
      String country = draft.text().substring(begin, begin + 2).toUpperCase(Locale.ROOT);
      Integer length = LENGTHS.get(country);
      if (length != null) {
        int end = end(draft.text(), begin, length);
        if (end > 0) {
          draft.mark(begin, end, Placeholder.IBAN);
        }
      }
    }
  }

  /** Where an account number of that length ends, with single separators in it, or -1. */
  private static int end(String text, int begin, int length) {
    StringBuilder compact = new StringBuilder(length);
    int i = begin;
    while (i < text.length() && compact.length() < length) {
      char c = text.charAt(i);
      if (c < 0x80 && Draft.isLetterOrDigit(c)) {
        compact.append(c);
      } else if ((c != ' ' && c != '-' && c != '.') || !Draft.isLetterOrDigit(text.charAt(i - 1))) {
        return -1;
      }
      i++;
    }
    boolean bounded = i == text.length() || !Draft.isLetterOrDigit(text.charAt(i));
    if (compact.length() < length || !bounded) {
      return -1;
    }
    String iban = compact.toString().toUpperCase(Locale.ROOT);
    long digits = iban.chars().filter(c -> c >= '0' && c <= '9').count();
    boolean numbered = Draft.isDigit(iban.charAt(2)) && Draft.isDigit(iban.charAt(3));
    return numbered && (CheckDigits.iban(iban) || digits == length - 2) ? i : -1;
  }
}
