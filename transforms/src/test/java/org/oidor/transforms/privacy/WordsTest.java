package org.oidor.transforms.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void knowsNamesFromWords() {
    assertThat(Words.isFirstName("marta"), equalTo(true));
    assertThat(Words.isCapitalFirstName("marcos"), equalTo(true));
    assertThat(Words.isAmbiguousFirstName("rosa"), equalTo(true));
    assertThat(Words.isFirstName("rosa"), equalTo(false));
    assertThat(Words.isSurname("garcia"), equalTo(true));
    assertThat(Words.isAmbiguousSurname("blanco"), equalTo(true));
    assertThat(Words.isNeverName("correos"), equalTo(true));
  }

  @Test
  void stopWordsOfAllLanguagesAreNeverNames() {
    assertThat(Words.isNeverName("para"), equalTo(true));
    assertThat(Words.isNeverName("with"), equalTo(true));
    assertThat(Words.isNeverName("nem"), equalTo(true));
  }
}
