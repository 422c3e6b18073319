package org.oidor.transforms.learn;

import org.oidor.transforms.model.Category;

/** Names the known complaint that a text makes. */
public final class Complaints {
  private Complaints() {}

  /**
   * The code of the complaint within a category, such as {@code logistics.late}: the one told in
   * the longest phrase of the incident lexicon. Empty if the lexicon knows none of its phrases.
   */
  public static String of(Words words, String language, Category category) {
    return category == Category.NONE ? "" : Lexicon.of(language).complaint(words, category);
  }
}
