package org.oidor.transforms.model;

import java.util.List;

/**
 * What the analysis of one redacted text found.
 *
 * @param language {@code es}, {@code en}, {@code pt}, another BCP 47 tag, or {@code und}
 * @param category the incident that the writer blames most
 * @param confidence probability of the category, from 0 to 1
 * @param secondary every other incident that the text states, in order of weight
 * @param scoreMillis sentiment score in thousandths, from -1000 to 1000
 * @param complaint code of the known complaint that it makes, such as {@code logistics.late}; empty
 *     if none
 * @param evidence the words that moved the category most, then those that moved the sentiment
 */
public record Analysis(
    String language,
    Category category,
    double confidence,
    List<Category> secondary,
    Sentiment sentiment,
    int scoreMillis,
    String complaint,
    List<Evidence> evidence) {

  /**
   * A word of the text that moved a decision.
   *
   * @param label code of the category or sentiment that it speaks for, or against if negative
   * @param word as written in the redacted text
   * @param weight with three decimals
   */
  public record Evidence(String label, String word, double weight) {}

  /** Copies the lists. */
  public Analysis {
    secondary = List.copyOf(secondary);
    evidence = List.copyOf(evidence);
  }
}
