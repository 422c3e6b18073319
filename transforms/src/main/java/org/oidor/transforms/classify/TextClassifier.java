package org.oidor.transforms.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oidor.transforms.learn.Features;
import org.oidor.transforms.learn.LinearModel;
import org.oidor.transforms.learn.Scores;
import org.oidor.transforms.learn.Words;
import org.oidor.transforms.model.Analysis.Evidence;
import org.oidor.transforms.model.Category;

/** Tells which incident a text is about. Immutable and thread-safe. */
public final class TextClassifier {
  /** From this probability on, another category is stated as a secondary one. */
  private static final double SECONDARY = 0.15;

  private final LinearModel model;

  /** A classifier with a model whose labels are the codes of {@link Category}, in its order. */
  public TextClassifier(LinearModel model) {
    this.model = model;
  }

  /**
   * The incident of a text.
   *
   * @param category the primary one
   * @param confidence the probability that it is right, from 0 to 1
   * @param secondary other incidents that the text states, likeliest first
   * @param evidence the words that spoke most for the category
   */
  public record Incident(
      Category category, double confidence, List<Category> secondary, List<Evidence> evidence) {
    /** Copies the lists. */
    public Incident {
      secondary = List.copyOf(secondary);
      evidence = List.copyOf(evidence);
    }
  }

  /** Classifies a text; at most {@code limit} words of evidence are given. */
  public Incident classify(Features features, Words words, int limit) {
    Scores scores = Scores.of(model, features, words);
    double[] p = scores.probabilities();
    List<Category> order = new ArrayList<>(List.of(Category.values()));
    order.sort(Comparator.comparingDouble((Category c) -> -p[c.ordinal()]));
    Category best = order.get(0);
    List<Category> secondary = new ArrayList<>();
    if (best != Category.NONE) {
      for (Category other : order.subList(1, order.size())) {
        if (p[other.ordinal()] >= SECONDARY && other != Category.NONE && other != Category.OTHER) {
          secondary.add(other);
        }
      }
    }
    return new Incident(
        best,
        p[best.ordinal()],
        secondary,
        scores.evidence(best.ordinal(), order.get(1).ordinal(), limit));
  }
}
