package org.oidor.transforms.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.oidor.transforms.text.StopWords;

/**
 * What is known about words as names. The list is the file {@code names.txt} beside this class,
 * written for this project. Every argument is a folded word.
 */
final class Words {
  private static final StopWords SPANISH = StopWords.forLanguage("es");
  private static final StopWords ENGLISH = StopWords.forLanguage("en");
  private static final StopWords PORTUGUESE = StopWords.forLanguage("pt");

  private static final Map<String, Set<String>> SECTIONS = load("names.txt");
  private static final Set<String> FIRST_NAMES = section("first");
  private static final Set<String> CAPITAL_NAMES = section("first-with-capital");
  private static final Set<String> AMBIGUOUS = section("first-or-word");
  private static final Set<String> SURNAMES = section("surname");
  private static final Set<String> AMBIGUOUS_SURNAMES = section("surname-or-word");
  private static final Set<String> NOT_NAMES = section("never");

  private Words() {}

  /** Whether the word is a first name and hardly anything else. */
  static boolean isFirstName(String folded) {
    return FIRST_NAMES.contains(folded);
  }

  /** Whether the word is a first name with a capital, and an ordinary word without. */
  static boolean isCapitalFirstName(String folded) {
    return CAPITAL_NAMES.contains(folded);
  }

  /** Whether the word, also with a capital, is a first name as well as something else. */
  static boolean isAmbiguousFirstName(String folded) {
    return AMBIGUOUS.contains(folded) || CAPITAL_NAMES.contains(folded);
  }

  /** Whether the word is a surname and hardly anything else. */
  static boolean isSurname(String folded) {
    return SURNAMES.contains(folded);
  }

  /** Whether the word is a surname as well as an ordinary word. */
  static boolean isAmbiguousSurname(String folded) {
    return AMBIGUOUS_SURNAMES.contains(folded);
  }

  /** Whether the word is written with a capital often, and names no person. */
  static boolean isNeverName(String folded) {
    return NOT_NAMES.contains(folded) || isStop(folded);
  }

  /** Whether the word is a stop word or a negation of one of the three languages. */
  static boolean isStop(String folded) {
    return SPANISH.contains(folded)
        || ENGLISH.contains(folded)
        || PORTUGUESE.contains(folded)
        || SPANISH.isNegation(folded)
        || ENGLISH.isNegation(folded)
        || PORTUGUESE.isNegation(folded);
  }

  private static Set<String> section(String name) {
    Set<String> words = SECTIONS.get(name);
    if (words == null || words.isEmpty()) {
      throw new IllegalStateException("names.txt must have a section, but has none: " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> load(String name) {
    Map<String, Set<String>> sections = new HashMap<>();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "Resource must be on the class path, but was absent: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Set<String> section = new HashSet<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section =
              sections.computeIfAbsent(
                  line.substring(1, line.length() - 1), key -> new HashSet<>());
        } else if (!line.startsWith("#")) {
          for (String word : line.split(" ", -1)) {
            if (!word.isEmpty()) {
              section.add(word);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }
}
