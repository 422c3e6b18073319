package org.oidor.transforms.classify;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oidor.transforms.language.LanguageIdentifier;
import org.oidor.transforms.learn.LinearModel;
import org.oidor.transforms.learn.Models;
import org.oidor.transforms.model.Analysis;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.sentiment.SentimentScorer;

/** Writes the models with their cards: what they learned from, how good they are, where weak. */
final class Cards {
  private static final int BANDS = 5;

  private final Path corpora;
  private final Path outDir;
  private final Corpus training;
  private final List<Corpus.Example> heldOut;

  Cards(Path corpora, Path outDir, Corpus training, Corpus heldOut) {
    this.corpora = corpora;
    this.outDir = outDir;
    this.training = training;
    this.heldOut = heldOut.examples();
  }

  /** Writes the three models and their cards. */
  void write(TextClassifier category, SentimentScorer sentiment, LinearModel language)
      throws IOException {
    LanguageIdentifier identifier = new LanguageIdentifier(language);
    FeedbackAnalyzer analyzer = new FeedbackAnalyzer(identifier, category, sentiment);
    List<Analysis> analyses = new ArrayList<>();
    for (Corpus.Example example : heldOut) {
      analyses.add(analyzer.analyze(example.text(), example.language()));
    }
    writeCategory(category, analyzer, analyses);
    writeSentiment(sentiment, analyses);
    writeLanguage(language, identifier);
  }

  private void writeCategory(
      TextClassifier classifier, FeedbackAnalyzer analyzer, List<Analysis> analyses)
      throws IOException {
    Map<String, Object> card = card("category", classifier::write);
    card.put("uncertain_below", analyzer.uncertainBelow());
    card.put("secondary_from", TextClassifier.SECONDARY);
    card.put(
        "held_out",
        figures(
            heldOut.stream().map(example -> example.category().code()).toList(),
            analyses.stream().map(analysis -> analysis.category().code()).toList()));
    card.put("held_out_right_by_confidence", rightByConfidence(analyses));
    card.put("held_out_secondary", secondary(analyses));
    card.put(
        "known_weaknesses",
        List.of(
            "Late parcel and no answer: the consequence is at times taken for the cause.",
            "A defect told without a word of blame, or in the midst of praise, passes as none.",
            "Goods that arrived broken: product_quality and logistics are confused.",
            "Margins expect a shop's usual mixture, so rare categories are under-reported."));
    put("category", card);
  }

  private void writeSentiment(SentimentScorer scorer, List<Analysis> analyses) throws IOException {
    Map<String, Object> card = card("sentiment", scorer::write);
    card.put("neutral_within", SentimentScorer.THRESHOLD);
    card.put(
        "held_out",
        figures(
            heldOut.stream().map(example -> example.sentiment().code()).toList(),
            analyses.stream().map(analysis -> analysis.sentiment().code()).toList()));
    card.put(
        "known_weaknesses",
        List.of(
            "Neutral is the weak class: balanced praise and blame lean to one side.",
            "Irony is understood only where its words are common."));
    put("sentiment", card);
  }

  private void writeLanguage(LinearModel model, LanguageIdentifier identifier) throws IOException {
    Map<String, Object> card = card("language", model::write);
    card.put("features", model.size());
    List<String> gold = heldOut.stream().map(Corpus.Example::language).toList();
    card.put("held_out", figures(gold, identified(identifier, Integer.MAX_VALUE)));
    card.put("held_out_first_four_words", figures(gold, identified(identifier, 4)));
    card.put(
        "known_weaknesses",
        List.of(
            "One or two words that Spanish and Portuguese share cannot be told apart.",
            "Languages other than es, en, pt, fr, it, de and ca pass as one of these or as und."));
    put("language", card);
  }

