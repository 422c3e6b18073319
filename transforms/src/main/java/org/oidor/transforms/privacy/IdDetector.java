package org.oidor.transforms.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers of identity and tax papers: DNI and NIE (Spain), NIF (Portugal), CPF and CNPJ
 * (Brazil), CUIT and CUIL (Argentina), RUT (Chile), RFC and CURP (Mexico), NINO (United Kingdom),
 * SSN (United States) by shape and check digit, and any number after a word such as "DNI" or
 * "pasaporte".
 */
final class IdDetector implements Detector {
  private record Format(Pattern pattern, int minDigits, Predicate<String> isValid) {}

  private static final String BEGIN = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";

  private static final List<Format> FORMATS =
      List.of(
          format(
              "\\d{1,2}[. ]?\\d{3}[. ]?\\d{3}(?:[-. ]{0,2}[A-Z]|[-.]?[a-z])", 7, IdDetector::isDni),
          format("[XYZxyz][-. ]?\\d{7}(?:[-. ]?[A-Z]|[-.]?[a-z])", 7, CheckDigits::dni),
          format("(?:2[034567]|3[034])[- ]?\\d{8}[- ]?\\d", 11, CheckDigits::cuit),
          format("\\d{3}[. ]?\\d{3}[. ]?\\d{3}[-/. ]?\\d{2}", 11, CheckDigits::cpf),
          format("\\d{2}\\.?\\d{3}\\.?\\d{3}/?000\\d-?\\d{2}", 14, CheckDigits::cnpj),
          format("\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dkK]", 7, CheckDigits::rut),
          format("[A-ZÑ&a-zñ]{3,4}[- ]?\\d{6}[- ]?[A-Za-z0-9]{3}", 6, IdDetector::isRfc),
          format("[A-Za-z]{4}\\d{6}[HMXhmx][A-Za-z]{5}[A-Za-z0-9]\\d", 7, IdDetector::isCurp),
          format("[1235]\\d{2}[. ]?\\d{3}[. ]?\\d{3}", 9, CheckDigits::nif),
          format(
              "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]", 6, id -> true),
          format("(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}", 9, id -> true));

  private static final Set<String> CUES =
      Set.of(
          "dni",
          "nif",
          "nie",
          "rut",
          "cuit",
          "cuil",
          "cpf",
          "cnpj",
          "rfc",
          "curp",
          "cedula",
          "pasaporte",
          "passport",
          "passaporte",
          "ssn",
          "nino",
          "contribuinte",
          "documento",
          "identidad",
          "identidade",
          "imei",
          "rg",
          "nuip");

  private static final Set<String> FILLERS =
      Set.of(
          "n",
          "no",
          "num",
          "numero",
          "number",
          "nr",
          "es",
          "e",
          "is",
          "de",
          "do",
          "del",
          "mi",
          "my",
          "meu",
          "o",
          "el",
          "ciudadania",
          "extranjeria",
          "espanol",
          "con",
          "com",
          "fiscal");

  private static final int MAX_FILLERS = 4;
  private static final int MIN_CUED_DIGITS = 5;

  private static Format format(String pattern, int minDigits, Predicate<String> isValid) {
    return new Format(Pattern.compile(BEGIN + pattern + END), minDigits, isValid);
  }

  @Override
  public void detect(Draft draft) {
    if (draft.digits() < MIN_CUED_DIGITS) {
      return;
    }
    for (int word = 0; word < draft.words(); word++) {
      if (CUES.contains(draft.folded(word))) {
        markAfterCue(draft, word);
      }
    }
    for (Format format : FORMATS) {
      if (draft.digits() < format.minDigits()) {
        continue;
      }
      Matcher matcher = format.pattern().matcher(draft.text());
      while (matcher.find()) {
        String id = compact(matcher.group());
        if (format.isValid().test(id)
            && !Quantities.isAmount(draft, matcher.start(), matcher.end())) {
          draft.mark(matcher.start(), matcher.end(), Placeholder.ID);
        }
      }
    }
  }

  private static void markAfterCue(Draft draft, int cue) {
    int word = cue + 1;
    while (word < draft.words()
        && word <= cue + MAX_FILLERS
        && FILLERS.contains(draft.folded(word))) {
      word++;
    }
    if (word >= draft.words() || draft.begin(word) - draft.end(word - 1) > 3) {
      return;
    }
    int end = Quantities.codeEnd(draft, word);
    String code = draft.text().substring(draft.begin(word), end);
    if (Quantities.digits(code) >= MIN_CUED_DIGITS && !Quantities.isDate(code)) {
      draft.mark(draft.begin(word), end, Placeholder.ID);
    }
  }

  private static String compact(String id) {
    StringBuilder compact = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '&') {
        compact.append(c);
      }
    }
    return compact.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isDni(String id) {
    return id.length() >= 8 && CheckDigits.dni(id);
  }

  /** A date in its place is telling enough for a person's (13 characters). */
  private static boolean isRfc(String id) {
    int date = id.length() - 9;
    return isDate(id.substring(date, date + 6)) && (id.length() == 13 || CheckDigits.rfc(id));
  }

  /** Eighteen characters of this shape with a date among them need no check digit. */
  private static boolean isCurp(String id) {
    return isDate(id.substring(4, 10));
  }

  private static boolean isDate(String yearMonthDay) {
    int month = Integer.parseInt(yearMonthDay.substring(2, 4));
    int day = Integer.parseInt(yearMonthDay.substring(4, 6));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
