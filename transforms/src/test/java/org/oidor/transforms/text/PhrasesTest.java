package org.oidor.transforms.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static List<Phrase> phrases(String language, String text) {
    return Phrases.forLanguage(language).of(Tokenizer.forLanguage(language).tokenize(text));
  }

  private static List<String> keys(String language, String text) {
    return phrases(language, text).stream().map(Phrase::key).toList();
  }

  @Test
  void keepsNegationsWithWhatTheyDeny() {
    assertThat(
        phrases("es", "Todavía no me ha Llegado el pedido"),
        contains(new Phrase("no llegado", "no me ha llegado")));
    assertThat(keys("en", "it didn't arrive"), contains("not arrive"));
    assertThat(keys("pt", "a encomenda não chegou"), contains("nao chegou"));
  }

  @Test
  void keepsTermsWithALinkTogether() {
    assertThat(
        phrases("es", "los gastos de envío son caros"),
        contains(new Phrase("gastos envio", "gastos de envío")));
  }

  @Test
  void breaksAtPunctuationNumbersPlaceholdersAndSentences() {
    assertThat(
        keys("es", "mango roto, caja 12 abierta. Tapa [EMAIL] cristal"), contains("mango roto"));
  }

  @Test
  void givesEachPhraseOnceInOrder() {
    assertThat(
        phrases("es", "Mango suelto y sartén rayada. MANGO SUELTO"),
        contains(
            new Phrase("mango suelto", "mango suelto"),
            new Phrase("sarten rayada", "sartén rayada")));
  }

  @Test
  void foldsElongations() {
    assertThat(keys("es", "atención pésimaaaa"), contains("atencion pesima"));
  }

  @Test
  void cutsLongRunsWithoutLeavingAWordOver() {
    assertThat(
        keys("es", "mesa silla lámpara estantería alfombra"),
        contains("mesa silla lampara", "estanteria alfombra"));
  }

  @Test
  void givesAtMostTwelve() {
    String text =
        IntStream.range(0, 40)
            .mapToObj(i -> "mango" + (char) ('a' + i % 26) + " roto" + (char) ('a' + i / 26))
            .collect(Collectors.joining(", "));
    assertThat(phrases("es", text), hasSize(equalTo(Phrases.MAX_PHRASES)));
  }

  @Test
  void findsNothingInStopWords() {
    assertThat(phrases("es", "hola, muchas gracias por todo"), empty());
  }
}
