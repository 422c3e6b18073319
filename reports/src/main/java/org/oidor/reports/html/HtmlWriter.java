package org.oidor.reports.html;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.oidor.reports.chart.Drawing;
import org.oidor.reports.chart.Fonts;
import org.oidor.reports.chart.Medium;
import org.oidor.reports.view.Page;

/** Reports as HTML: one file without scripts that fetches nothing. Safe for several threads. */
public final class HtmlWriter {

  /**
   * A page for paper.
   *
   * @param html well-formed, with an {@code object} for each chart
   * @param drawings the charts by the {@code data} of their object
   */
  public record Print(String html, Map<String, Drawing> drawings) {}

  private HtmlWriter() {}

  /** The report as a file to be opened in a browser. */
  public static byte[] write(Page page) {
    Fonts.prepare();
    View view = new View(page, Medium.SCREEN, Styles.SCREEN);
    return Templates.render("report.jte", view).getBytes(StandardCharsets.UTF_8);
  }

  /** The report as input for a PDF. */
  public static Print print(Page page) {
    Fonts.prepare();
    // escaped in the style sheet, where the writer of the PDF cannot see what the fonts lack
    String footer = Fonts.showable(page.kicker() + " · " + page.heading());
    String style = Styles.print(footer, page.labels().get("page.of"));
    View view = new View(page, Medium.PRINT, style);
    String html = Templates.render("report.jte", view);
    return new Print(html, view.drawings());
  }
}
