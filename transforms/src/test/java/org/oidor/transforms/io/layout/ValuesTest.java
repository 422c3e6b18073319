package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oidor.transforms.model.Channel;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "9, 9",
    "9 - Muy probable, 9",
    "10 (muy probable), 10",
    "4/5, 4",
    "7: bastante, 7",
    "'4,5', 5",
    "4.4, 4",
    "3 estrellas, 3",
    "★★★★, 4",
    "⭐⭐, 2"
  })
  void readsRatings(String value, int expected) {
    assertThat(Values.rating(value, 0, 10), is(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "-1", "nueve", "", "2026-03-05 10:00", "1000"})
  void refusesWhatIsNoRating(String value) {
    assertThat(Values.rating(value, 0, 10), is(nullValue()));
  }

  @Test
  void readsWordsOnFiveStepsOnly() {
    assertThat(Values.rating("Muy satisfecho", 1, 5), is(5));
    assertThat(Values.rating("muito insatisfeito", 1, 5), is(1));
    assertThat(Values.rating("Good with comment", 1, 5), is(5));
    assertThat(Values.rating("FIVE", 1, 5), is(5));
    assertThat(Values.rating("Muy satisfecho", 0, 10), is(nullValue()));
    assertThat(Values.rating("Offered", 1, 5), is(Integer.MIN_VALUE));
  }

  @ParameterizedTest
  @CsvSource({
    "es, es",
    "es_ES, es-ES",
    "pt-br, pt-BR",
    "Español, es",
    "Português (Brasil), pt",
    "und, ''",
    "el que sea, ''",
    "'', ''"
  })
  void readsLanguages(String value, String expected) {
    assertThat(Values.language(value), is(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "Correo electrónico, EMAIL",
    "E-mail, EMAIL",
    "Teléfono, PHONE",
    "Ligação, PHONE",
    "Feedback Widget, WEB_FORM",
    "WhatsApp, CHAT",
    "Instagram Direct, SOCIAL_MESSAGE",
    "Twitter, SOCIAL_COMMENT",
    "Tienda física, STORE",
    "Mercado Libre, MARKETPLACE"
  })
  void knowsChannelsInThreeLanguages(String value, Channel expected) {
    assertThat(Values.channel(Header.fold(value)), is(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "Cerrada, closed",
    "Resolvido, solved",
    "On-hold, pending",
    "En curso, open",
    "Nuevo, new",
    "Waiting on Customer, pending"
  })
  void knowsStatusesInThreeLanguages(String value, String expected) {
    assertThat(Values.status(Header.fold(value)), is(expected));
  }

  @Test
  void keepsSilentAboutWhatItDoesNotKnow() {
    assertThat(Values.channel("paloma mensajera"), is(nullValue()));
    assertThat(Values.status("quién sabe"), is(nullValue()));
    assertThat(Values.network("<script>"), is(nullValue()));
  }
}
