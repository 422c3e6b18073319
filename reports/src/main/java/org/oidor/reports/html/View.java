package org.oidor.reports.html;

import java.util.HashMap;
import java.util.Map;
import org.oidor.reports.chart.Drawing;
import org.oidor.reports.chart.Medium;
import org.oidor.reports.view.Block;
import org.oidor.reports.view.Page;

/** What the templates read: a page with its charts drawn for one medium. For one thread. */
public final class View {
  private final Page page;
  private final Medium medium;
  private final String style;
  private final Map<String, Drawing> drawings = new HashMap<>();

  View(Page page, Medium medium, String style) {
    this.page = page;
    this.medium = medium;
    this.style = style;
  }

  /** What the report says. */
  public Page page() {
    return page;
  }

  /** Whether the page goes to paper: no navigation, an annex, charts as objects. */
  public boolean print() {
    return medium == Medium.PRINT;
  }

  /** The style sheet. */
  public String style() {
    return style;
  }

  /** The content security policy that allows that style sheet and nothing else. */
  public String policy() {
    return Styles.policy(style);
  }

  /** Width of a figure in CSS pixels. */
  public int width(Block.Figure figure) {
    return drawing(figure).width();
  }

  /** Height of a figure in CSS pixels. */
  public int height(Block.Figure figure) {
    return drawing(figure).height();
  }

  /** A figure as an {@code svg} element. */
  public String svg(Block.Figure figure) {
    return drawing(figure).svg(figure.id(), figure.title(), figure.description());
  }

  Map<String, Drawing> drawings() {
    return drawings;
  }

  private Drawing drawing(Block.Figure figure) {
    return drawings.computeIfAbsent(figure.id(), id -> figure.chart().draw(medium));
  }
}
