package org.oidor.transforms.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.language.LanguageIdentifier;
import org.oidor.transforms.learn.Complaints;
import org.oidor.transforms.learn.LinearModel;
import org.oidor.transforms.learn.ModelSet;
import org.oidor.transforms.learn.Scores;
import org.oidor.transforms.learn.TextFeatures;
import org.oidor.transforms.learn.Words;
import org.oidor.transforms.model.Analysis;
import org.oidor.transforms.model.Analysis.Evidence;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Sentiment;
import org.oidor.transforms.sentiment.SentimentScorer;

/**
 * Finds language, incident category and sentiment of a customer's text.
 *
 * <pre>{@code
 * Analysis analysis = FeedbackAnalyzer.shipped().analyze("No me ha llegado el pedido", null);
 * analysis.category(); // LOGISTICS
 * }</pre>
 *
 * <p>Immutable and thread-safe; the same text always gives the same analysis.
 */
public final class FeedbackAnalyzer {
  private static final Set<String> KNOWN = Set.of("es", "en", "pt");
  private static final int EVIDENCE = 6;

  private final LanguageIdentifier languages;
  private final TextClassifier categories;
  private final SentimentScorer sentiments;
  private final ModelSet models;

  /** An analyzer of the three parts. */
  FeedbackAnalyzer(
      LanguageIdentifier languages, TextClassifier categories, SentimentScorer sentiments) {
    this.languages = languages;
    this.categories = categories;
    this.sentiments = sentiments;
    List<LinearModel> all = new ArrayList<>(categories.models());
    all.add(sentiments.model());
    this.models = new ModelSet(all);
  }

  /** The analyzer with the shipped models, which are loaded once. */
  public static FeedbackAnalyzer shipped() {
    return Shipped.ANALYZER;
  }

  /**
   * Confidence, from 0 to 1, below which a category counts as uncertain: the threshold of the
   * category model's card.
   */
  public double uncertainBelow() {
    return 0.5;
  }

  /** Names and versions of the models. */
  public List<String> models() {
    return List.of("language-v1", "category-v1", "sentiment-v1");
  }

  /**
   * Analyzes a text from which personal data has been removed.
   *
   * @param redactedText any text; one without words gives {@code und}, {@link Category#NONE} and
   *     {@link Sentiment#NEUTRAL}
   * @param languageHint BCP 47 tag of the language if it is known; one of Spanish, English or
   *     Portuguese is believed, any other is not used
   */
  public Analysis analyze(String redactedText, @Nullable String languageHint) {
    String language = language(redactedText, languageHint);
    Words words = Words.of(redactedText, language);
    if (words.size() == 0) {
      return new Analysis(
          LanguageIdentifier.UNDETERMINED,
          Category.NONE,
          1, // where nothing is said, nothing is said to be wrong
          List.of(),
          Sentiment.NEUTRAL,
          0,
          "",
          List.of());
    }
    List<Scores> scores = scores(words);
    TextClassifier.Incident incident = categories.classify(scores, EVIDENCE);
    SentimentScorer.Attitude attitude =
        sentiments.score(scores.get(scores.size() - 1), incident.probabilities(), EVIDENCE);
    List<Evidence> evidence = new ArrayList<>(incident.evidence());
    evidence.addAll(attitude.evidence());
    return new Analysis(
        language,
        incident.category(),
        Math.round(incident.confidence() * 1000) / 1000.0,
        incident.secondary(),
        attitude.sentiment(),
        attitude.scoreMillis(),
        Complaints.of(words, language, incident.category()),
        evidence);
  }

  /** What each model made of a text. */
  List<Scores> scores(String text, String language) {
    return scores(Words.of(text, language));
  }

  private List<Scores> scores(Words words) {
    return models.score(TextFeatures.of(words), words);
  }

  private String language(String text, @Nullable String hint) {
    if (hint != null) {
      String tag = hint.trim().toLowerCase(Locale.ROOT);
      int end = tag.indexOf('-');
      String primary = end > 0 ? tag.substring(0, end) : tag;
      if (KNOWN.contains(primary)) {
        return primary;
      }
    }
    return languages.identify(text).language();
  }

  /** Holds the shipped models from their first use on. */
  private static final class Shipped {
    static final FeedbackAnalyzer ANALYZER =
        new FeedbackAnalyzer(
            LanguageIdentifier.shipped(), TextClassifier.shipped(), SentimentScorer.shipped());
  }
}
