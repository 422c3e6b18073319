package org.oidor.transforms.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseMatcherTest {
  private static List<String> found(String text, String... patterns) {
    PhraseMatcher matcher =
        new PhraseMatcher(List.of(patterns), Map.of("@order", "pedido*|paquete"));
    List<String> hits = new ArrayList<>();
    matcher.match(
        Words.of(text, "es"),
        (pattern, from, to) -> hits.add(patterns[pattern] + " " + from + "-" + to));
    return hits;
  }

  @Test
  void findsWordsBeginningsAndChoices() {
    assertThat(found("No llegó el Pedido", "no lleg*"), contains("no lleg* 0-2"));
    assertThat(found("mi paquete roto", "@order roto|rota"), contains("@order roto|rota 1-3"));
    assertThat(found("llegar", "lleg"), is(empty()));
  }

  @Test
  void skipsUpToThreeWordsAtAGap() {
    assertThat(found("no me ha llegado", "no _ llegado"), contains("no _ llegado 0-4"));
    assertThat(found("no llegado", "no _ llegado"), contains("no _ llegado 0-2"));
    assertThat(found("no sé si me ha llegado", "no _ llegado"), is(empty()));
  }

  @Test
  void staysWithinASentence() {
    assertThat(found("No. Llegó bien", "no lleg*", "no _ lleg*"), is(empty()));
  }

  @Test
  void reportsPhrasesThatOverlap() {
    assertThat(
        found("no llegó el pedido", "no lleg*", "lleg* _ pedido", "pedido"),
        contains("no lleg* 0-2", "lleg* _ pedido 1-4", "pedido 3-4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", "_ roto", "a*", "x|", "@unknown roto"})
  void refusesPatternsThatMatchTooMuchOrNothing(String pattern) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> found("roto", pattern));
    assertThat(e.getMessage(), containsString("but was: " + pattern));
  }
}
