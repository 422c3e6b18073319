package org.oidor.transforms.classify;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well predicted labels agree with the right ones.
 *
 * @param n the number of texts
 * @param accuracy the share that was right
 * @param macroF1 the mean F1 of the labels that occur among the right ones, each counting the same
 * @param labels the figures of each label that occurs on either side
 * @param confusion right label → predicted label → number of texts
 */
@JsonPropertyOrder({"n", "accuracy", "macro_f1", "labels", "confusion"})
public record Evaluation(
    int n,
    double accuracy,
    @JsonProperty("macro_f1") double macroF1,
    SortedMap<String, Label> labels,
    SortedMap<String, SortedMap<String, Integer>> confusion) {

  /**
   * The figures of one label.
   *
   * @param precision of the texts given this label, the share that has it
   * @param recall of the texts that have this label, the share that was given it
   * @param f1 the harmonic mean of both
   * @param support the number of texts that have it
   */
  public record Label(double precision, double recall, double f1, int support) {}

  /**
   * Compares labels. A share of nothing is 0; figures are rounded to four decimals.
   *
   * @throws IllegalArgumentException if the lists differ in length
   */
  public static Evaluation of(List<String> gold, List<String> predicted) {
    if (gold.size() != predicted.size()) {
      throw new IllegalArgumentException(
          "predicted must have " + gold.size() + " labels, but was: " + predicted.size());
    }
    SortedMap<String, SortedMap<String, Integer>> confusion = new TreeMap<>();
    SortedMap<String, Integer> given = new TreeMap<>();
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      confusion
          .computeIfAbsent(gold.get(i), label -> new TreeMap<>())
          .merge(predicted.get(i), 1, Integer::sum);
      given.merge(predicted.get(i), 1, Integer::sum);
      if (gold.get(i).equals(predicted.get(i))) {
        right++;
      }
    }
    SortedMap<String, Label> labels = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>(given.keySet());
    names.addAll(confusion.keySet());
    double sum = 0;
    for (String name : names) {
      SortedMap<String, Integer> row = confusion.getOrDefault(name, new TreeMap<>());
      int support = row.values().stream().mapToInt(Integer::intValue).sum();
      int hits = row.getOrDefault(name, 0);
      int guesses = given.getOrDefault(name, 0);
      double f1 = share(2.0 * hits, support + guesses);
      sum += support > 0 ? f1 : 0;
      labels.put(
          name,
          new Label(
              rounded(share(hits, guesses)), rounded(share(hits, support)), rounded(f1), support));
    }
    return new Evaluation(
        gold.size(),
        rounded(share(right, gold.size())),
        rounded(share(sum, confusion.size())),
        labels,
        confusion);
  }

  private static double share(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double rounded(double figure) {
    return Math.round(figure * 10_000) / 10_000.0;
  }
}
