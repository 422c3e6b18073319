package org.oidor.transforms.model;

import java.util.Locale;

/** Why a record, or a value of it, was rejected. Constants are appended, never reordered. */
public enum Reason {
  /** The record cannot be split into its fields: wrong number of columns, broken JSON. */
  MALFORMED,
  /** The creation time is absent. */
  NO_DATE,
  /** The creation time cannot be read. */
  BAD_DATE,
  /** There is neither text nor rating. */
  EMPTY_TEXT,
  /** A later timestamp lies before the creation: the pair is dropped, the record stays. */
  NEGATIVE_DURATION,
  /** A timestamp other than the creation cannot be read: it is dropped, the record stays. */
  BAD_VALUE,
  /** An engine failed on the record. */
  FAULT;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in files, such as {@code bad_date}. */
  public String code() {
    return code;
  }

  /** Whether the record is lost, and not only a value of it. */
  public boolean rejectsRecord() {
    return this != NEGATIVE_DURATION && this != BAD_VALUE;
  }
}
