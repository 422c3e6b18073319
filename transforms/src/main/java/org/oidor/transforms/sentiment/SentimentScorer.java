package org.oidor.transforms.sentiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.oidor.transforms.learn.LinearModel;
import org.oidor.transforms.learn.Models;
import org.oidor.transforms.learn.Scores;
import org.oidor.transforms.model.Analysis.Evidence;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Sentiment;

/**
 * Tells the attitude of a text from its words and from the incident that it tells of.
 *
 * <p>The score is the probability of a positive attitude minus that of a negative one. Immutable
 * and thread-safe.
 */
public final class SentimentScorer {
  /** A text is negative below minus this score and positive above it. */
  public static final double THRESHOLD = 0.25;

  private static final int LABELS = Sentiment.values().length;
  private static final int NEGATIVE = Sentiment.NEGATIVE.ordinal();
  private static final int POSITIVE = Sentiment.POSITIVE.ordinal();

  private final LinearModel model;
  private final float[] affinities;

  /**
   * A scorer.
   *
   * @param model its labels are the codes of {@link Sentiment}, in their order
   * @param affinities how much likelier than by chance each sentiment is with each category; that
   *     of category c and sentiment s stands at 3 c + s
   */
  public SentimentScorer(LinearModel model, float[] affinities) {
    if (affinities.length != Category.values().length * LABELS) {
      throw new IllegalArgumentException(
          "affinities must have 3 numbers for each category, but was: " + affinities.length);
    }
    this.model = model;
    this.affinities = affinities.clone();
  }

  /**
   * The attitude of a text.
   *
   * @param sentiment its label
   * @param scoreMillis from -1000, surely negative, to 1000, surely positive
   * @param evidence the words that spoke most for the label
   */
  public record Attitude(Sentiment sentiment, int scoreMillis, List<Evidence> evidence) {
    /** Copies the evidence. */
    public Attitude {
      evidence = List.copyOf(evidence);
    }
  }

  /** The scorer with the shipped model. */
  public static SentimentScorer shipped() {
    return Shipped.SCORER;
  }

  /** The model by which a text must be scored. */
  public LinearModel model() {
    return model;
  }

  /**
   * Tells the attitude of a text.
   *
   * @param scores what {@link #model} made of it
   * @param categories the probability of each category
   * @param limit at most so many words of evidence are given
   */
  public Attitude score(Scores scores, double[] categories, int limit) {
    double[] own = scores.probabilities();
    double[] joint = new double[LABELS];
    double total = 0;
    for (int s = 0; s < LABELS; s++) {
      double affinity = 0;
      for (int c = 0; c < categories.length; c++) {
        affinity += categories[c] * affinities[c * LABELS + s];
      }
      joint[s] = own[s] * affinity;
      total += joint[s];
    }
    int scoreMillis = (int) Math.round((joint[POSITIVE] - joint[NEGATIVE]) / total * 1000);
    Sentiment sentiment =
        scoreMillis > THRESHOLD * 1000
            ? Sentiment.POSITIVE
            : scoreMillis < -THRESHOLD * 1000 ? Sentiment.NEGATIVE : Sentiment.NEUTRAL;
    int label = sentiment.ordinal();
    int against = label == NEGATIVE ? POSITIVE : NEGATIVE;
    return new Attitude(sentiment, scoreMillis, scores.evidence(label, against, limit));
  }

  /** Writes the scorer; {@link #read} gives an equal one. */
  public void write(DataOutputStream out) throws IOException {
    model.write(out);
    for (float affinity : affinities) {
      out.writeFloat(affinity);
    }
  }

  /** Reads a scorer. */
  public static SentimentScorer read(DataInputStream in) throws IOException {
    LinearModel model = LinearModel.read(in);
    float[] affinities = new float[Category.values().length * LABELS];
    for (int i = 0; i < affinities.length; i++) {
      affinities[i] = in.readFloat();
    }
    return new SentimentScorer(model, affinities);
  }

  /** Holds the shipped model from its first use on. */
  private static final class Shipped {
    static final SentimentScorer SCORER = load();

    private static SentimentScorer load() {
      try (DataInputStream in = Models.open("sentiment")) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