  private List<String> identified(LanguageIdentifier identifier, int words) {
    List<String> tags = new ArrayList<>();
    for (Corpus.Example example : heldOut) {
      String[] all = example.text().split("\\s+");
      String text = String.join(" ", Arrays.copyOf(all, Math.min(words, all.length)));
      tags.add(identifier.identify(text).language());
    }
    return tags;
  }

  /** Writes to a stream. */
  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private Map<String, Object> card(String task, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.write(new DataOutputStream(bytes));
    String name = task + "-v1.bin";
    Files.write(outDir.resolve(name), bytes.toByteArray());
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("task", task);
    card.put("model", name);
    card.put("bytes", bytes.size());
    card.put("sha256", HexFormat.of().formatHex(Corpus.sha256().digest(bytes.toByteArray())));
    card.put("corpora_sha256", Corpus.checksum(corpora));
    card.put("lexicons_sha256", Models.lexiconChecksum());
    card.put("learned_from", counts(training.examples(), 1));
    card.put("learned_from_composed", counts(training.examples(), 0));
    card.put("held_out_texts", counts(heldOut, 1));
    card.put("made_by", "./oidor train");
    card.put("licence", "GPL-3.0-or-later; every text was written for Oidor");
    return card;
  }

  /** Texts by language: those that count fully, or the composed ones that count less. */
  private static Map<String, Integer> counts(List<Corpus.Example> examples, int full) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Corpus.Example example : examples) {
      if ((example.weight() == 1) == (full == 1)) {
        counts.merge(example.language(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private Map<String, Object> figures(List<String> gold, List<String> predicted) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("all", Evaluation.of(gold, predicted));
    for (String language : Corpus.LANGUAGES) {
      List<String> ownGold = new ArrayList<>();
      List<String> ownPredicted = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        if (heldOut.get(i).language().equals(language)) {
          ownGold.add(gold.get(i));
          ownPredicted.add(predicted.get(i));
        }
      }
      figures.put(language, Evaluation.of(ownGold, ownPredicted));
    }
    return figures;
  }

  /** For each fifth of the confidence scale: texts, mean confidence and share that was right. */
  private List<Map<String, Object>> rightByConfidence(List<Analysis> analyses) {
    int[] texts = new int[BANDS];
    int[] right = new int[BANDS];
    long[] thousandths = new long[BANDS];
    for (int i = 0; i < analyses.size(); i++) {
      Analysis analysis = analyses.get(i);
      int band = Math.min(BANDS - 1, (int) (analysis.confidence() * BANDS));
      texts[band]++;
      thousandths[band] += Math.round(analysis.confidence() * 1000);
      right[band] += analysis.category() == heldOut.get(i).category() ? 1 : 0;
    }
    List<Map<String, Object>> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      if (texts[band] > 0) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", (double) band / BANDS);
        row.put("texts", texts[band]);
        row.put("mean_confidence", thousandths[band] / texts[band] / 1000.0);
        row.put("right", right[band] * 1000L / texts[band] / 1000.0);
        bands.add(row);
      }
    }
    return bands;
  }

  /** How well secondary categories are found, over all texts. */
  private Map<String, Object> secondary(List<Analysis> analyses) {
    int given = 0;
    int stated = 0;
    int both = 0;
    for (int i = 0; i < analyses.size(); i++) {
      List<Category> gold = heldOut.get(i).secondary();
      List<Category> found = analyses.get(i).secondary();
      given += found.size();
      stated += gold.size();
      both += (int) found.stream().filter(gold::contains).count();
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("support", stated);
    figures.put("precision", Math.round(1000.0 * both / Math.max(1, given)) / 1000.0);
    figures.put("recall", Math.round(1000.0 * both / Math.max(1, stated)) / 1000.0);
    return figures;
  }

  private void put(String task, Map<String, Object> card) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    String json = new ObjectMapper().writer(printer).writeValueAsString(card);
    Files.writeString(outDir.resolve(task + "-v1.json"), json + "\n", StandardCharsets.UTF_8);
  }
}
