package org.oidor.transforms.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a language that carry no subject of their own. Written for this project; the lists
 * are the files {@code stop-words-*.txt} beside this class. Every argument is a {@link Folding#fold
 * folded} word. Immutable.
 */
public final class StopWords {
  private static final StopWords SPANISH = load("es");
  private static final StopWords ENGLISH = load("en");
  private static final StopWords PORTUGUESE = load("pt");

  private final Set<String> stops = new HashSet<>();
  private final Set<String> negations = new HashSet<>();

  private StopWords() {}

  /** Returns the words of a BCP 47 tag; those of Spanish for any but {@code en} and {@code pt}. */
  public static StopWords forLanguage(String language) {
    if (language.equals("en") || language.startsWith("en-")) {
      return ENGLISH;
    }
    return language.equals("pt") || language.startsWith("pt-") ? PORTUGUESE : SPANISH;
  }

  /** Whether the word is an article, pronoun, auxiliary, preposition, greeting or the like. */
  public boolean contains(String folded) {
    return stops.contains(folded);
  }

  /** Whether the word denies what follows: {@code no}, {@code sin}, {@code n't}, {@code nem}. */
  public boolean isNegation(String folded) {
    return negations.contains(folded);
  }

  private static StopWords load(String language) {
    String name = "stop-words-" + language + ".txt";
    StopWords words = new StopWords();
    try (InputStream in = StopWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "Resource must be on the class path, but was absent: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Set<String> section = words.stops;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        switch (line) {
          case "[stop]" -> section = words.stops;
          case "[negation]" -> section = words.negations;
          default -> {
            for (String word : line.split(" ", -1)) {
              if (!word.isEmpty()) {
                section.add(word);
              }
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
