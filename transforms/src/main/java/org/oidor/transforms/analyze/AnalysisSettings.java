package org.oidor.transforms.analyze;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.oidor.transforms.aggregate.engine.Tallying;

/**
 * What the analysis of a run needs to know besides its input.
 *
 * @param customerKey secret of the keyed hash that stands for a customer
 * @param ownAccounts user names of the shop, which are no personal data
 * @param workFolder folder for intermediate files, reachable by every worker
 * @param phraseSample one record in so many is searched for recurring phrases; 1 for all
 */
public record AnalysisSettings(
    Tallying tallying,
    byte[] customerKey,
    Set<String> ownAccounts,
    String workFolder,
    int phraseSample)
    implements Serializable {

  /** Refuses an empty key and a sample below 1. */
  public AnalysisSettings {
    if (customerKey.length == 0) {
      throw new IllegalArgumentException("customer key must not be empty");
    }
    if (phraseSample < 1) {
      throw new IllegalArgumentException(
          "phrase sample must be 1 or more, but was: " + phraseSample);
    }
    ownAccounts = new TreeSet<>(ownAccounts);
  }
}
