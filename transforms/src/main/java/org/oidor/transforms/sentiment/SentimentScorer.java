package org.oidor.transforms.sentiment;

import java.util.List;
import org.oidor.transforms.learn.Features;
import org.oidor.transforms.learn.LinearModel;
import org.oidor.transforms.learn.Scores;
import org.oidor.transforms.learn.Words;
import org.oidor.transforms.model.Analysis.Evidence;
import org.oidor.transforms.model.Sentiment;

/**
 * Tells the attitude of a text. The score is the probability of a positive attitude minus that of a
 * negative one. Immutable and thread-safe.
 */
public final class SentimentScorer {
  private static final int NEGATIVE = Sentiment.NEGATIVE.ordinal();
  private static final int POSITIVE = Sentiment.POSITIVE.ordinal();

  private final LinearModel model;

  /** A scorer with a model whose labels are the codes of {@link Sentiment}, in its order. */
  public SentimentScorer(LinearModel model) {
    this.model = model;
  }

  /**
   * The attitude of a text.
   *
   * @param sentiment its label
   * @param score from -1, surely negative, to 1, surely positive
   * @param evidence the words that spoke most for the label
   */
  public record Attitude(Sentiment sentiment, double score, List<Evidence> evidence) {
    /** Copies the evidence. */
    public Attitude {
      evidence = List.copyOf(evidence);
    }
  }

  /** Scores a text; at most {@code limit} words of evidence are given. */
  public Attitude score(Features features, Words words, int limit) {
    Scores scores = Scores.of(model, features, words);
    double[] p = scores.probabilities();
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      if (p[i] > p[best]) {
        best = i;
      }
    }
    int against = best == NEGATIVE ? POSITIVE : NEGATIVE;
    return new Attitude(
        Sentiment.values()[best],
        p[POSITIVE] - p[NEGATIVE],
        scores.evidence(best, against, limit));
  }
}
