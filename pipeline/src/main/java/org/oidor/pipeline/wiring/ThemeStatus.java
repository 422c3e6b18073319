package org.oidor.pipeline.wiring;

import org.jspecify.annotations.Nullable;

/**
 * How a recurring complaint moves.
 *
 * <p>A change is called one only when it is significant at 5 %: the counts of two periods are
 * compared by the conditional test for two Poisson rates (Przyborowski and Wilenski, "Homogeneity
 * of Results in Testing Samples from Poisson Series", Biometrika 31, 1940), given how many records
 * each period received.
 */
final class ThemeStatus {
  private static final double LEVEL = 0.05;

  private ThemeStatus() {}

  /**
   * The status of a theme.
   *
   * @param count records of the theme in the period
   * @param received all records of the period
   * @param previous the same of the period before, null if there is none
   * @param seenBefore earlier periods in which it occurred
   * @param earlierPeriods earlier periods at all
   */
  static String of(
      long count,
      long received,
      @Nullable Long previous,
      long receivedBefore,
      long seenBefore,
      long earlierPeriods) {
    if (previous == null || earlierPeriods == 0) {
      return "steady"; // nothing to compare with
    }
    if (seenBefore == 0) {
      return "new";
    }
    if (previous == 0) {
      return "returned";
    }
    if (receivedBefore == 0 || received == 0) {
      return "steady";
    }
    double share = (double) received / (received + receivedBefore);
    if (twoSided(count, count + previous, share) >= LEVEL) {
      return "steady";
    }
    return count > share * (count + previous) ? "growing" : "declining";
  }

  /** Twice the smaller tail of a binomial distribution, at most 1. */
  static double twoSided(long successes, long trials, double probability) {
    double lower = 0;
    double upper = 0;
    double logTerm = trials * StrictMath.log1p(-probability); // of k = 0
    double logOdds = StrictMath.log(probability) - StrictMath.log1p(-probability);
    for (long k = 0; k <= trials; k++) {
      double term = StrictMath.exp(logTerm);
      lower += k <= successes ? term : 0;
      upper += k >= successes ? term : 0;
      logTerm += StrictMath.log((double) (trials - k) / (k + 1)) + logOdds;
    }
    return Math.min(1, 2 * Math.min(lower, upper));
  }
}
