package org.oidor.reports.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.Layer;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.chart.Layers.Mark;

/**
 * A line at word size with its last point marked.
 *
 * @param values oldest first; null leaves a gap
 * @param low lower end of the normal range, null to draw none
 * @param high upper end of the normal range
 * @param dot colour of the last point
 * @param wide whether it stands in a tile rather than in a table
 */
public record Spark(
    List<@Nullable Double> values,
    @Nullable Double low,
    @Nullable Double high,
    Token dot,
    boolean wide)
    implements Chart {

  /** Copies the list. */
  public Spark {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  @Override
  public Drawing draw(Medium medium) {
    boolean screen = medium == Medium.SCREEN;
    double width = wide ? (screen ? 170 : 108) : (screen ? 96 : 66);
    double height = wide ? (screen ? 30 : 19) : (screen ? 24 : 17);
    double radius = screen ? 3.5 : 2.5;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (Double value : values) {
      if (value != null) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    if (low != null && high != null) {
      min = Math.min(min, low);
      max = Math.max(max, high);
    }
    if (!(max > min)) {
      // a flat line lies at the bottom, where "nothing" is drawn too
      min = min > max ? 0 : min;
      max = min + 1;
    }
    FixedAxis domain =
        new FixedAxis(0, Math.max(1, values.size() - 1), List.of(), Fonts.regular(10), Token.INK3);
    FixedAxis range = new FixedAxis(min, max, List.of(), Fonts.regular(10), Token.INK3);
    domain.setVisible(false);
    range.setVisible(false);
    Layers layers = new Layers(PlotOrientation.VERTICAL, domain, range).withoutGrid();
    double pad = radius + 1;
    // JFreeChart clips to the data area: widen both axes so that the dot is not cut
    double dx = domain.getRange().getLength() * pad / (width - 2 * pad);
    double dy = (max - min) * pad / (height - 2 * pad);
    domain.setRange(-dx, domain.getUpperBound() + dx);
    range.setRange(min - dy, max + dy);
    layers.margins(0, 0, 0, 0);
    if (low != null && high != null) {
      IntervalMarker band = new IntervalMarker(low, high, Token.BAND.color());
      band.setAlpha(1);
      layers.plot().addRangeMarker(band, Layer.BACKGROUND);
    }
    List<Mark> run = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Double value = values.get(i);
      if (value != null) {
        run.add(new Mark(i, value));
      }
      if (value == null || i == values.size() - 1) {
        if (run.size() > 1) {
          layers.line(run, screen ? 1.5f : 1.1f, Token.INK2);
        }
        run = new ArrayList<>();
      }
    }
    Double last = values.isEmpty() ? null : values.get(values.size() - 1);
    if (last != null) {
      layers.marks(List.of(new Mark(values.size() - 1.0, last)), Layers.dot(radius), dot);
    }
    return layers.drawing(width, height);
  }
}
