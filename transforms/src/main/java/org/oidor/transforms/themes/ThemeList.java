package org.oidor.transforms.themes;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Category;

/** The themes of a run, each category's most frequent first. Immutable. */
public final class ThemeList implements Serializable {
  private static final long serialVersionUID = 1;

  private final List<Theme> themes;
  private final EnumMap<Category, Map<String, Integer>> rankByPhrase =
      new EnumMap<>(Category.class);

  /** A list of themes in order of rank. */
  public ThemeList(Collection<Theme> ranked) {
    themes = List.copyOf(ranked);
    for (int rank = 0; rank < themes.size(); rank++) {
      Theme theme = themes.get(rank);
      rankByPhrase
          .computeIfAbsent(theme.category(), unused -> new HashMap<>())
          .put(theme.phrase(), rank);
    }
  }

  /** All themes in order of rank. */
  public List<Theme> themes() {
    return themes;
  }

  /** The highest ranked theme of a category among the phrases of a text, null if there is none. */
  public @Nullable Theme find(Category category, Iterable<String> phrases) {
    Map<String, Integer> ranks = rankByPhrase.getOrDefault(category, Map.of());
    int best = Integer.MAX_VALUE;
    for (String phrase : phrases) {
      best = Math.min(best, ranks.getOrDefault(phrase, Integer.MAX_VALUE));
    }
    return best == Integer.MAX_VALUE ? null : themes.get(best);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ThemeList list && list.themes.equals(themes);
  }

  @Override
  public int hashCode() {
    return themes.hashCode();
  }
}
