package org.oidor.reports.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * Times from the median to the 90th percentile against the deadline, one row a group.
 *
 * @param rows from top to bottom
 * @param ticks of the scale in hours, from zero up
 * @param heads of the columns of numbers
 * @param longest label among all charts that share the left edge
 */
public record Ranges(List<Row> rows, List<Bars.Tick> ticks, List<String> heads, String longest)
    implements Chart {

  /**
   * One group; times in hours.
   *
   * @param deadline null if none is set
   * @param late whether the 90th percentile is past the deadline
   * @param columns as many texts as there are heads
   */
  public record Row(
      String label,
      double median,
      double p90,
      @Nullable Double deadline,
      boolean late,
      List<Text> columns) {}

  /** Copies the lists. */
  public Ranges {
    rows = List.copyOf(rows);
    ticks = List.copyOf(ticks);
    heads = List.copyOf(heads);
  }

  @Override
  public Drawing draw(Medium medium) {
    boolean screen = medium == Medium.SCREEN;
    Font font = Fonts.regular(medium.text);
    Font small = Fonts.regular(medium.small);
    double left = Layers.width(longest, font) + 10;
    List<FixedAxis.Tick> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      names.add(new FixedAxis.Tick(i, rows.get(i).label));
    }
    double top = 0;
    List<FixedAxis.Tick> scale = new ArrayList<>();
    for (Bars.Tick tick : ticks) {
      scale.add(new FixedAxis.Tick(tick.value(), tick.label()));
      top = Math.max(top, tick.value());
    }
    double radius = screen ? 5 : 3.6;
    double area = medium.width - left;
    double gap = screen ? 30 : 16;
    double columnsWidth = gap;
    List<Double> widths = new ArrayList<>();
    for (String column : heads) {
      double width = Math.max(Layers.width(column, small), screen ? 44 : 36) + gap;
      widths.add(width);
      columnsWidth += width;
    }
    double lead = radius + 1;
    double perPixel = top / (area - columnsWidth - lead);
    FixedAxis domain = new FixedAxis(-1.2, rows.size() - 0.5, names, font, Token.INK);
    domain.setInverted(true);
    FixedAxis range =
        new FixedAxis(-lead * perPixel, (area - lead) * perPixel, scale, font, Token.INK3);
    Layers layers =
        new Layers(PlotOrientation.HORIZONTAL, domain, range).margins(left, 0, 0, medium.text + 8);
    List<Layers.Bar> late = new ArrayList<>();
    List<Layers.Bar> early = new ArrayList<>();
    List<Layers.Bar> open = new ArrayList<>();
    List<Layers.Mark> lateEnds = new ArrayList<>();
    List<Layers.Mark> earlyEnds = new ArrayList<>();
    List<Layers.Mark> openEnds = new ArrayList<>();
    List<Layers.Mark> medians = new ArrayList<>();
    List<Layers.Mark> deadlines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean judged = row.deadline != null;
      (!judged ? open : row.late ? late : early).add(new Layers.Bar(i, row.median, row.p90));
      (!judged ? openEnds : row.late ? lateEnds : earlyEnds).add(new Layers.Mark(i, row.p90));
      medians.add(new Layers.Mark(i, row.median));
      if (row.deadline != null && row.deadline <= top) {
        deadlines.add(new Layers.Mark(i, row.deadline));
      }
    }
    double tick = medium.row * 0.6;
    layers
        .bars(late, 0.4, Token.NEGS)
        .bars(early, 0.4, Token.POSS)
        .bars(open, 0.4, Token.BAND)
        .marks(deadlines, new Rectangle2D.Double(-1.5, -tick / 2, 3, tick), Token.INK2)
        .marks(lateEnds, Layers.dot(radius), Token.NEG)
        .marks(earlyEnds, Layers.dot(radius), Token.POS)
        .marks(openEnds, Layers.dot(radius), Token.BASE)
        .marks(medians, Layers.dot(radius), Token.INK);
    double at = range.getUpperBound() - perPixel;
    for (int c = heads.size() - 1; c >= 0; c--) {
      layers.text(-0.9, at, heads.get(c), small, Token.INK3, TextAnchor.CENTER_RIGHT);
      for (int i = 0; i < rows.size(); i++) {
        Opinion.column(layers, i, at, rows.get(i).columns.get(c), medium);
      }
      at -= widths.get(c) * perPixel;
    }
    return layers.drawing(medium.width, medium.row * 0.92 * (rows.size() + 0.7) + medium.text + 8);
  }
}
