package org.oidor.transforms.learn;

import java.util.Map;
import java.util.Set;
import org.oidor.transforms.text.Folding;
import org.oidor.transforms.text.Tokenizer;
import org.oidor.transforms.text.Tokens;

/**
 * The words of a text as the models see them: folded, with sentences, clauses and what is negated.
 *
 * <p>Immutable and thread-safe.
 */
public final class Words {
  /** How many words a negation reaches, unless a mark or a "but" stops it. */
  private static final int REACH = 4;

  private static final Map<String, Set<String>> NEGATORS =
      Map.of(
          "es",
          Set.of(
              "no", "nunca", "jamas", "sin", "tampoco", "ni", "nadie", "nada", "ningun", "ninguna",
              "ninguno", "apenas"),
          "pt",
          Set.of(
              "nao",
              "nunca",
              "jamais",
              "sem",
              "tampouco",
              "nem",
              "ninguem",
              "nada",
              "nenhum",
              "nenhuma",
              "n",
              "ñ"),
          "en",
          Set.of(
              "not",
              "never",
              "without",
              "nobody",
              "nothing",
              "none",
              "neither",
              "nor",
              "no",
              "cannot",
              "cant",
              "dont",
              "doesnt",
              "didnt",
              "wont",
              "isnt",
              "wasnt",
              "arent",
              "werent",
              "hasnt",
              "havent",
              "couldnt",
              "wouldnt",
              "shouldnt",
              "hardly",
              "barely"));
  private static final Map<String, Set<String>> CONTRASTS =
      Map.of(
          "es",
          Set.of(
              "pero",
              "aunque",
              "embargo",
              "pega",
              "sino",
              "salvo",
              "excepto",
              "obstante",
              "lastima",
              "unico",
              "unica"),
          "pt",
          Set.of(
              "mas",
              "porem",
              "embora",
              "entretanto",
              "contudo",
              "apesar",
              "todavia",
              "pena",
              "unico",
              "unica"),
          "en",
          Set.of(
              "but",
              "however",
              "although",
              "though",
              "except",
              "yet",
              "unfortunately",
              "only",
              "shame"));

  private final String language;
  private final Tokens tokens;
  private final String[] folded;
  private final boolean[] negated;
  private final boolean[] contrasted;
  private final boolean[] stretched;

  private Words(
      String language,
      Tokens tokens,
      String[] folded,
      boolean[] negated,
      boolean[] contrasted,
      boolean[] stretched) {
    this.language = language;
    this.tokens = tokens;
    this.folded = folded;
    this.negated = negated;
    this.contrasted = contrasted;
    this.stretched = stretched;
  }

  /** Splits a text. Any language other than {@code en} and {@code pt} is treated as Spanish. */
  public static Words of(String text, String language) {
    String known = NEGATORS.containsKey(language) ? language : "es";
    Tokens tokens = Tokenizer.forLanguage(known).tokenize(text);
    int size = tokens.size();
    String[] folded = new String[size];
    boolean[] stretched = new boolean[size];
    for (int w = 0; w < size; w++) {
      String word = tokens.folded(w);
      String shorter = Folding.shorten(word);
      stretched[w] = shorter.length() < word.length();
      folded[w] = known.equals("en") ? whole(shorter) : shorter;
    }
    boolean[] negated = new boolean[size];
    boolean[] contrasted = new boolean[size];
    Set<String> negators = NEGATORS.getOrDefault(known, Set.of());
    Set<String> contrasts = CONTRASTS.getOrDefault(known, Set.of());
    int reach = 0;
    boolean contrast = false;
    for (int w = 0; w < size; w++) {
      if (tokens.startsSentence(w)) {
        contrast = false;
        reach = 0;
      }
      if (contrasts.contains(folded[w])) {
        contrast = true;
        reach = 0;
      } else if (!Character.isLetterOrDigit(folded[w].charAt(0))) {
        reach = 0;
      }
      negated[w] = reach > 0;
      contrasted[w] = contrast;
      reach--;
      if (negators.contains(folded[w])) {
        reach = REACH;
      }
    }
    return new Words(known, tokens, folded, negated, contrasted, stretched);
  }

  /** The word that one of the tokeniser's halves of {@code can't} or {@code won't} stands for. */
  private static String whole(String half) {
    return switch (half) {
      case "n't", "nt" -> "not";
      case "ca" -> "can";
      case "wo" -> "will";
      default -> half;
    };
  }

  /** The language whose rules were used: {@code es}, {@code en} or {@code pt}. */
  String language() {
    return language;
  }

  /** The number of words, punctuation marks and emoji. */
  public int size() {
    return folded.length;
  }

  /** A word in lower case, without accents and repeated letters. */
  String folded(int word) {
    return folded[word];
  }

  /** A word as written. */
  public String surface(int word) {
    return tokens.word(word);
  }

  /** Whether it is a word rather than a number or mark. */
  public boolean isWord(int word) {
    return tokens.isWord(word);
  }

  /** The number of the sentence of a word, from 0. */
  int sentence(int word) {
    return tokens.sentence(word);
  }

  /** The number of sentences. */
  int sentences() {
    return tokens.sentenceCount();
  }

  /** Whether a word follows a negation closely. */
  boolean negated(int word) {
    return negated[word];
  }

  /** Whether a word follows a "but" in its sentence. */
  boolean contrasted(int word) {
    return contrasted[word];
  }

  /** Whether letters of a word were repeated for emphasis. */
  boolean stretched(int word) {
    return stretched[word];
  }
}
