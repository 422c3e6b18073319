package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

  @ParameterizedTest
  @CsvSource({
    "Nº de caso, no de caso",
    "N.º de caso, n o de caso",
    "Número de Teléfono:, numero de telefono",
    "createdAt, createdat",
    "ticket_id, ticket id",
    "public_metrics.like_count, public metrics like count",
    "Carimbo de data/hora, carimbo de data hora",
    "'¿Por qué?', por que",
    "Comentario (opcional), comentario",
    "JIRA ID [txt], jira id",
    "ID, id",
    "#, #",
    "CSAT, csat"
  })
  void foldsNames(String raw, String expected) {
    assertThat(Header.of(raw).folded(), is(expected));
  }

  @Test
  void knowsNamesThatAreWrittenTogether() {
    assertThat(Header.of("createdAt").isCalled("created at"), is(true));
    assertThat(Header.of("ResponseId").isCalled("response id"), is(true));
    assertThat(Header.of("Response").isCalled("response id"), is(false));
  }

  @Test
  void foldsSpacesThatDoNotBreak() {
    assertThat(Header.of("Fecha\u00A0de\u202Fentrada ").folded(), is("fecha de entrada"));
  }

  @ParameterizedTest
  @CsvSource({
    "Created at (Europe/Madrid), Europe/Madrid",
    "Submit Date (UTC), UTC",
    "Started (GMT-3), GMT-03:00"
  })
  void findsTheZone(String raw, String expected) {
    assertThat(Header.of(raw).zone(), is(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "First response time (in hrs), true",
    "Time to close (HH:mm:ss), true",
    "Duration (seconds), true",
    "Tiempo (en minutos), true",
    "Created at (Europe/Madrid), false",
    "First response time, false"
  })
  void tellsDurationsFromTimes(String raw, boolean expected) {
    assertThat(Header.of(raw).duration(), is(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "¿Nos recomiendas? (0-10), 0, 10",
    "¿Qué tal? (1–5), 1, 5",
    "'Del 1 al 7, ¿fue fácil?', 1, 7",
    "De 0 a 10 qual a nota?, 0, 10",
    "Rate us from 1 to 5, 1, 5"
  })
  void findsTheScale(String raw, int lowest, int highest) {
    assertThat(Header.of(raw).lowest(), is(lowest));
    assertThat(Header.of(raw).highest(), is(highest));
  }

  @ParameterizedTest
  @CsvSource({"Servicio 24-7", "Pedido 2026-05", "'¿Llegó en 24 a 48 horas?'", "Nota"})
  void doesNotTakeOtherNumbersForAScale(String raw) {
    assertThat(Header.of(raw).highest(), is(0));
    assertThat(Header.of(raw).zone(), is(nullValue()));
  }

  @Test
  void hidesWhatCouldBePersonal() {
    assertThat(Header.of("ana@example.org").shown(), is("[e-mail]"));
    assertThat(Header.of("600111222").shown(), is("#####"));
    assertThat(Header.of("x".repeat(80)).shown().length(), is(60));
  }
}
