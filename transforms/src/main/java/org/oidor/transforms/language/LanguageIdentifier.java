package org.oidor.transforms.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.oidor.transforms.learn.Features;
import org.oidor.transforms.learn.LinearModel;
import org.oidor.transforms.learn.Models;

/**
 * Tells which language a short customer text is written in.
 *
 * <p>A linear model over the characters of the words: it knows Spanish, English and Portuguese well
 * and French, Italian, German and Catalan well enough to set them apart. Immutable and thread-safe.
 */
public final class LanguageIdentifier {
  /** The tag of a text in which no language can be told. */
  public static final String UNDETERMINED = "und";

  private final LinearModel model;

  /** An identifier with a model over the features of {@link LanguageFeatures}. */
  public LanguageIdentifier(LinearModel model) {
    this.model = model;
  }

  /**
   * A language and how sure it is.
   *
   * @param language its BCP 47 tag, or {@code und}
   * @param confidence the probability from 0 to 1; 0 for {@code und}
   */
  public record Guess(String language, double confidence) {}

  /** The identifier with the shipped model. */
  public static LanguageIdentifier shipped() {
    return Shipped.IDENTIFIER;
  }

  /** The most likely language of a text, or {@code und} if it holds too little or is too unsure. */
  public Guess identify(String text) {
    Features features = LanguageFeatures.of(text);
    if (features.size() == 0) {
      return new Guess(UNDETERMINED, 0);
    }
    double[] probabilities = LinearModel.probabilities(model.margins(features));
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return probabilities[best] < LanguageFeatures.MIN_CONFIDENCE
        ? new Guess(UNDETERMINED, 0)
        : new Guess(model.labels().get(best), probabilities[best]);
  }

  /** Holds the shipped model from its first use on. */
  private static final class Shipped {
    static final LanguageIdentifier IDENTIFIER = load();

    private static LanguageIdentifier load() {
      try (DataInputStream in = Models.open("language")) {
        return new LanguageIdentifier(LinearModel.read(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
