package org.oidor.reports.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.text.Labels;

/**
 * What the index shows.
 *
 * @param rows newest period first
 * @param chart an {@code svg} element, null to leave it out
 */
public record IndexView(
    String language,
    String title,
    String shop,
    String deck,
    Labels labels,
    List<String> heads,
    List<Row> rows,
    @Nullable String chart) {

  /**
   * A period.
   *
   * @param main file to open, null if none was written
   */
  public record Row(
      String period, String note, @Nullable String main, List<String> figures, List<Link> links) {}

  /** A file of a period. */
  public record Link(String href, String text) {}

  /** The style sheet. */
  public String style() {
    return Styles.SCREEN;
  }

  /** The content security policy. */
  public String policy() {
    return Styles.policy(Styles.SCREEN);
  }

  /** The page as a file. */
  public byte[] write() {
    return Templates.render("index.jte", this).getBytes(StandardCharsets.UTF_8);
  }
}
