package org.oidor.reports;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oidor.reports.model.Format;
import org.oidor.reports.model.Report;

class ReportRendererTest {
  private static final Set<Format> ALL = EnumSet.allOf(Format.class);

  /** What was rendered already: most tests look at the same few reports. */
  private static final Map<Report, SortedMap<String, byte[]>> RENDERED = new HashMap<>();

  static Stream<Report> reports() {
    return Stream.of(
        Fixtures.month("es"),
        Fixtures.month("en"),
        Fixtures.month("pt"),
        Fixtures.emptyMonth("es"),
        Fixtures.emptyMonth("en"),
        Fixtures.emptyMonth("pt"),
        Fixtures.report("es", 0, true),
        Fixtures.report("pt", 5, true),
        Fixtures.report("en", 13, false),
        Fixtures.other("es", "WEEK", 12),
        Fixtures.other("en", "WEEK", 3),
        Fixtures.other("pt", "QUARTER", 8),
        Fixtures.other("es", "QUARTER", 0));
  }

  @Test
  void givesTheFilesThatAreAskedFor() {
    assertThat(
        ReportRenderer.render(Fixtures.month("es"), ALL).keySet(),
        contains("metrics.json", "report.html", "report.pdf", "report.xlsx"));
    assertThat(
        ReportRenderer.render(Fixtures.month("es"), EnumSet.of(Format.JSON, Format.CSV)).keySet(),
        contains("metrics.json"));
  }

