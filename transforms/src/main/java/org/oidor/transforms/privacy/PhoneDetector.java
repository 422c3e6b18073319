package org.oidor.transforms.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds phone numbers: candidates by their shape, judged by libphonenumber for the countries of the
 * shops that this is made for. After a word such as "tel" or "whatsapp" any seven digits count.
 */
final class PhoneDetector implements Detector {
  /** Spain, Mexico, Argentina, Colombia, Chile, Peru, Uruguay, Portugal, Brazil, US, UK. */
  private static final List<Integer> COUNTRY_CODES =
      List.of(34, 52, 54, 57, 56, 51, 598, 351, 55, 1, 44);

  private static final Set<String> CUES =
      Set.of(
          "tel",
          "telf",
          "tfno",
          "tlf",
          "tlfno",
          "telefono",
          "telefonos",
          "movil",
          "movel",
          "whatsapp",
          "wasap",
          "wsp",
          "wpp",
          "whats",
          "celular",
          "cel",
          "phone",
          "mobile",
          "cell",
          "telemovel",
          "telefone",
          "llamar",
          "llamarme",
          "llamadme",
          "llamenme",
          "llameme",
          "fono",
          "contacto",
          "contato",
          "fijo",
          "ligar",
          "call",
          "zap");

  private static final Set<String> FILLERS =
      Set.of(
          "n",
          "no",
          "num",
          "numero",
          "number",
          "es",
          "e",
          "is",
          "al",
          "a",
          "o",
          "de",
          "mi",
          "my",
          "meu",
          "me",
          "at",
          "on",
          "el",
          "para",
          "por",
          "favor",
          "movil",
          "fijo",
          "contacto",
          "este");

  /** Before a number they say that it is none of a phone. */
  private static final Set<String> OTHER_CODES =
      Set.of(
          "ean", "isbn", "codigo", "barras", "sku", "imei", "serie", "serial", "modelo", "model",
          "asin", "upc", "lote");

  /** What may stand between two groups besides a single sign. */
  private static final Set<String> BRACKETS = Set.of(")", ") ", ")-", " (", "(", " - ", ") -");

  private static final int MIN_CUED = 7;
  private static final int MAX_CUED = 13;
  private static final int MIN_BARE = 9;
  private static final int MAX_DIGITS = 15;
  private static final int MAX_GROUPS = 8;
  private static final int MAX_FILLERS = 4;

  private record Group(int begin, int end) {
    int digits() {
      return end - begin;
    }
  }

  private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

  @Override
  public void detect(Draft draft) {
    if (draft.digits() < MIN_CUED) {
      return;
    }
    String text = draft.text();
    int i = 0;
    while (i < text.length()) {
      if (!Draft.isDigit(text.charAt(i)) || (i > 0 && Draft.isLetterOrDigit(text.charAt(i - 1)))) {
        i++;
        continue;
      }
      List<Group> groups = groups(text, i);
      i = groups.isEmpty() ? i + 1 : groups.get(groups.size() - 1).end();
      judge(draft, groups);
    }
  }

  /** Groups of digits with one separator, or two with a bracket, between them. */
  private static List<Group> groups(String text, int from) {
    List<Group> groups = new ArrayList<>();
    int begin = from;
    while (begin < text.length() && Draft.isDigit(text.charAt(begin))) {
      int end = begin;
      while (end < text.length() && Draft.isDigit(text.charAt(end))) {
        end++;
      }
      if (end < text.length() && Character.isLetter(text.charAt(end))) {
        break; // "5kg", "2ºA", "2026-10-21T10:00"
      }
      groups.add(new Group(begin, end));
      begin = end;
      int separators = 0;
      while (begin < text.length() && " -.()/".indexOf(text.charAt(begin)) >= 0 && separators < 3) {
        separators++;
        begin++;
      }
      boolean bracket = separators > 0 && BRACKETS.contains(text.substring(end, begin));
      if (separators == 0 || (separators > 1 && !bracket)) {
        break;
      }
    }
    return groups;
  }

