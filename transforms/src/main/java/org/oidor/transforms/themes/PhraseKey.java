package org.oidor.transforms.themes;

import java.util.Comparator;
import org.oidor.transforms.model.Category;

/**
 * A phrase within a category.
 *
 * @param phrase key of a {@link Phrase}, or empty for the number of texts of the category
 */
public record PhraseKey(Category category, String phrase) implements Comparable<PhraseKey> {
  private static final Comparator<PhraseKey> ORDER =
      Comparator.comparing(PhraseKey::category).thenComparing(PhraseKey::phrase);

  @Override
  public int compareTo(PhraseKey other) {
    return ORDER.compare(this, other);
  }
}
