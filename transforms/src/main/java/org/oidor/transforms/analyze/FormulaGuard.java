package org.oidor.transforms.analyze;

/** Keeps spreadsheets from running text of customers as a formula. */
final class FormulaGuard {
  private static final String STARTS = "=+-@|%\t\r＝＋－＠｜％";

  private FormulaGuard() {}

  /** The text, behind an apostrophe when its first visible character could start a formula. */
  static String guard(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (STARTS.indexOf(c) >= 0) {
        return "'" + text;
      }
      if (!Character.isWhitespace(c)) {
        return text;
      }
    }
    return text;
  }
}
