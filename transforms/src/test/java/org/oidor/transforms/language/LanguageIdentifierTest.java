package org.oidor.transforms.language;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private final LanguageIdentifier identifier = LanguageIdentifier.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es|No me ha llegado el pedido todavía",
        "es|hola xq no contestan los correos??",
        "es|Mi pedido [ORDER] sigue en Seur, escribid a [EMAIL] 😡",
        "es|@tienda_bonita #viernesnegro os habéis lucido con el envío",
        "es|todo perfecto muchas gracias",
        "en|My order still has not arrived",
        "en|cant log in to my account pls help",
        "en|Great quality, fits perfectly!! 😍",
        "pt|Ainda não recebi a minha encomenda",
        "pt|vcs vão trocar o produto ou não",
        "pt|Muito obrigado, chegou tudo certinho",
        "fr|Je n'ai toujours pas reçu mon colis et personne ne répond",
        "it|Non ho ancora ricevuto il mio pacco, vorrei un rimborso",
        "de|Ich habe mein Paket noch nicht bekommen und möchte mein Geld zurück",
        "ca|Encara no he rebut el paquet i ningú no em contesta"
      })
  void namesTheLanguage(String language, String text) {
    LanguageIdentifier.Guess guess = identifier.identify(text);
    assertThat(text, guess.language(), is(language));
    assertThat(guess.confidence(), is(greaterThan(0.4)));
    assertThat(guess.confidence(), is(lessThanOrEqualTo(1.0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "👍👍👍", "12345", "???", "[EMAIL] [ORDER]", "@tienda", "#x1", "ok"})
  void leavesOpenWhatCannotBeTold(String text) {
    assertThat(identifier.identify(text), is(new LanguageIdentifier.Guess("und", 0)));
  }

  @Test
  void readsAHugeTextQuickly() {
    assertThat(identifier.identify("no llega ".repeat(20_000)).language(), is("es"));
    assertThat(identifier.identify("a".repeat(100_000)).confidence(), is(lessThanOrEqualTo(1.0)));
  }
}
