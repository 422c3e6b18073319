package org.oidor.reports;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oidor.reports.model.Format;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;

/** Strings that break careless writers, in every place that strangers or the shop can fill. */
class HostileTextTest {
  static List<String> strings() {
    return List.of(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "]]><b>x</b><!--",
        "</style><style>*{display:none}</style>",
        "</title></svg><iframe src=//evil.example></iframe>",
        "${7*7} #{7*7} {{7*7}} <%= 7*7 %> @for(x) $unsafe{x} {0} '{1}",
        "=HYPERLINK(\"http://evil.example\",\"x\")",
        "+cmd|' /C calc'!A0",
        "@SUM(1+1)",
        "＝1+1",
        "-2+3",
        "\u202Egnp.exe \u2066x\u2069",
        "a\u200Bb\u2060c\uFEFFd\u00ADe",
        "Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A",
        "lone \uD83D surrogate \uDE00 end",
        "tags \uDB40\uDC41\uDB40\uDC42 \uFFFE \uFFFF \uE000",
        "emoji 👍🏽 👩‍👩‍👧 ❤️ 🇪🇸",
        "汉字 かな 한국어 العربية עברית",
        "x".repeat(140_000),
        "ab".repeat(70_000),
        "javascript:alert(1) data:text/html,x url(http://evil.example) file:///etc/passwd",
        "nul\u0000 esc\u001B bell\u0007 nel\u0085 sep\u2028\u2029",
        "&amp; &#0; &nbsp; &unknown; & %s %n \\ \\u0000",
        "   ",
        "");
  }

  @ParameterizedTest
  @MethodSource("strings")
  void staysTextInEveryFormat(String hostile) throws IOException {
    Report report = hostile(hostile);
    Map<String, byte[]> files = ReportRenderer.render(report, EnumSet.allOf(Format.class));

    Document page = Jsoup.parse(new String(bytes(files, "report.html"), StandardCharsets.UTF_8));
    assertThat(page.title(), startsWith("Informe mensual de calidad · Noviembre de 2025"));
    assertThat(page.select("script, iframe, img, b > b, form, object"), is(empty()));
    assertThat(page.select("style").size(), is(1));
    assertThat(page.select("[onerror], [style]"), is(empty()));
    assertThat(page.select("a[href]:not([href^=#])"), is(empty()));
    assertThat(page.select("#complaints tbody").size(), is(8));
    assertThat(page.select("#complaints tbody tr.head > *").size(), is(48));

    byte[] pdf = bytes(files, "report.pdf");
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(raw, not(containsString("/JavaScript")));
    assertThat(raw, not(containsString("/URI")));
    List<String> pages = Pdf.pages(pdf);
    assertThat(pages.size(), is(greaterThan(5)));
    assertThat(pages.get(0), containsString("Indicadores del mes"));
    assertThat("the last tile is on the first page", pages.get(0), containsString("Reabiertos"));
    if (!hostile.contains("#")) {
      // what the engine prints for a glyph that the fonts lack
      assertThat(String.join("", pages), not(containsString("#")));
    }

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes(files, "report.xlsx")))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        for (Row row : sheet.read()) {
          row.forEach(
              cell -> {
                if (cell != null && cell.getType() == CellType.STRING) {
                  String text = cell.asString().strip();
                  boolean risky = text.length() > 1 && "=+-@|%＝".indexOf(text.charAt(0)) >= 0;
                  assertThat(text, risky, is(false));
                }
              });
        }
      }
    }
    String json = new String(bytes(files, "metrics.json"), StandardCharsets.UTF_8);
    assertThat(json, containsString("\"recurring\""));

    byte[] index =
        IndexRenderer.render(hostile, "es", List.of(report.metrics(), report.history().get(0)));
    Document list = Jsoup.parse(new String(index, StandardCharsets.UTF_8));
    assertThat(list.select("script, iframe, img"), is(empty()));
    assertThat(list.title(), startsWith("Informes de calidad"));
  }

  private static Report hostile(String text) {
    Report report = Fixtures.month("es");
    List<Metrics.Recurring> recurring =
        report.metrics().recurring().stream()
            .map(
                r ->
                    new Metrics.Recurring(
                        r.theme(),
                        text,
                        r.category(),
                        text,
                        r.count(),
                        r.previous(),
                        r.changePct(),
                        r.periodsSeen(),
                        r.status(),
                        r.reach(),
                        r.negativeShare(),
                        r.medianResolutionHours(),
                        List.of(text, text),
                        List.of(text)))
            .toList();
    Metrics metrics = Fixtures.with(report.metrics(), recurring);
    return new Report(
        text,
        "es",
        metrics,
        report.history(),
        report.days(),
        report.matrix(),
        report.previousMatrix(),
        List.of(new Report.Event("2025-11-03", "2025-11-04", text)),
        List.of(new Report.SourceAccount(text, 10, 10, 0, 0, 0)),
        List.of(new Report.RejectCount(text, 3)),
        5,
        report.targets(),
        new Report.Facts(text, List.of(text), "2025-11-30", text, text, 0.5, text));
  }

  private static byte[] bytes(Map<String, byte[]> files, String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new AssertionError(name + " is missing");
    }
    return bytes;
  }
}
