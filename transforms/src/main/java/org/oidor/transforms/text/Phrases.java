package org.oidor.transforms.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the candidate phrases of a text for lists of what customers keep saying: runs of two to
 * four words between stop words and punctuation, the first step of RAKE (Rose, Engel, Cramer and
 * Cowley, 2010). Departures: a negation belongs to what it denies, also across pronouns and
 * auxiliaries ({@code no me ha llegado} has the key {@code no llegado}); a link ({@code gastos de
 * envío}) does not end a run; longer runs are cut in pieces. Immutable and thread-safe.
 */
public final class Phrases {
  /** No text gives more than this. */
  public static final int MAX_PHRASES = 12;

  private static final int MAX_WORDS = 4;
  private static final int MAX_SKIPPED_AFTER_NEGATION = 3;

  private final StopWords stopWords;

  private Phrases(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  /** Returns the finder for a BCP 47 tag, as {@link StopWords#forLanguage}. */
  public static Phrases forLanguage(String language) {
    return new Phrases(StopWords.forLanguage(language));
  }

  /** Returns the phrases in order of appearance, each once with its first label. */
  public List<Phrase> of(Tokens tokens) {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    List<Integer> run = new ArrayList<>();
    int i = 0;
    while (i < tokens.size() && phrases.size() < MAX_PHRASES) {
      if (tokens.startsSentence(i)) {
        addRun(tokens, run, phrases);
      }
      String folded = tokens.folded(i);
      if (stopWords.isNegation(folded)) {
        addRun(tokens, run, phrases);
        int next = contentAfterNegation(tokens, i);
        if (next > 0) {
          run.add(i);
          i = next;
          continue;
        }
      } else if (isContent(tokens, i)) {
        run.add(i);
      } else if (run.isEmpty()
          || !stopWords.isLink(folded)
          || i + 1 >= tokens.size()
          || tokens.startsSentence(i + 1)
          || !isContent(tokens, i + 1)) {
        addRun(tokens, run, phrases);
      }
      i++;
    }
    addRun(tokens, run, phrases);
    return List.copyOf(phrases.values());
  }

  /** The first content word after a negation and a few small words, or -1. */
  private int contentAfterNegation(Tokens tokens, int negation) {
    int limit = Math.min(tokens.size(), negation + 2 + MAX_SKIPPED_AFTER_NEGATION);
    for (int i = negation + 1; i < limit && !tokens.startsSentence(i); i++) {
      if (isContent(tokens, i)) {
        return i;
      }
      if (!stopWords.contains(tokens.folded(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isContent(Tokens tokens, int index) {
    String folded = tokens.folded(index);
    return folded.length() > 1
        && Character.isLetter(folded.codePointAt(0))
        && tokens.isWord(index)
        && folded.indexOf('@') < 0
        && folded.indexOf('/') < 0
        && !folded.startsWith("www.")
        && !stopWords.contains(folded)
        && !stopWords.isNegation(folded);
  }

  /** Adds the run's pieces and empties it. */
  private static void addRun(Tokens tokens, List<Integer> run, Map<String, Phrase> phrases) {
    int begin = 0;
    while (run.size() - begin >= 2 && phrases.size() < MAX_PHRASES) {
      int left = run.size() - begin;
      // never leave a single word over
      int length = left <= MAX_WORDS ? left : left == MAX_WORDS + 1 ? MAX_WORDS - 1 : MAX_WORDS;
      add(tokens, run.subList(begin, begin + length), phrases);
      begin += length;
    }
    run.clear();
  }

  private static void add(Tokens tokens, List<Integer> words, Map<String, Phrase> phrases) {
    StringBuilder key = new StringBuilder();
    for (int word : words) {
      if (key.length() > 0) {
        key.append(' ');
      }
      String folded = tokens.folded(word);
      key.append(folded.equals("n't") ? "not" : Folding.shorten(folded));
    }
    int begin = tokens.begin(words.get(0));
    int end = tokens.end(words.get(words.size() - 1));
    String label = tokens.text().substring(begin, end).replace('\n', ' ').toLowerCase(Locale.ROOT);
    phrases.putIfAbsent(key.toString(), new Phrase(key.toString(), label));
  }
}
