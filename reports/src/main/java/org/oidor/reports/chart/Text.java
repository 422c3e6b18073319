package org.oidor.reports.chart;

/**
 * A short text with its tone, for a column of numbers beside a chart.
 *
 * @param strong whether it is set semi-bold
 */
public record Text(String value, Token token, boolean strong) {
  /** A secondary number. */
  public static Text plain(String value) {
    return new Text(value, Token.INK2, false);
  }
}
