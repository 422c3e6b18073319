package org.oidor.transforms.io.layout;

/** The order of the parts of a date written in numbers. Constants are appended, never reordered. */
public enum DateOrder {
  /** Day first, as in {@code 31/12/2026}. */
  DMY,
  /** Month first, as in {@code 12/31/2026}. */
  MDY,
  /** Only dates that begin with the year, or name the month, are read. */
  YMD
}
