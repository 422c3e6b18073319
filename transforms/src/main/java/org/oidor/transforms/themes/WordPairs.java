package org.oidor.transforms.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oidor.transforms.text.Folding;
import org.oidor.transforms.text.Stems;
import org.oidor.transforms.text.StopWords;
import org.oidor.transforms.text.Tokens;

/**
 * Finds what a text could recur in: pairs of content words that stand close together, whatever
 * their form and order, so that "no ha llegado el pedido" and "mi pedido sigue sin llegar" share
 * one. A negation belongs to the word that it denies. Immutable and thread-safe.
 */
final class WordPairs {
  /** No text gives more than this, or a long story would outweigh many short ones. */
  private static final int MAX_PAIRS = 60;

  private static final int WINDOW = 5;
  private static final int MAX_WORDS_BETWEEN = 8;
  private static final int MIN_LETTERS = 3;

  private final StopWords stopWords;
  private final String language;

  private WordPairs(String language) {
    this.stopWords = StopWords.forLanguage(language);
    this.language = language;
  }

  /** The finder for a BCP 47 tag, as {@link StopWords#forLanguage}. */
  static WordPairs forLanguage(String language) {
    return new WordPairs(language);
  }

  /**
   * A content word.
   *
   * @param stem with a leading {@code no } when denied
   * @param first index of its first token, which is the negation when denied
   * @param last index of its own token
   */
  private record Word(String stem, int first, int last) {}

  /** The pairs of a text, each once with its first wording, in order of appearance. */
  List<Phrase> of(Tokens tokens) {
    List<Word> words = words(tokens);
    Map<String, Phrase> pairs = new LinkedHashMap<>();
    for (int right = 1; right < words.size(); right++) {
      for (int left = Math.max(0, right - WINDOW); left < right; left++) {
        Word a = words.get(left);
        Word b = words.get(right);
        if (b.last() - a.first() <= MAX_WORDS_BETWEEN
            && tokens.sentence(a.last()) == tokens.sentence(b.last())
            && !a.stem().equals(b.stem())
            && pairs.size() < MAX_PAIRS) {
          String key =
              a.stem().compareTo(b.stem()) < 0
                  ? a.stem() + "+" + b.stem()
                  : b.stem() + "+" + a.stem();
          pairs.putIfAbsent(key, new Phrase(key, wording(tokens, a, b)));
        }
      }
    }
    return new ArrayList<>(pairs.values());
  }

  private List<Word> words(Tokens tokens) {
    List<Word> words = new ArrayList<>();
    int negation = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.startsSentence(i)) {
        negation = -1;
      }
      String folded = tokens.folded(i);
      if (stopWords.isNegation(folded)) {
        negation = i;
      } else if (isContent(tokens, i, folded)) {
        String stem = Stems.of(Folding.shorten(folded), language);
        words.add(negation >= 0 ? new Word("no " + stem, negation, i) : new Word(stem, i, i));
        negation = -1;
      } else if (!tokens.isWord(i)) {
        negation = -1;
      }
    }
    return words;
  }

  private boolean isContent(Tokens tokens, int index, String folded) {
    return folded.length() >= MIN_LETTERS
        && tokens.isWord(index)
        && !tokens.isPlaceholder(index)
        && folded.chars().allMatch(Character::isLetter)
        && !stopWords.contains(folded);
  }

  private static String wording(Tokens tokens, Word a, Word b) {
    return tokens
        .text()
        .substring(tokens.begin(a.first()), tokens.end(b.last()))
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
