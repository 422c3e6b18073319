package org.oidor.transforms.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void everyIncidentLineFindsItsExamples(String language) {
    Lexicon lexicon = Lexicon.of(language);
    List<String> missed = new ArrayList<>();
    for (Lexicon.Entry entry : lexicon.incidents()) {
      assertThat(entry.label(), entry.examples(), is(not(empty())));
      int number = Lexicon.concept(entry.label());
      for (String example : entry.examples()) {
        if (lexicon.incidents(Words.of(example, language)).stream()
            .noneMatch(hit -> hit.entry() == number)) {
          missed.add(entry.label() + ": " + example);
        }
      }
    }
    assertThat(missed, is(empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void everyLineOfFeelingGivesItsExamplesItsSign(String language) {
    Lexicon lexicon = Lexicon.of(language);
    List<String> missed = new ArrayList<>();
    for (Lexicon.Entry entry : lexicon.feelings()) {
      assertThat(entry.label(), entry.examples(), is(not(empty())));
      float weight = Float.parseFloat(entry.label());
      for (String example : entry.examples()) {
        double sum =
            lexicon.feelings(Words.of(example, language)).stream()
                .mapToDouble(Lexicon.Hit::polarity)
                .sum();
        if (weight != 0 && Math.signum(sum) != Math.signum(weight)) {
          missed.add(entry.label() + ": " + example + " was " + sum);
        }
      }
    }
    assertThat(missed, is(empty()));
  }

  @Test
  void theThreeLanguagesNameTheSameConcepts() {
    Set<String> spanish = concepts("es");
    assertThat(concepts("en"), is(spanish));
    assertThat(concepts("pt"), is(spanish));
  }

  private static Set<String> concepts(String language) {
    Set<String> labels = new TreeSet<>();
    Lexicon.of(language).incidents().forEach(entry -> labels.add(entry.label()));
    return labels;
  }

  @Test
  void denialTurnsFeelingRound() {
    assertThat(polarity("es", "es bueno"), is(greaterThan(0.0)));
    assertThat(-polarity("es", "no es bueno"), is(greaterThan(0.0)));
    assertThat(-polarity("en", "it is not good"), is(greaterThan(0.0)));
    assertThat(-polarity("pt", "não é bom"), is(greaterThan(0.0)));
  }

  @Test
  void theLongerPhraseCounts() {
    assertThat(polarity("es", "sin ningún problema"), is(greaterThan(0.0)));
    assertThat(polarity("en", "no problems at all"), is(greaterThan(0.0)));
    assertThat(polarity("pt", "sem nenhum problema"), is(greaterThan(0.0)));
    assertThat(polarity("es", "buenos días"), is(0.0));
  }

  private static double polarity(String language, String text) {
    return Lexicon.of(language).feelings(Words.of(text, language)).stream()
        .mapToDouble(Lexicon.Hit::polarity)
        .sum();
  }
}
