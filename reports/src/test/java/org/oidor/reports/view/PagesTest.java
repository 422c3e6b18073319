package org.oidor.reports.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.reports.Fixtures;
import org.oidor.reports.chart.Ranges;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;

class PagesTest {
  /** The last earlier month once more, so that nothing has changed. */
  private static Report quiet() {
    Report report = Fixtures.month("es");
    List<Metrics> history = new ArrayList<>(report.history());
    Metrics last = history.get(history.size() - 1);
    Metrics again = Fixtures.with(last, report.metrics().period());
    return Fixtures.report("Casa Lumbre", "es", again, history);
  }

  private static String headline(Page page, String id) {
    return page.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow()
        .headline();
  }

  private static List<String> texts(Page page) {
    return page.keyPoints().stream().map(Block.KeyPoint::text).toList();
  }

  @Test
  void changesItsHeadlinesWithTheFigures() {
    Page busy = Pages.of(Fixtures.month("es"));
    Page quiet = Pages.of(quiet());
    for (String id : List.of("categories", "channels", "times", "complaints")) {
      assertThat(id, headline(quiet, id), is(not(headline(busy, id))));
    }
    assertThat(headline(busy, "complaints"), is("Tres quejas crecen, una es nueva y una baja"));
    assertThat(headline(busy, "times"), startsWith("Logística y Devoluciones cierran fuera"));
  }

  @Test
  void choosesAtMostSixSentencesWithAnImprovementAmongThem() {
    List<Block.KeyPoint> points = Pages.of(Fixtures.month("es")).keyPoints();
    assertThat(points.size(), is(lessThanOrEqualTo(6)));
    assertThat(points.stream().map(Block.KeyPoint::tone).toList(), hasItem(Tone.BETTER));
    assertThat(points.get(0).text(), startsWith("Logística sube 84\u00a0% frente a octubre"));
  }

  @Test
  void saysThatNothingChangedWhenNothingDid() {
    Page page = Pages.of(quiet());
    assertThat(
        texts(page),
        hasItem("Ningún indicador sale de su rango normal de los 12\u00a0meses anteriores."));
    assertThat(page.deck(), containsString("ninguno empeora, ninguno mejora"));
    assertThat(
        page.keyPoints().stream().map(Block.KeyPoint::tone).toList(), not(hasItem(Tone.WORSE)));
  }

  @Test
  void readsNothingIntoAFirstMonth() {
    Page page = Pages.of(Fixtures.report("es", 0, true));
    assertThat(
        page.keyPoints().stream().map(Block.KeyPoint::tone).toList(),
        everyItem(not(is(Tone.WORSE))));
    assertThat(page.deck(), containsString("Todavía no hay 6 meses anteriores"));
    assertThat(page.compared(), not(containsString("Comparado")));
    assertThat(headline(page, "complaints"), not(containsString("nueva")));
  }

  @Test
  void comparesNoCountsOfAnIncompleteMonth() {
    Page page = Pages.of(Fixtures.report("es", 13, false));
    assertThat(page.compared(), containsString("Mes incompleto"));
    assertThat(texts(page), everyItem(not(containsString("Logística sube"))));
    assertThat(headline(page, "categories"), not(containsString("de más")));
  }

  @Test
  void judgesOnlyWithEnoughCases() {
    Report report = Fixtures.month("es");
    Metrics m = report.metrics();
    Metrics few =
        new Metrics(
            m.period(),
            m.feedback(),
            m.sentiment(),
            m.categories(),
            m.channels(),
            m.tickets(),
            m.firstReply(),
            m.firstReplyBusiness(),
            m.resolution(),
            m.resolutionBusiness(),
            new Metrics.Csat(12, 3, 25.0),
            new Metrics.Nps(12, 1, 1, 10, -75.0),
            m.ces(),
            m.recurring(),
            m.reconciliation());
    Page page = Pages.of(Fixtures.report("Casa Lumbre", "es", few, report.history()));
    assertThat(texts(page), everyItem(not(containsString("NPS"))));
    Block.Tiles tiles =
        (Block.Tiles)
            page.sections().get(1).blocks().stream()
                .filter(Block.Tiles.class::isInstance)
                .findFirst()
                .orElseThrow();
    Block.Tile csat = tiles.tiles().get(6);
    assertThat(csat.value() + csat.unit(), is("3\u00a0de 12"));
    assertThat(csat.verdict(), is("Pocos casos"));
    assertThat(tiles.tiles().get(7).value(), is("–"));
  }

