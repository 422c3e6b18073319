package org.oidor.transforms.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.oidor.transforms.aggregate.SumFn;
import org.oidor.transforms.aggregate.engine.Ledger;
import org.oidor.transforms.model.Category;

/**
 * Finds the phrases that mark the complaints of each category.
 *
 * <p>A phrase marks a category when it stands in at least three of its texts, and more often there
 * than elsewhere by Dunning's log-likelihood ratio ("Accurate Methods for the Statistics of
 * Surprise and Coincidence", 1993) at the one-in-a-thousand level; so greetings and thanks fall
 * out. The most frequent 40 of each category become themes.
 *
 * <p><b>Input:</b> bounded counts of phrases in texts, in any number of parts of which each holds
 * all counts of its phrases; of all categories including {@link Category#NONE}, and under an empty
 * phrase the number of texts of each category. <b>Output:</b> one {@link ThemeList}.
 */
public final class FindThemes
    extends PTransform<
        PCollection<KV<Integer, Ledger<PhraseKey, PhraseTally>>>, PCollection<ThemeList>> {
  private static final int MIN_TEXTS = 3;
  private static final int MAX_THEMES = 40;

  /** Chi-squared with one degree of freedom at 0.001. */
  private static final double SIGNIFICANT = 10.83;

  private FindThemes() {}

  /** A search with the documented thresholds. */
  public static FindThemes create() {
    return new FindThemes();
  }

  @Override
  public PCollection<ThemeList> expand(
      PCollection<KV<Integer, Ledger<PhraseKey, PhraseTally>>> counts) {
    return counts
        .apply("SumPhrases", Combine.perKey(SumFn.of(PhraseCoders.byPhrase())))
        .apply("KeepFrequent", ParDo.of(new KeepFrequentFn()))
        .setCoder(PhraseCoders.entry())
        .apply("RankThemes", Combine.globally(new RankFn()));
  }

  private static final class KeepFrequentFn
      extends DoFn<KV<Integer, Ledger<PhraseKey, PhraseTally>>, KV<PhraseKey, PhraseTally>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Ledger<PhraseKey, PhraseTally>> part,
        OutputReceiver<KV<PhraseKey, PhraseTally>> out) {
      part.getValue()
          .entries()
          .forEach(
              (key, tally) -> {
                // what is rarer neither becomes a theme nor keeps another from becoming one
                if (tally.count() >= MIN_TEXTS) {
                  out.output(KV.of(key, tally));
                }
              });
    }
  }

  /** Gathers the frequent phrases, which are few. */
  private static final class RankFn
      extends Combine.CombineFn<
          KV<PhraseKey, PhraseTally>, List<KV<PhraseKey, PhraseTally>>, ThemeList> {
    private static final long serialVersionUID = 1;

    @Override
    public List<KV<PhraseKey, PhraseTally>> createAccumulator() {
      return new ArrayList<>();
    }

    @Override
    public List<KV<PhraseKey, PhraseTally>> addInput(
        List<KV<PhraseKey, PhraseTally>> phrases, KV<PhraseKey, PhraseTally> phrase) {
      phrases.add(phrase);
      return phrases;
    }

    @Override
    public List<KV<PhraseKey, PhraseTally>> mergeAccumulators(
        Iterable<List<KV<PhraseKey, PhraseTally>>> parts) {
      List<KV<PhraseKey, PhraseTally>> merged = new ArrayList<>();
      parts.forEach(merged::addAll);
      return merged;
    }

    @Override
    public ThemeList extractOutput(List<KV<PhraseKey, PhraseTally>> phrases) {
      return rank(phrases);
    }

    @Override
    public Coder<List<KV<PhraseKey, PhraseTally>>> getAccumulatorCoder(
        CoderRegistry registry, Coder<KV<PhraseKey, PhraseTally>> inputCoder)
        throws CannotProvideCoderException {
      return ListCoder.of(inputCoder);
    }

    @Override
    public Coder<ThemeList> getDefaultOutputCoder(
        CoderRegistry registry, Coder<KV<PhraseKey, PhraseTally>> inputCoder) {
      return SerializableCoder.of(ThemeList.class);
    }
  }

  static ThemeList rank(List<KV<PhraseKey, PhraseTally>> phrases) {
    EnumMap<Category, Long> texts = new EnumMap<>(Category.class);
    Map<String, Long> everywhere = new HashMap<>();
    for (KV<PhraseKey, PhraseTally> phrase : phrases) {
      PhraseKey key = phrase.getKey();
      if (key.phrase().isEmpty()) {
        texts.put(key.category(), phrase.getValue().count());
      } else {
        everywhere.merge(key.phrase(), phrase.getValue().count(), Long::sum);
      }
    }
    long allTexts = texts.values().stream().mapToLong(Long::longValue).sum();
    List<KV<PhraseKey, PhraseTally>> marking = new ArrayList<>();
    for (KV<PhraseKey, PhraseTally> phrase : phrases) {
      PhraseKey key = phrase.getKey();
      if (!key.phrase().isEmpty() && key.category() != Category.NONE) {
        long inside = texts.getOrDefault(key.category(), 0L);
        long here = phrase.getValue().count();
        long elsewhere = everywhere.getOrDefault(key.phrase(), here) - here;
        if (marks(here, inside, elsewhere, allTexts - inside)) {
          marking.add(phrase);
        }
      }
    }
    marking.sort(
        Comparator.comparing((KV<PhraseKey, PhraseTally> phrase) -> phrase.getKey().category())
            .thenComparing(phrase -> -phrase.getValue().count())
            .thenComparing(phrase -> phrase.getKey().phrase()));
    EnumMap<Category, Integer> taken = new EnumMap<>(Category.class);
    List<Theme> themes = new ArrayList<>();
    for (KV<PhraseKey, PhraseTally> phrase : marking) {
      PhraseKey key = phrase.getKey();
      if (taken.merge(key.category(), 1, Integer::sum) <= MAX_THEMES) {
        String code = key.category().code() + ":" + key.phrase().replace(' ', '-');
        themes.add(new Theme(code, key.category(), key.phrase(), phrase.getValue().label()));
      }
    }
    return new ThemeList(themes);
  }

  /** Whether a rate of {@code here / inside} is significantly above {@code elsewhere / outside}. */
  static boolean marks(long here, long inside, long elsewhere, long outside) {
    if (outside == 0) {
      return true;
    }
    if (inside == 0 || here * outside <= elsewhere * inside) {
      return false;
    }
    double pooled = (double) (here + elsewhere) / (inside + outside);
    double ratio =
        2
            * (logLikelihood(here, inside, (double) here / inside)
                + logLikelihood(elsewhere, outside, (double) elsewhere / outside)
                - logLikelihood(here, inside, pooled)
                - logLikelihood(elsewhere, outside, pooled));
    return ratio > SIGNIFICANT;
  }

  private static double logLikelihood(long hits, long trials, double rate) {
    double misses = trials - hits;
    return (hits == 0 ? 0 : hits * StrictMath.log(rate))
        + (misses <= 0 ? 0 : misses * StrictMath.log(1 - rate));
  }
}
