package org.oidor.transforms.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static List<String> where(Words words, IntPredicate test) {
    List<String> found = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      if (test.test(w)) {
        found.add(words.folded(w));
      }
    }
    return found;
  }

  @Test
  void foldsAccentsCaseAndStretchedLetters() {
    Words words = Words.of("MUUUY Rápido", "es");
    assertThat(where(words, w -> true), contains("muy", "rapido"));
    assertThat(where(words, words::stretched), contains("muy"));
  }

  @Test
  void aNegationReachesFourWordsOrToTheNextMark() {
    Words words = Words.of("no me ha llegado, todo mal", "es");
    assertThat(where(words, words::negated), contains("me", "ha", "llegado"));
    Words english = Words.of("I can't return it", "en");
    assertThat(where(english, english::negated), contains("return", "it"));
    assertThat(english.folded(1) + " " + english.folded(2), is("can not"));
  }

  @Test
  void inPortugueseNoIsAPlaceAndNotADenial() {
    Words words = Words.of("comprei no site", "pt");
    assertThat(where(words, words::negated).size(), is(0));
  }

  @Test
  void whatFollowsButIsContrasted() {
    Words words = Words.of("bonito pero caro. Bien", "es");
    assertThat(where(words, words::contrasted), contains("pero", "caro", "."));
  }
}
