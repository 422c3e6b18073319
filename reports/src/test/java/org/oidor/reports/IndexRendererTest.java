package org.oidor.reports;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.oidor.reports.model.Format;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;

class IndexRendererTest {
  private static List<Metrics> periods() {
    Report report = Fixtures.report("es", 3, false);
    List<Metrics> periods = new ArrayList<>(report.history());
    periods.add(report.metrics());
    return periods;
  }

  @Test
  void listsTheNewestPeriodFirst() {
    Document page = parse(IndexRenderer.render("Casa Lumbre", "es", periods()));
    assertThat(
        page.select("tbody th").eachText(),
        contains(
            "Noviembre de 2025 incompleto",
            "Octubre de 2025",
            "Septiembre de 2025",
            "Agosto de 2025"));
    assertThat(
        page.select("tbody tr").get(1).select("td a").eachAttr("href"),
        contains(
            "2025-10/report.html",
            "2025-10/report.pdf",
            "2025-10/report.xlsx",
            "2025-10/metrics.json"));
    assertThat(page.select("tbody tr").get(1).select("td").get(0).text(), is("6.849"));
    assertThat(page.select("svg").size(), is(1));
  }

  @Test
  void linksOnlyWhatWasWritten() {
    Document page =
        parse(
            IndexRenderer.render(
                "Casa Lumbre", "en", periods(), EnumSet.of(Format.CSV, Format.PDF)));
    assertThat(page.select("tbody th a"), is(empty()));
    assertThat(
        page.select("tbody tr").get(0).select("a").eachAttr("href"),
        contains("2025-11/report.pdf"));
  }

  @Test
  void doesNotDependOnTheOrderGiven() {
    List<Metrics> reversed = new ArrayList<>(periods());
    Collections.reverse(reversed);
    assertArrayEquals(
        IndexRenderer.render("x", "pt", periods()), IndexRenderer.render("x", "pt", reversed));
  }

  @Test
  void saysSoWithoutAnyPeriod() {
    Document page = parse(IndexRenderer.render("Casa Lumbre", "es", List.of()));
    assertThat(page.select("table"), is(empty()));
    assertThat(page.select(".empty").text(), is("Todavía no hay ningún periodo con datos."));
  }

  private static Document parse(byte[] page) {
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
  }
}
