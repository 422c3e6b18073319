package org.oidor.transforms.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.sameInstance;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Devolución, devolucion",
    "DEVOLUCION, devolucion",
    "ÑANDÚ, nandu",
    "coração, coracao",
    "İstanbul, istanbul",
    "n’t, n't",
    "nº, no",
    "𝗛𝗼𝗹𝗮, hola",
    "❤️, ❤",
    "cafe\u0301, cafe",
    "ｆｕｌｌ, full"
  })
  void foldsSpellingsThatMeanTheSame(String text, String folded) {
    assertThat(Folding.fold(text), equalTo(folded));
  }

  @Test
  void returnsTheSameStringWhereNothingChanges() {
    String text = "no llega el pedido 123";
    assertThat(Folding.fold(text), sameInstance(text));
    assertThat(Folding.shorten(text), sameInstance(text));
  }

  @Test
  void foldingTwiceChangesNothing() {
    Random random = new Random(Long.getLong("tests.seed", 7L));
    for (int round = 0; round < 20_000; round++) {
      String text =
          new StringBuilder()
              .appendCodePoint(random.nextInt(0x20000))
              .append((char) random.nextInt(0x500))
              .toString();
      String once = Folding.fold(text);
      assertThat(text, Folding.fold(once), equalTo(once));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "muuuuy, muy",
    "llegar, llegar",
    "creer, creer",
    "noooo, no",
    "10000, 10000",
    "síííí, sí",
    "jajaja, jajaja",
    "AAAh, Ah",
    "!!!!, !!!!"
  })
  void shortensElongatedWords(String word, String shortened) {
    assertThat(Folding.shorten(word), equalTo(shortened));
  }
}
