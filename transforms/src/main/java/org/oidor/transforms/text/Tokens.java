package org.oidor.transforms.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The tokens of one text with their places in it: words, numbers, punctuation, emoji, addresses,
 * placeholders such as {@code [EMAIL]}. Immutable. Every index runs from 0 to {@link #size()} - 1.
 */
public final class Tokens {
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final int[] sentences;
  private final String[] words;
  private final String[] folded;

  /**
   * The arrays are kept, not copied; {@code sentences} holds the ordinal of each one's sentence.
   */
  Tokens(String text, int[] begins, int[] ends, int[] sentences) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.sentences = sentences;
    this.words = new String[begins.length];
    this.folded = new String[begins.length];
    for (int i = 0; i < begins.length; i++) {
      words[i] = text.substring(begins[i], ends[i]);
      folded[i] = Placeholders.isPlaceholder(words[i]) ? words[i] : Folding.fold(words[i]);
    }
  }

  /** The text that was tokenised. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return begins.length;
  }

  /** The token as written. */
  public String word(int index) {
    return words[index];
  }

  /** The token for look-up: {@link Folding#fold folded}; a placeholder keeps its capitals. */
  public String folded(int index) {
    return folded[index];
  }

  /** Where the token begins in {@link #text()}, in UTF-16 units. */
  public int begin(int index) {
    return begins[index];
  }

  /** Where the token ends in {@link #text()}, exclusive, in UTF-16 units. */
  public int end(int index) {
    return ends[index];
  }

  /** Ordinal of the token's sentence, from 0. */
  public int sentence(int index) {
    return sentences[index];
  }

  /** Whether the token is the first of its sentence. */
  public boolean startsSentence(int index) {
    return index == 0 || sentences[index] != sentences[index - 1];
  }

  /** How many sentences there are; 0 if there is no token. */
  public int sentenceCount() {
    return sentences.length == 0 ? 0 : sentences[sentences.length - 1] + 1;
  }

  /** Whether the token is a placeholder such as {@code [EMAIL]}. */
  public boolean isPlaceholder(int index) {
    return Placeholders.isPlaceholder(words[index]);
  }

  /** Whether the token holds a letter, and is no placeholder. */
  public boolean isWord(int index) {
    return !isPlaceholder(index) && words[index].codePoints().anyMatch(Character::isLetter);
  }

  /** The tokens as written, in order. */
  public List<String> words() {
    return view(words);
  }

  /** The folded tokens, in order. */
  public List<String> folded() {
    return view(folded);
  }

  @Override
  public String toString() {
    // no text: what a customer wrote must not reach a log by accident
    return "Tokens[size=" + size() + ", sentences=" + sentenceCount() + "]";
  }

  private static List<String> view(String[] values) {
    return new View(values);
  }

  private static final class View extends AbstractList<String> implements RandomAccess {
    private final String[] values;

    View(String[] values) {
      this.values = values;
    }

    @Override
    public String get(int index) {
      return values[index];
    }

    @Override
    public int size() {
      return values.length;
    }
  }
}
