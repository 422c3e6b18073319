package org.oidor.transforms.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

class StopWordsTest {
  @Test
  void everyLanguageHasItsOwn() {
    assertThat(StopWords.forLanguage("es").contains("para"), equalTo(true));
    assertThat(StopWords.forLanguage("en").contains("with"), equalTo(true));
    assertThat(StopWords.forLanguage("pt-BR").contains("voce"), equalTo(true));
    assertThat(StopWords.forLanguage("en-GB").contains("para"), equalTo(false));
    assertThat(StopWords.forLanguage("und").contains("para"), equalTo(true));
  }

  @Test
  void negationsAreNoStopWords() {
    for (String language : new String[] {"es", "en", "pt"}) {
      StopWords words = StopWords.forLanguage(language);
      for (String word :
          new String[] {"no", "not", "n't", "nao", "sin", "without", "sem", "nunca"}) {
        assertThat(
            language + " " + word, words.isNegation(word) && words.contains(word), equalTo(false));
      }
    }
    assertThat(StopWords.forLanguage("es").isNegation("no"), equalTo(true));
    assertThat(StopWords.forLanguage("en").isNegation("n't"), equalTo(true));
    assertThat(StopWords.forLanguage("pt").isNegation("nao"), equalTo(true));
  }
}
