package org.oidor.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/** A chart of fixed size in CSS pixels, ready to be drawn. Not safe for several threads at once. */
public final class Drawing {
  private final int width;
  private final int height;
  private final JFreeChart chart;

  Drawing(int width, int height, JFreeChart chart) {
    this.width = width;
    this.height = height;
    this.chart = chart;
  }

  /** Width in CSS pixels. */
  public int width() {
    return width;
  }

  /** Height in CSS pixels. */
  public int height() {
    return height;
  }

  /** Draws the chart with its top left corner at the origin. */
  public void paint(Graphics2D graphics) {
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
  }

  /**
   * The chart as a self-contained {@code svg} element for an HTML page.
   *
   * @param id prefix of the ids in it, unique within the page
   * @param title what the chart shows, read out by screen readers
   * @param description what is to be seen in it
   */
  public String svg(String id, String title, String description) {
    SvgGraphics graphics = new SvgGraphics(id);
    paint(graphics);
    return graphics.document(width, height, title, description);
  }
}
