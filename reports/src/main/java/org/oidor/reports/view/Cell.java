package org.oidor.reports.view;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table: as printed, and as a number for spreadsheets.
 *
 * @param number null for a text
 * @param customer whether the text was written by a customer or is configured by the shop
 */
public record Cell(String text, @Nullable Double number, Kind kind, Tone tone, boolean customer) {

  /** How a spreadsheet formats the number. */
  public enum Kind {
    TEXT,
    COUNT,
    /** A share from 0 to 1, shown in per cent. */
    SHARE,
    /** A change as a share, shown in per cent with its sign. */
    CHANGE,
    /** A difference of counts, shown with its sign. */
    DIFFERENCE,
    /** A number with some decimals. */
    DECIMAL
  }

  static Cell text(String text) {
    return new Cell(text, null, Kind.TEXT, Tone.PLAIN, false);
  }

  static Cell customer(String text) {
    return new Cell(text, null, Kind.TEXT, Tone.PLAIN, true);
  }

  static Cell of(String text, @Nullable Double number, Kind kind) {
    return new Cell(text, number, kind, Tone.PLAIN, false);
  }

  Cell tone(Tone other) {
    return new Cell(text, number, kind, other, customer);
  }
}
