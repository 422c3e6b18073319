package org.oidor.reports.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.reports.model.Metrics;

class WordingTest {
  private static final Span MONTH = span("2025-11", "MONTH", "2025-11-01", "2025-11-30");
  private static final Span BEFORE = span("2025-10", "MONTH", "2025-10-01", "2025-10-31");
  private static final Span WEEK = span("2026-W01", "WEEK", "2025-12-29", "2026-01-04");
  private static final Span QUARTER = span("2025-Q4", "QUARTER", "2025-10-01", "2025-12-31");
  private static final Span YEAR_AGO = span("2024-Q4", "QUARTER", "2024-10-01", "2024-12-31");

  private final Wording es = Wording.of("es");
  private final Wording en = Wording.of("en");
  private final Wording pt = Wording.of("pt");

  private static Span span(String key, String kind, String start, String end) {
    return Span.of(new Metrics.Period(key, kind, start, end, "Europe/Madrid", true));
  }

  @Test
  void titlesPeriods() {
    assertThat(es.title(MONTH), is("Noviembre de 2025"));
    assertThat(en.title(MONTH), is("November 2025"));
    assertThat(pt.title(MONTH), is("Novembro de 2025"));
    assertThat(es.title(WEEK), is("Semana 1 de 2026"));
    assertThat(en.title(WEEK), is("Week 1 of 2026"));
    assertThat(es.title(QUARTER), is("Cuarto trimestre de 2025"));
    assertThat(pt.title(QUARTER), is("Quarto trimestre de 2025"));
    assertThat(en.title(QUARTER), is("Fourth quarter of 2025"));
  }

  @Test
  void tellsTheDaysOfWeeksAcrossTheYear() {
    assertThat(es.dates(WEEK), is("del 29 de diciembre de 2025 al 4 de enero de 2026"));
    assertThat(en.dates(WEEK), is("29 December 2025 to 4 January 2026"));
    assertThat(pt.dates(WEEK), is("de 29 de dezembro de 2025 a 4 de janeiro de 2026"));
    assertThat(es.dates(MONTH), is(nullValue()));
  }

  @Test
  void joinsPrepositionAndArticle() {
    assertThat(es.versus(BEFORE, MONTH), is("frente a octubre"));
    assertThat(es.versus(QUARTER, QUARTER), is("frente al cuarto trimestre"));
    assertThat(es.versus(WEEK, MONTH), is("frente a la semana 1 de 2026"));
    assertThat(pt.versus(QUARTER, QUARTER), is("em relação ao quarto trimestre"));
    assertThat(pt.during(WEEK), is("na semana 1"));
    assertThat(
        es.compared(List.of(QUARTER, YEAR_AGO)),
        is("Comparado con el cuarto trimestre de 2025 y con el cuarto trimestre de 2024."));
    assertThat(pt.compared(List.of(BEFORE)), is("Comparado com outubro de 2025."));
    assertThat(QUARTER.isYearAfter(YEAR_AGO), is(true));
  }

  @Test
  void agreesInNumber() {
    String one =
        es.categoryMoves(
            new Noun("Logística", false), 34.2, "frente a octubre", "32\u00a0%", "2.830");
    assertThat(
        one,
        is(
            "Logística sube 34\u00a0% frente a octubre y reúne 32\u00a0% de los contactos (2.830)."));
    String many =
        es.categoryMoves(
            new Noun("Devoluciones", true), -15, "frente a octubre", "9\u00a0%", "905");
    assertThat(
        many,
        is(
            "Devoluciones bajan 15\u00a0% frente a octubre y reúnen 9\u00a0% de los contactos (905)."));
    assertThat(
        es.verdict(5, 1, 3),
        is(
            "De los 9\u00a0indicadores de servicio, 5\u00a0empeoran, uno mejora"
                + " y 3\u00a0siguen dentro de lo normal."));
    assertThat(
        es.verdict(0, 0, 2),
        is(
            "De los 2\u00a0indicadores de servicio, ninguno empeora, ninguno mejora"
                + " y 2\u00a0siguen dentro de lo normal."));
    assertThat(
        en.verdict(1, 2, 0),
        is("Of the 3\u00a0service indicators, one got worse and 2\u00a0got better."));
  }

  @Test
  void countsComplaintsInWords() {
    assertThat(es.complaints(3, 1, 0, 1), is("Tres quejas crecen, una es nueva y una baja"));
    assertThat(en.complaints(0, 1, 2, 0), is("One complaint is new and two are back"));
    assertThat(pt.complaints(0, 0, 0, 12), is("12 reclamações diminuem"));
  }

  @Test
  void breaksARiseDownToItsParts() {
    List<Part> parts = List.of(new Part("«A»", 195), new Part("«Idioma»", 174));
    assertThat(
        es.comesFrom(0.51, parts),
        is("La mitad de la subida viene de «A» (+195) y «Idioma» (+174)."));
    assertThat(
        es.comesFrom(0.97, parts.subList(0, 1)), is("Casi toda la subida viene de «A» (+195)."));
    assertThat(
        pt.comesFrom(0.6, parts.subList(0, 1)), is("Mais da metade da alta vem de «A» (+195)."));
  }

  @Test
  void soundsTheSpanishAnd() {
    assertThat(es.list(List.of("Catálogo", "Informática")), is("Catálogo e Informática"));
    assertThat(es.list(List.of("Cobre", "Hierro")), is("Cobre y Hierro"));
    assertThat(es.list(List.of("a", "b", "c")), is("a, b y c"));
    assertThat(es.list(List.of()), is(""));
  }

  @Test
  void namesConsecutiveDays() {
    LocalDate from = LocalDate.of(2025, 11, 28);
    assertThat(
        es.peakDays(from, from.plusDays(2), "16\u00a0%", MONTH),
        is("Tres días, del 28 al 30, reúnen 16\u00a0% de los contactos del mes"));
    assertThat(
        en.peakDays(from, from.plusDays(4), "16%", QUARTER),
        is("Five days, 28 November to 2 December, hold 16% of the quarter’s contacts"));
  }
}
