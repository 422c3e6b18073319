package org.oidor.transforms.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oidor.transforms.learn.LinearModel;
import org.oidor.transforms.learn.Models;
import org.oidor.transforms.learn.Scores;
import org.oidor.transforms.model.Analysis.Evidence;
import org.oidor.transforms.model.Category;

/** Tells which incident a text is about. Immutable and thread-safe. */
public final class TextClassifier {
  /** From this probability on, another category is stated as a secondary one. */
  static final double SECONDARY = 0.15;

  private final LinearModel primary;
  private final LinearModel further;

  /**
   * A classifier with two models whose labels are the codes of {@link Category}, in its order.
   *
   * @param primary tells the incident that the writer blames most
   * @param further tells what else a complaint states, {@code none} if nothing
   */
  TextClassifier(LinearModel primary, LinearModel further) {
    this.primary = primary;
    this.further = further;
  }

  /**
   * The incident of a text.
   *
   * @param category the primary one
   * @param probabilities the probability of each category, in their order
   * @param secondary other incidents that the text states, likeliest first
   * @param evidence the words that spoke most for the category
   */
  record Incident(
      Category category,
      double[] probabilities,
      List<Category> secondary,
      List<Evidence> evidence) {
    double confidence() {
      return probabilities[category.ordinal()];
    }
  }

  /** The classifier with the shipped model. */
  static TextClassifier shipped() {
    return Shipped.CLASSIFIER;
  }

  /** The models by which a text must be scored. */
  List<LinearModel> models() {
    return List.of(primary, further);
  }

  /**
   * Classifies a text.
   *
   * @param scores what each of {@link #models} made of it
   * @param limit at most so many words of evidence are given
   */
  Incident classify(List<Scores> scores, int limit) {
    double[] p = scores.get(0).probabilities();
    List<Category> order = byProbability(p);
    Category best = order.get(0);
    List<Category> secondary = new ArrayList<>();
    if (best != Category.NONE) {
      double[] q = scores.get(1).probabilities();
      for (Category other : byProbability(q)) {
        if (q[other.ordinal()] >= SECONDARY
            && other != best
            && other != Category.NONE
            && other != Category.OTHER) {
          secondary.add(other);
        }
      }
    }
    List<Evidence> evidence = scores.get(0).evidence(best.ordinal(), order.get(1).ordinal(), limit);
    return new Incident(best, p, List.copyOf(secondary), evidence);
  }

  private static List<Category> byProbability(double[] probabilities) {
    List<Category> order = new ArrayList<>(List.of(Category.values()));
    order.sort(Comparator.comparingDouble((Category c) -> -probabilities[c.ordinal()]));
    return order;
  }

  /** Writes the classifier; {@link #read} gives an equal one. */
  void write(DataOutputStream out) throws IOException {
    primary.write(out);
    further.write(out);
  }

  /** Reads a classifier. */
  static TextClassifier read(DataInputStream in) throws IOException {
    return new TextClassifier(LinearModel.read(in), LinearModel.read(in));
  }

  /** Holds the shipped model from its first use on. */
  private static final class Shipped {
    static final TextClassifier CLASSIFIER = load();

    private static TextClassifier load() {
      try (DataInputStream in = Models.open("category")) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
