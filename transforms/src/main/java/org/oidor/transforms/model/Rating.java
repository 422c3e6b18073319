package org.oidor.transforms.model;

/**
 * A rating with the scale that it was given on.
 *
 * @param value from {@code lowest} to {@code highest}
 */
public record Rating(Scale scale, int value, int lowest, int highest) {

  /** What a rating measures. Constants are appended, never reordered. */
  public enum Scale {
    /** Customer satisfaction. */
    CSAT,
    /** Likelihood to recommend, 0 to 10. */
    NPS,
    /** Customer effort; the highest value is the easiest. */
    CES,
    /** Stars of a review. */
    STARS
  }

  /** Refuses a value outside its scale. */
  public Rating {
    if (lowest >= highest || value < lowest || value > highest) {
      throw new IllegalArgumentException(
          "rating must be from " + lowest + " to " + highest + ", but was: " + value);
    }
  }
}