  @Test
  void explainsARiseByTheSeasonWhereItComesEveryYear() {
    Report report = Fixtures.month("es");
    List<Metrics> history = new ArrayList<>(report.history());
    // the same November a year before, but with more cases
    Metrics yearAgo = history.get(1);
    List<Metrics.Category> more = new ArrayList<>();
    for (Metrics.Category c : yearAgo.categories()) {
      more.add(c.category().equals("logistics") ? times(c, 2) : c);
    }
    history.set(1, with(yearAgo, more));
    Page page = Pages.of(Fixtures.report("Casa Lumbre", "es", report.metrics(), history));
    assertThat(
        texts(page), everyItem(not(startsWith("Logística sube 84\u00a0% frente a octubre"))));
    assertThat(
        texts(page),
        hasItem(
            "Logística sube 84\u00a0% en el mes, pero noviembre es su mes alto: está 19\u00a0%"
                + " por debajo de noviembre de 2024."));
  }

  @Test
  void leavesDeadlinesOutWhereNoneIsConfigured() {
    Report report = Fixtures.month("es");
    Metrics m = report.metrics();
    List<Metrics.Category> free = new ArrayList<>();
    for (Metrics.Category c : m.categories()) {
      free.add(
          new Metrics.Category(
              c.category(),
              c.area(),
              c.received(),
              c.share(),
              c.secondary(),
              c.negative(),
              c.neutral(),
              c.positive(),
              c.previous(),
              c.changePct(),
              free(c.firstReply()),
              free(c.resolution())));
    }
    Metrics metrics =
        new Metrics(
            m.period(),
            m.feedback(),
            m.sentiment(),
            free,
            List.of(),
            m.tickets(),
            free(m.firstReply()),
            null,
            free(m.resolution()),
            null,
            m.csat(),
            m.nps(),
            m.ces(),
            m.recurring(),
            m.reconciliation());
    Page page = Pages.of(Fixtures.report("Casa Lumbre", "es", metrics, report.history()));
    assertThat(
        headline(page, "times"),
        is(
            "La mitad de los tickets se resuelve en 20,9\u00a0h o menos; 9 de cada 10, en 3,7\u00a0días o menos"));
    Block.Figure chart =
        (Block.Figure)
            page.sections().stream()
                .filter(section -> section.id().equals("times"))
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(((Ranges) chart.chart()).heads(), contains("Mediana", "9 de cada 10"));
  }

  private static Metrics.Durations free(Metrics.Durations d) {
    return new Metrics.Durations(d.n(), d.medianHours(), d.p90Hours(), d.meanHours(), null, null);
  }

  @Test
  void hidesQuotesThatStillHoldPersonalData() {
    Report report = Fixtures.month("es");
    List<Metrics.Recurring> themes = new ArrayList<>();
    for (Metrics.Recurring r : report.metrics().recurring()) {
      themes.add(
          new Metrics.Recurring(
              r.theme(),
              r.label(),
              r.category(),
              r.area(),
              r.count(),
              r.previous(),
              r.changePct(),
              r.periodsSeen(),
              r.status(),
              r.reach(),
              r.negativeShare(),
              r.medianResolutionHours(),
              List.of("Escribidme a ana@example.com", "Mi móvil es 600 123 456", "Nada llega"),
              r.recordIds()));
    }
    Page page =
        Pages.of(
            Fixtures.report(
                "Casa Lumbre", "es", Fixtures.with(report.metrics(), themes), report.history()));
    Block.Complaints complaints =
        (Block.Complaints)
            page.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Complaints.class::isInstance)
                .findFirst()
                .orElseThrow();
    for (Block.Complaint complaint : complaints.complaints()) {
      assertThat(complaint.quotes(), hasSize(1));
      assertThat(complaint.quotes().get(0).segments().get(0).text(), is("Nada llega"));
    }
  }

  @Test
  void refusesToCallABrokenAccountSound() {
    Report report = Fixtures.month("es");
    Report broken =
        new Report(
            report.shop(),
            report.language(),
            report.metrics(),
            report.history(),
            report.days(),
            report.matrix(),
            report.previousMatrix(),
            report.events(),
            List.of(new Report.SourceAccount("x", 10, 5, 1, 1, 1)),
            report.rejects(),
            report.uncertain(),
            report.targets(),
            report.facts());
    assertThat(headline(Pages.of(report), "data"), startsWith("Las cifras cuadran"));
    assertThat(headline(Pages.of(broken), "data"), startsWith("Las cifras no cuadran"));
  }

  private static Metrics.Category times(Metrics.Category c, int factor) {
    return new Metrics.Category(
        c.category(),
        c.area(),
        c.received() * factor,
        c.share(),
        c.secondary(),
        c.negative() * factor,
        c.neutral() * factor,
        c.positive() * factor,
        c.previous(),
        c.changePct(),
        c.firstReply(),
        c.resolution());
  }

  private static Metrics with(Metrics m, List<Metrics.Category> categories) {
    return new Metrics(
        m.period(),
        m.feedback(),
        m.sentiment(),
        categories,
        m.channels(),
        m.tickets(),
        m.firstReply(),
        m.firstReplyBusiness(),
        m.resolution(),
        m.resolutionBusiness(),
        m.csat(),
        m.nps(),
        m.ces(),
        m.recurring(),
        m.reconciliation());
  }
}