  @Test
  void refusesAnUnknownLanguage() {
    Report report = Fixtures.month("fr");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ReportRenderer.render(report, ALL));
    assertThat(e.getMessage(), is("language must be es, en or pt, but was: fr"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void readsLikeTheGoldenPage(String language) throws IOException {
    Golden.assertMatches("month-" + language + ".txt", readable(html(Fixtures.month(language))));
  }

  @Test
  void readsLikeTheGoldenPageOfAnEmptyMonth() throws IOException {
    Golden.assertMatches("empty-es.txt", readable(html(Fixtures.emptyMonth("es"))));
  }

  @Test
  void readsLikeTheGoldenPageOfAWeek() throws IOException {
    Golden.assertMatches("week-es.txt", readable(html(Fixtures.other("es", "WEEK", 12))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void printsNoMissingValue(Report report) throws IOException {
    SortedMap<String, byte[]> files = rendered(report);
    String page = Jsoup.parse(text(files, "report.html")).text();
    String paper = String.join(" ", Pdf.pages(bytes(files, "report.pdf")));
    for (String text : List.of(page, paper)) {
      assertThat(text, not(containsString("null")));
      assertThat(text, not(containsString("NaN")));
      assertThat(text, not(containsString("Infinity")));
      assertThat(text, not(containsString("{0}")));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void keepsTheFirstPageToItself(Report report) throws IOException {
    List<String> pages = Pdf.pages(bytes(rendered(report), "report.pdf"));
    Document page = html(report);
    String indicators = page.select("#indicators h2").text();
    assertThat(pages.get(0), containsString(indicators));
    assertThat(pages.get(0), containsString(page.select(".tile").last().select("h3").text()));
    if (report.metrics().feedback().received() > 0) {
      assertThat(pages.get(0), not(containsString(page.select("#days h2").text())));
      assertThat(pages.get(1), containsString(page.select("#days h2").text()));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void givesTheSameBytesAnywhere(Report report) {
    SortedMap<String, byte[]> first = rendered(report);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      SortedMap<String, byte[]> second = ReportRenderer.render(report, ALL);
      first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void rendersOnSeveralThreadsAtOnce() throws Exception {
    Report report = Fixtures.month("es");
    SortedMap<String, byte[]> expected = ReportRenderer.render(report, ALL);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<SortedMap<String, byte[]>>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> ReportRenderer.render(report, ALL));
      }
      for (Future<SortedMap<String, byte[]>> future : threads.invokeAll(tasks)) {
        future.get().forEach((name, b) -> assertArrayEquals(expected.get(name), b, name));
      }
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isAPageThatNeedsNothingElse(Report report) {
    String text = text(rendered(report), "report.html");
    Document page = Jsoup.parse(text);
    assertThat(page.select("script, iframe, img, link, object, form"), is(empty()));
    assertThat(page.select("[style], [onclick], [onload]"), is(empty()));
    for (Element link : page.select("a")) {
      assertThat(link.attr("href"), startsWith("#"));
      assertThat(page.select(link.attr("href")), hasSize(1));
    }
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy, containsString("default-src 'none'"));
    assertThat(policy, containsString(sha256(page.select("style").first().data())));
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertThat("id " + element.id() + " is unique", ids.add(element.id()), is(true));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void namesEveryHeadingAndChart(Report report) {
    Document page = html(report);
    assertThat(page.select("h1"), hasSize(1));
    assertThat(page.select("html").attr("lang"), is(report.language()));
    for (Element section : page.select("section")) {
      assertThat(page.select("#" + section.attr("aria-labelledby")).text(), not(is("")));
    }
    for (Element chart : page.select("svg")) {
      assertThat(chart.attr("role"), is("img"));
      assertThat(chart.select("> title").text(), not(is("")));
      assertThat(chart.select("> desc").text(), not(is("")));
    }
    for (Element head : page.select("th")) {
      assertThat(head.attr("scope"), not(is("")));
    }
  }

  @Test
  void drawsEveryChartInColoursOfThePalette() {
    Document page = html(Fixtures.month("es"));
    assertThat(page.select("svg").size(), greaterThan(30));
    for (Element shape : page.select("svg rect, svg circle, svg text")) {
      assertThat(shape.className(), startsWith("f-"));
    }
  }

  @Test
  void addsUpInTheHeatMap() {
    Document page = html(Fixtures.month("es"));
    Element table = page.select("#channels table").first();
    List<Element> rows = table.select("tbody tr");
    Element totals = rows.get(rows.size() - 1);
    for (int column = 1; column < totals.children().size(); column++) {
      long sum = 0;
      for (Element row : rows.subList(0, rows.size() - 1)) {
        sum += number(row.child(column).text());
      }
      assertThat(sum, is(number(totals.child(column).text())));
    }
    Set<String> drawn = new HashSet<>(page.select("#channels svg text").eachText());
    for (Element cell : table.select("tbody td")) {
      boolean found =
          drawn.contains(cell.text())
              || drawn.contains(cell.text() + " ↑")
              || drawn.contains(cell.text() + " ↓");
      assertThat(cell.text() + " is drawn", found, is(true));
    }
  }

  @Test
  void writesATaggedPdfWithBookmarks() throws IOException {
    byte[] file = bytes(rendered(Fixtures.month("es")), "report.pdf");
    List<String> pages = Pdf.pages(file);
    assertThat(pages.size(), is(lessThan(10)));
    assertThat(
        Pdf.bookmarks(file),
        contains(
            "Lo esencial",
            "Indicadores",
            "Día a día",
            "Categorías",
            "Canales",
            "Tiempos",
            "Quejas",
            "Datos",
            "Método",
            "Anexo"));
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked(), is(true));
      assertThat(document.getDocumentCatalog().getLanguage(), is("es"));
      assertThat(
          document.getDocumentInformation().getTitle(),
          is("Informe mensual de calidad · Noviembre de 2025 · Casa Lumbre"));
    }
    // figures inside charts are text as well
    assertThat(pages.get(1), containsString("29 nov: 605"));
    assertThat(pages.get(0), containsString("1 de " + pages.size()));
  }

  @Test
  void writesNumbersAsNumbersInWorkbooks() throws IOException {
    byte[] file = bytes(rendered(Fixtures.month("es")), "report.xlsx");
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<String> names = workbook.getSheets().map(Sheet::getName).toList();
      assertThat(
          names,
          contains(
              "Resumen",
              "Indicadores",
              "Categorías",
              "Categoría por canal",
              "Tiempos",
              "Quejas",
              "Días",
              "Calidad del dato",
              "Rechazos"));
      Sheet categories = workbook.findSheet("Categorías").orElseThrow();
      List<Row> rows = categories.read();
      assertThat(rows.get(1).getCellText(0), is("Logística"));
      assertThat(rows.get(1).getCell(2).getType(), is(CellType.NUMBER));
      assertThat(rows.get(1).getCell(2).asNumber().longValue(), is(2722L));
      assertThat(rows.get(1).getCell(7).asNumber().doubleValue(), is(lessThan(1.0)));
      for (Sheet sheet : workbook.getSheets().toList()) {
        for (Row row : sheet.read()) {
          row.forEach(
              cell -> {
                if (cell != null) {
                  assertThat(cell.getType(), not(is(CellType.FORMULA)));
                }
              });
        }
      }
    }
  }

  @Test
  void keepsUnescapedMarkupToTwoTemplates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
      List<String> users = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Matcher unsafe = Pattern.compile("\\$unsafe").matcher(Files.readString(file));
        while (unsafe.find()) {
          users.add(file.getFileName().toString());
        }
      }
      assertThat(users, contains("style.jte", "svg.jte", "svg.jte"));
    }
  }

  private static SortedMap<String, byte[]> rendered(Report report) {
    return RENDERED.computeIfAbsent(report, key -> ReportRenderer.render(key, ALL));
  }

  private static Document html(Report report) {
    return Jsoup.parse(text(rendered(report), "report.html"));
  }

  /** What a reader meets, one block a line; charts by their title, description and labels. */
  private static String readable(Document page) {
    StringBuilder out = new StringBuilder();
    page.select("svg title, svg desc, svg text").forEach(label -> label.appendText(" · "));
    for (Element block :
        page.select("title, h1, h2, h3, h4, p, summary, caption, tr, svg, nav li")) {
      boolean inner = !block.tagName().equals("svg") && block.closest("svg") != null;
      if (!inner) {
        String cells =
            block.tagName().equals("tr")
                ? String.join(" | ", block.children().eachText())
                : block.text();
        out.append(block.tagName()).append(": ").append(cells.strip()).append('\n');
      }
    }
    return out.toString();
  }

  private static byte[] bytes(Map<String, byte[]> files, String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new AssertionError(name + " is missing");
    }
    return bytes;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(bytes(files, name), StandardCharsets.UTF_8);
  }

  private static long number(String text) {
    return Long.parseLong(text.replace(".", ""));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
