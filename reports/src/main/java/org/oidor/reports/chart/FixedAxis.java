package org.oidor.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** An axis without line and marks that shows exactly the ticks it is given. */
final class FixedAxis extends NumberAxis {
  private static final long serialVersionUID = 1;

  /** A labelled position. */
  record Tick(double value, String label) {}

  private final transient List<Tick> fixed;

  FixedAxis(double low, double high, List<Tick> ticks, Font font, Token color) {
    super(null);
    this.fixed = List.copyOf(ticks);
    setRange(low, high);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setTickLabelFont(font);
    setTickLabelPaint(color.color());
    setTickLabelInsets(new RectangleInsets(3, 0, 0, 6));
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
    List<NumberTick> ticks = new ArrayList<>();
    for (Tick tick : fixed) {
      String label = Fonts.showable(tick.label);
      ticks.add(new NumberTick(tick.value, label, anchor, TextAnchor.CENTER, 0));
    }
    return ticks;
  }
}
