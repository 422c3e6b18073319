package org.oidor.transforms.model;

import java.util.Locale;

/** The attitude of a text as its writer means it. Constants are appended, never reordered. */
public enum Sentiment {
  NEGATIVE,
  NEUTRAL,
  POSITIVE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in files, such as {@code negative}. */
  public String code() {
    return code;
  }

  /**
   * The sentiment of a code.
   *
   * @throws IllegalArgumentException if no sentiment has it
   */
  public static Sentiment of(String code) {
    for (Sentiment sentiment : values()) {
      if (sentiment.code.equals(code)) {
        return sentiment;
      }
    }
    throw new IllegalArgumentException("sentiment must be a known code, but was: " + code);
  }
}
