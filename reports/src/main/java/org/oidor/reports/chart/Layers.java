package org.oidor.reports.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * An XY plot without any of the default decoration, filled layer by layer; later layers lie on top.
 *
 * <p>Along the domain axis lie positions (rows, days), along the range axis values.
 */
final class Layers {
  /** A bar at a position, between two values. */
  record Bar(double position, double from, double to) {}

  /** A mark at a position and value. */
  record Mark(double position, double value) {}

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final XYPlot plot;
  private int next;

  Layers(PlotOrientation orientation, FixedAxis domain, FixedAxis range) {
    plot = new XYPlot(null, domain, range, null);
    plot.setOrientation(orientation);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlinePaint(Token.GRID.color());
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
  }

  /** Margins around the data area in pixels. */
  Layers margins(double left, double top, double right, double bottom) {
    AxisSpace space = new AxisSpace();
    space.setLeft(left);
    space.setTop(top);
    space.setRight(right);
    space.setBottom(bottom);
    plot.setFixedDomainAxisSpace(space);
    plot.setFixedRangeAxisSpace(space);
    return this;
  }

  Layers withoutGrid() {
    plot.setRangeGridlinesVisible(false);
    return this;
  }

  Layers zeroLine() {
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselinePaint(Token.INK3.color());
    return this;
  }

  Layers bars(List<Bar> bars, double thickness, Token token) {
    XYIntervalSeries series = new XYIntervalSeries("");
    for (Bar bar : bars) {
      series.add(
          bar.position,
          bar.position - thickness / 2,
          bar.position + thickness / 2,
          bar.to,
          bar.from,
          bar.to);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setSeriesPaint(0, token.color());
    return add(data, renderer);
  }

  Layers marks(List<Mark> marks, Shape shape, Token token) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, shape);
    renderer.setSeriesPaint(0, token.color());
    return add(series(marks), renderer);
  }

  Layers line(List<Mark> points, float width, Token token) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesStroke(
        0, new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    renderer.setSeriesPaint(0, token.color());
    return add(series(points), renderer);
  }

  Layers add(XYDataset data, XYItemRenderer renderer) {
    plot.setDataset(next, data);
    plot.setRenderer(next, renderer);
    next++;
    return this;
  }

  Layers text(
      double position, double value, String text, Font font, Token token, TextAnchor anchor) {
    XYTextAnnotation label = new XYTextAnnotation(Fonts.showable(text), position, value);
    label.setFont(font);
    label.setPaint(token.color());
    label.setTextAnchor(anchor);
    plot.addAnnotation(label);
    return this;
  }

  Layers segment(double fromPosition, double fromValue, double position, double value) {
    plot.addAnnotation(
        new XYLineAnnotation(
            fromPosition, fromValue, position, value, new BasicStroke(1), Token.INK3.color()));
    return this;
  }

  XYPlot plot() {
    return plot;
  }

  Drawing drawing(double width, double height) {
    JFreeChart chart = new JFreeChart(null, Fonts.regular(12), plot, false);
    chart.setBackgroundPaint(null);
    return new Drawing((int) Math.round(width), (int) Math.round(height), chart);
  }

  static double width(String text, Font font) {
    return font.getStringBounds(Fonts.showable(text), CONTEXT).getWidth();
  }

  static Shape dot(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  private static XYSeriesCollection series(List<Mark> marks) {
    XYSeries series = new XYSeries("", false, true);
    for (Mark mark : marks) {
      series.add(mark.position, mark.value);
    }
    return new XYSeriesCollection(series);
  }
}