  private void judge(Draft draft, List<Group> groups) {
    int first = 0;
    while (first < groups.size()) {
      int taken = 0;
      int limit = Math.min(groups.size(), first + MAX_GROUPS);
      for (int last = limit; last > first && taken == 0; last--) {
        if (isPhone(draft, groups.subList(first, last))) {
          taken = last - first;
        }
      }
      if (taken > 0) {
        int begin = begin(draft.text(), groups.get(first).begin());
        draft.mark(begin, groups.get(first + taken - 1).end(), Placeholder.PHONE);
      }
      first += Math.max(1, taken);
    }
  }

  /** Takes in the plus sign and a bracket before the first digit. */
  private static int begin(String text, int digit) {
    int begin = digit;
    while (begin > 0 && (text.charAt(begin - 1) == '+' || text.charAt(begin - 1) == '(')) {
      begin--;
    }
    return begin;
  }

  private boolean isPhone(Draft draft, List<Group> groups) {
    String text = draft.text();
    int begin = groups.get(0).begin();
    int end = groups.get(groups.size() - 1).end();
    int digits = 0;
    for (Group group : groups) {
      digits += group.digits();
    }
    boolean plus = begin > 0 && (text.charAt(begin - 1) == '+' || text.startsWith("(+", begin - 2));
    if (digits > MAX_DIGITS || digits < MIN_CUED || !draft.isFree(begin, end)) {
      return false;
    }
    String shape = text.substring(begin, end);
    if (Quantities.isDate(shape)
        || Quantities.isDate(
            text.substring(
                groups.get(0).begin(), Math.min(text.length(), groups.get(0).begin() + 10)))
        || Quantities.isAmount(draft, begin, end)
        || isClock(text, end)
        || isSeries(text, groups)) {
      return false;
    }
    StringBuilder number = new StringBuilder(digits + 1);
    for (Group group : groups) {
      number.append(text, group.begin(), group.end());
    }
    if (follows(draft, begin, OTHER_CODES)) {
      return false;
    }
    if (hasCue(draft, begin)) {
      return digits <= MAX_CUED;
    }
    if (plus || shape.startsWith("00")) {
      return digits >= 8 && isValid((plus ? "+" : "") + number, "ES");
    }
    if (digits < MIN_BARE) {
      return false;
    }
    for (int countryCode : COUNTRY_CODES) {
      if (isValid(countryCode, number.toString())) {
        return true;
      }
    }
    return digits >= 11 && isValid("+" + number, "ES");
  }

  /** Whether it is a number inside the country, written with or without the trunk prefix 0. */
  private boolean isValid(int countryCode, String number) {
    if (number.charAt(0) == '0') {
      return isValid(number, phones.getRegionCodeForCountryCode(countryCode));
    }
    // parsing would say the same in ten times the time
    return phones.isValidNumber(
        new PhoneNumber().setCountryCode(countryCode).setNationalNumber(Long.parseLong(number)));
  }

  private boolean isValid(String number, String region) {
    try {
      return phones.isValidNumber(phones.parse(number, region));
    } catch (NumberParseException e) {
      return false; // not a number at all: the ordinary case for a candidate
    }
  }

  private static boolean isClock(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ':'
        && Draft.isDigit(text.charAt(end + 1));
  }

  /** "36 37 38 39 40": sizes and lists of numbers grow, phone numbers seldom do. */
  private static boolean isSeries(String text, List<Group> groups) {
    if (groups.size() < 4) {
      return false;
    }
    int previous = -1;
    for (Group group : groups) {
      if (group.digits() > 3) {
        return false;
      }
      int value = Integer.parseInt(text.substring(group.begin(), group.end()));
      if (value <= previous) {
        return false;
      }
      previous = value;
    }
    return true;
  }

  private static boolean hasCue(Draft draft, int begin) {
    int word = draft.wordAt(begin) - 1;
    int limit = Math.max(0, word - MAX_FILLERS);
    for (int i = word; i >= limit; i--) {
      if (draft.gapAfter(i).length() > 4) {
        return false;
      }
      if (CUES.contains(draft.folded(i))) {
        return true;
      }
      if (!FILLERS.contains(draft.folded(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean follows(Draft draft, int begin, Set<String> words) {
    int word = draft.wordAt(begin);
    for (int i = Math.max(0, word - 3); i < word; i++) {
      if (words.contains(draft.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
