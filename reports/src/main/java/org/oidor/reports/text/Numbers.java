package org.oidor.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as a language writes them, rounded half up.
 *
 * <p>The symbols are our own: the JDK's locale data differ from one JDK to the next.
 */
public final class Numbers {
  private static final char MINUS = '\u2212';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final char thousands;
  private final char decimal;
  private final boolean spaceBeforePercent;

  private Numbers(char thousands, char decimal, boolean spaceBeforePercent) {
    this.thousands = thousands;
    this.decimal = decimal;
    this.spaceBeforePercent = spaceBeforePercent;
  }

  static Numbers of(String language) {
    return switch (language) {
      case "es" -> new Numbers('.', ',', true);
      case "pt" -> new Numbers('.', ',', false);
      default -> new Numbers(',', '.', false);
    };
  }

  /** A whole number such as {@code 8.963}. */
  public String count(long value) {
    return decimal(BigDecimal.valueOf(value), false);
  }

  /** A whole difference with its sign, such as {@code +195}. */
  public String signed(long value) {
    return decimal(BigDecimal.valueOf(value), true);
  }

  /** A number with at most {@code places} decimals, without trailing zeros. */
  public String decimal(double value, int places) {
    return decimal(rounded(value, places), false);
  }

  /** A share in per cent with at most {@code places} decimals, such as {@code 84,2 %}. */
  public String percent(double percent, int places) {
    return decimal(percent, places) + percentSign();
  }

  /** A change in per cent: one decimal below 10, such as {@code +4,3 %} and {@code −15 %}. */
  public String change(double percent) {
    return changeNumber(percent, true) + percentSign();
  }

  /** The size of a change in per cent, without its sign. */
  public String size(double percent) {
    return changeNumber(Math.abs(percent), false) + percentSign();
  }

  /** A signed difference with at most one decimal, such as {@code −4,1}. */
  public String difference(double value) {
    return decimal(rounded(value, 1), true);
  }

  /** A signed difference in whole numbers, such as {@code −7}. */
  public String wholeDifference(double value) {
    return decimal(rounded(value, 0), true);
  }

  /** Hours: in minutes below one hour, with one decimal below {@code whole} hours, else whole. */
  public String hours(double hours, double whole) {
    if (rounded(hours * 60, 0).compareTo(BigDecimal.valueOf(60)) < 0) {
      return decimal(hours * 60, 0) + NO_BREAK_SPACE + "min";
    }
    return decimal(hours, hours < whole ? 1 : 0) + NO_BREAK_SPACE + "h";
  }

  /** The per cent sign with the space that the language puts before it. */
  public String percentSign() {
    return spaceBeforePercent ? NO_BREAK_SPACE + "%" : "%";
  }

  /** A value as it is printed with {@code places} decimals: colours are judged on this. */
  public static double printed(double value, int places) {
    return rounded(value, places).doubleValue();
  }

  private String changeNumber(double percent, boolean sign) {
    BigDecimal one = rounded(percent, 1);
    boolean small = one.abs().compareTo(BigDecimal.TEN) < 0;
    return decimal(small ? one : rounded(percent, 0), sign);
  }

  private static BigDecimal rounded(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
  }

  private String decimal(BigDecimal value, boolean sign) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    String digits = plain.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder out = new StringBuilder();
    if (plain.signum() < 0) {
      out.append(MINUS);
    } else if (sign && plain.signum() > 0) {
      out.append('+');
    }
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append(thousands);
      }
      out.append(whole.charAt(i));
    }
    if (point >= 0) {
      out.append(decimal).append(digits, point + 1, digits.length());
    }
    return out.toString();
  }
}
