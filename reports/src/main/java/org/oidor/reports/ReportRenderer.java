package org.oidor.reports;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oidor.reports.html.HtmlWriter;
import org.oidor.reports.json.JsonWriter;
import org.oidor.reports.model.Format;
import org.oidor.reports.model.Report;
import org.oidor.reports.pdf.PdfWriter;
import org.oidor.reports.view.Page;
import org.oidor.reports.view.Pages;
import org.oidor.reports.xlsx.XlsxWriter;

/**
 * Renders the report of a period as files.
 *
 * <pre>{@code
 * SortedMap<String, byte[]> files = ReportRenderer.render(report, EnumSet.allOf(Format.class));
 * Files.write(folder.resolve("report.html"), files.get("report.html"));
 * }</pre>
 *
 * <p>The same report gives the same bytes on every machine. All texts are taken to be hostile. Safe
 * for several threads; fonts and templates are loaded once.
 */
public final class ReportRenderer {
  private ReportRenderer() {}

  /**
   * The files by name: {@code report.html}, {@code report.pdf}, {@code report.xlsx}, {@code
   * metrics.json}, as far as asked for. {@link Format#CSV} is not drawn from a report and gives
   * none.
   *
   * @throws IllegalArgumentException if the report's language is not es, en or pt
   */
  public static SortedMap<String, byte[]> render(Report report, Set<Format> formats) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (formats.contains(Format.JSON)) {
      files.put("metrics.json", JsonWriter.write(report.metrics()));
    }
    boolean pages =
        formats.contains(Format.HTML)
            || formats.contains(Format.PDF)
            || formats.contains(Format.XLSX);
    if (!pages) {
      return files;
    }
    Page page = Pages.of(report);
    LocalDate date = LocalDate.parse(report.metrics().period().end());
    if (formats.contains(Format.HTML)) {
      files.put("report.html", HtmlWriter.write(page));
    }
    if (formats.contains(Format.PDF)) {
      files.put("report.pdf", PdfWriter.write(page, date));
    }
    if (formats.contains(Format.XLSX)) {
      files.put("report.xlsx", XlsxWriter.write(page, date));
    }
    return files;
  }
}
