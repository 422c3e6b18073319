package org.oidor.transforms.text;

import edu.stanford.nlp.international.spanish.process.SpanishTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.LexedTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into tokens and sentences with CoreNLP's rules for its language. Addresses of the
 * web and of mail, hashtags, mentions, emoticons, emoji and placeholders such as {@code [EMAIL]}
 * are one token each. Thread-safe.
 *
 * <p>Any text is accepted. Time is linear in its length: the English rules need quadratic time on
 * some hostile inputs, so a text is fed to them in pieces of at most {@value #MAX_PIECE}
 * characters, cut at white space where there is some.
 */
public final class Tokenizer {
  private static final int MAX_PIECE = 1000;

  private static final LexedTokenFactory<CoreLabel> LABELS =
      (word, begin, length) -> {
        CoreLabel label = new CoreLabel(4);
        label.setValue(word);
        label.setWord(word);
        label.setBeginPosition(begin);
        label.setEndPosition(begin + length);
        return label;
      };

  private static final Tokenizer ENGLISH =
      new Tokenizer(
          PTBTokenizer.factory(
              LABELS,
              "invertible=false,untokenizable=noneKeep,ptb3Escaping=false,"
                  + "splitHyphenated=false,splitAssimilations=false"));

  // contractions and clitics stay whole: offsets would overlap, and look-up wants what was written
  private static final Tokenizer SPANISH =
      new Tokenizer(SpanishTokenizer.factory(LABELS, "invertible=false,untokenizable=noneKeep"));

  private static final WordToSentenceProcessor<CoreLabel> SENTENCES =
      new WordToSentenceProcessor<>();

  private final TokenizerFactory<CoreLabel> factory;

  private Tokenizer(TokenizerFactory<CoreLabel> factory) {
    this.factory = factory;
  }

  /**
   * Returns the tokeniser for a BCP 47 tag: the English one for {@code en}, which splits {@code
   * don't} into {@code do} and {@code n't}; the Spanish one for all others, which fits Portuguese
   * as well.
   */
  public static Tokenizer forLanguage(String language) {
    return language.equals("en") || language.startsWith("en-") ? ENGLISH : SPANISH;
  }

  /** Returns the tokens of the text, none if it is blank. */
  public Tokens tokenize(String text) {
    String safe = withoutLoneSurrogates(text);
    List<CoreLabel> labels = new ArrayList<>(Math.min(safe.length() / 4 + 4, 4096));
    int begin = 0;
    for (int i = safe.indexOf('['); i >= 0; i = safe.indexOf('[', i + 1)) {
      int end = Placeholders.endOf(safe, i);
      if (end > 0) {
        addPieces(safe, begin, i, labels);
        labels.add(LABELS.makeToken(safe.substring(i, end), i, end - i));
        begin = end;
      }
    }
    addPieces(safe, begin, safe.length(), labels);
    return tokens(text, labels);
  }

  private void addPieces(String text, int begin, int end, List<CoreLabel> labels) {
    int from = begin;
    while (end - from > MAX_PIECE) {
      int cut = from + MAX_PIECE;
      int space = cut;
      while (space > from && text.charAt(space) > ' ') {
        space--;
      }
      if (space > from) {
        cut = space;
      } else if (Character.isLowSurrogate(text.charAt(cut))) {
        cut--;
      }
      addTokens(text, from, cut, labels);
      from = cut;
    }
    addTokens(text, from, end, labels);
  }

  private void addTokens(String text, int begin, int end, List<CoreLabel> labels) {
    if (begin == end) {
      return;
    }
    var lexer = factory.getTokenizer(new StringReader(text.substring(begin, end)));
    while (lexer.hasNext()) {
      CoreLabel label = lexer.next();
      label.setBeginPosition(label.beginPosition() + begin);
      label.setEndPosition(label.endPosition() + begin);
      labels.add(label);
    }
  }

  private static Tokens tokens(String text, List<CoreLabel> labels) {
    int size = labels.size();
    int[] begins = new int[size];
    int[] ends = new int[size];
    int[] sentences = new int[size];
    int i = 0;
    int sentence = -1;
    for (List<CoreLabel> labelsOfSentence : SENTENCES.process(labels)) {
      boolean first = true;
      for (CoreLabel label : labelsOfSentence) {
        begins[i] = label.beginPosition();
        ends[i] = label.endPosition();
        if (first || (i > 0 && breaksSentence(text, begins[i - 1], ends[i - 1], begins[i]))) {
          sentence++;
          first = false;
        }
        sentences[i] = sentence;
        i++;
      }
    }
    return new Tokens(text, begins, ends, sentences);
  }

  /**
   * Whether a sentence ends between two tokens although no full stop says so: at an empty line, at
   * a line break before a capital or a list mark, and at an ellipsis before a capital.
   */
  private static boolean breaksSentence(String text, int previous, int end, int next) {
    int lines = 0;
    for (int i = end; i < next; i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    char c = text.charAt(next);
    boolean opens = Character.isUpperCase(c) || c == '¿' || c == '¡';
    if (lines > 0) {
      return lines > 1 || opens || c == '-' || c == '*' || c == '•';
    }
    char last = text.charAt(end - 1);
    return opens
        && (last == '…' || (last == '.' && end - previous > 1 && text.charAt(previous) == '.'));
  }

  /** The Spanish rules fail on these; the replacement has the same length, so offsets hold. */
  private static String withoutLoneSurrogates(String text) {
    char[] safe = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        if (safe == null) {
          safe = text.toCharArray();
        }
        safe[i] = '\uFFFD';
      }
    }
    return safe == null ? text : new String(safe);
  }
}
