package org.oidor.reports.chart;

/** Where a chart will be looked at; each medium is drawn anew, never scaled. */
public enum Medium {
  /** A page on a screen, 1040 CSS pixels wide. */
  SCREEN(1040, 12f, 11f, 36),
  /** An A4 page with its margins, 676 CSS pixels wide. */
  PRINT(676, 9.6f, 8.8f, 25);

  final int width;
  final float text;
  final float small;

  /** Height of a row in charts with one row a category. */
  final int row;

  Medium(int width, float text, float small, int row) {
    this.width = width;
    this.text = text;
    this.small = small;
    this.row = row;
  }
}
