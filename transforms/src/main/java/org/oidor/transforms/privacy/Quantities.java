package org.oidor.transforms.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells codes from amounts, measures, dates and times. */
final class Quantities {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?:[T ].*)?"
              + "|(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:(?:19|20)\\d{2}|\\d{2})"
              + "|(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])[-/.](?:19|20)\\d{2}");

  /** Folded words after a number that say what it counts. */
  private static final Set<String> UNITS =
      Set.of(
          "eur",
          "euro",
          "euros",
          "usd",
          "dolar",
          "dolares",
          "dollars",
          "dollar",
          "pesos",
          "peso",
          "mxn",
          "ars",
          "clp",
          "cop",
          "soles",
          "reais",
          "real",
          "libras",
          "pounds",
          "gbp",
          "centimos",
          "kg",
          "g",
          "gr",
          "gramos",
          "kilos",
          "mg",
          "l",
          "ml",
          "cl",
          "litros",
          "litres",
          "cm",
          "mm",
          "m",
          "km",
          "metros",
          "m2",
          "w",
          "kw",
          "kwh",
          "v",
          "mah",
          "gb",
          "tb",
          "mb",
          "px",
          "lm",
          "rpm",
          "hz",
          "dias",
          "dia",
          "days",
          "day",
          "horas",
          "hora",
          "hours",
          "h",
          "minutos",
          "min",
          "minutes",
          "meses",
          "mes",
          "months",
          "semanas",
          "weeks",
          "anos",
          "years",
          "veces",
          "vezes",
          "times",
          "puntos",
          "points",
          "pontos",
          "unidades",
          "uds",
          "piezas",
          "pares",
          "personas",
          "pecas",
          "pieces",
          "units",
          "mil",
          "millones");

  private Quantities() {}

  /** Whether the text between is an amount: with a currency, a unit or decimals at its side. */
  static boolean isAmount(Draft draft, int begin, int end) {
    String text = draft.text();
    int before = begin - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    if (before >= 0 && "€$£¥".indexOf(text.charAt(before)) >= 0) {
      return true;
    }
    if (end + 1 < text.length()
        && (text.charAt(end) == ',' || text.charAt(end) == '.')
        && Draft.isDigit(text.charAt(end + 1))) {
      return true;
    }
    int after = end;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    if (after < text.length() && "€$£¥%°".indexOf(text.charAt(after)) >= 0) {
      return true;
    }
    int word = draft.wordAt(end);
    return word < draft.words()
        && draft.begin(word) - end <= 1
        && (draft.begin(word) == end || text.charAt(end) == ' ')
        && UNITS.contains(draft.folded(word));
  }

  /** Whether the whole string is a date, with or without a time after it. */
  static boolean isDate(String string) {
    return string.length() <= 40 && DATE.matcher(string).matches();
  }

  static int digits(String string) {
    int digits = 0;
    for (int i = 0; i < string.length(); i++) {
      digits += Draft.isDigit(string.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /**
   * Where the code that begins with a word ends: words joined by - _ / . without a space, and
   * groups of digits with single spaces.
   */
  static int codeEnd(Draft draft, int word) {
    int last = word;
    String text = draft.text();
    while (last + 1 < draft.words()) {
      int gap = draft.end(last);
      if (draft.begin(last + 1) != gap + 1) {
        break;
      }
      char c = text.charAt(gap);
      boolean joined = "-_/.".indexOf(c) >= 0 && (draft.hasDigit(last) || draft.hasDigit(last + 1));
      boolean grouped = c == ' ' && isGroup(draft, last) && isGroup(draft, last + 1);
      if (!joined && !grouped) {
        break;
      }
      last++;
    }
    return draft.end(last);
  }

  /** Two or more digits and nothing else, or one capital as at the end of a DNI. */
  private static boolean isGroup(Draft draft, int word) {
    int begin = draft.begin(word);
    int end = draft.end(word);
    for (int i = begin; i < end; i++) {
      if (!Draft.isDigit(draft.text().charAt(i))) {
        return end - begin == 1 && Character.isUpperCase(draft.text().charAt(i));
      }
    }
    return end - begin >= 2;
  }
}
