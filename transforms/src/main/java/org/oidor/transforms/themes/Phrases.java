package org.oidor.transforms.themes;

import java.util.List;
import java.util.Map;
import org.oidor.transforms.text.Tokenizer;

/** Finds the phrases of a text that may recur in others. Thread-safe. */
public final class Phrases {
  private static final Map<String, WordPairs> BY_LANGUAGE =
      Map.of(
          "es", WordPairs.forLanguage("es"),
          "en", WordPairs.forLanguage("en"),
          "pt", WordPairs.forLanguage("pt"));

  private Phrases() {}

  /**
   * The phrases of a redacted text, each once, in order of appearance.
   *
   * @param language {@code es}, {@code en} or {@code pt}; others have none
   */
  public static List<Phrase> of(String text, String language) {
    WordPairs pairs = BY_LANGUAGE.get(language);
    return pairs == null ? List.of() : pairs.of(Tokenizer.forLanguage(language).tokenize(text));
  }
}
