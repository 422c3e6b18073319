package org.oidor.reports.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * Shares of negative and positive opinion as bars from a common zero line, one row a category.
 *
 * @param rows from top to bottom
 * @param negative head of the bars to the left
 * @param positive head of the bars to the right
 * @param neutral head of the first column of numbers
 * @param change head of the second one
 */
public record Opinion(
    List<Row> rows, String negative, String positive, String neutral, String change)
    implements Chart {

  /**
   * One category; shares in per cent.
   *
   * @param before negative share of the period before, null if unknown
   */
  public record Row(
      String label,
      double negative,
      String negativeText,
      double positive,
      String positiveText,
      @Nullable Double before,
      Text neutral,
      Text change) {}

  /** Copies the list. */
  public Opinion {
    rows = List.copyOf(rows);
  }

  @Override
  public Drawing draw(Medium medium) {
    Font font = Fonts.regular(medium.text);
    Font small = Fonts.regular(medium.small);
    Font strong = Fonts.semibold(medium.text);
    double left = 40;
    double low = 1;
    double high = 1;
    List<FixedAxis.Tick> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      names.add(new FixedAxis.Tick(i, row.label));
      left = Math.max(left, Layers.width(row.label, font) + 8);
      low = Math.max(low, Math.max(row.negative, row.before == null ? 0 : row.before));
      high = Math.max(high, row.positive);
    }
    double columnsWidth =
        28 + Layers.width(neutral, small) + 28 + Math.max(Layers.width(change, small), 50);
    double area = medium.width - left;
    double bars = area - columnsWidth;
    // both heads need their room, however short the bars below them are
    double perPixel =
        Math.max(
            (low + high + 2) / bars,
            Math.max(
                (low + 1) / (bars - Layers.width(positive, small) - 12),
                (high + 1) / (bars - Layers.width(negative, small) - 12)));
    double reach = Math.max(low + 1, perPixel * (Layers.width(negative, small) + 12));
    FixedAxis domain = new FixedAxis(-1.2, rows.size() - 0.5, names, font, Token.INK);
    domain.setInverted(true);
    FixedAxis range = new FixedAxis(-reach, -reach + area * perPixel, List.of(), font, Token.INK3);
    Layers layers =
        new Layers(PlotOrientation.HORIZONTAL, domain, range).margins(left, 0, 0, 0).withoutGrid();
    List<Layers.Bar> negatives = new ArrayList<>();
    List<Layers.Bar> positives = new ArrayList<>();
    List<Layers.Mark> before = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.negative > 0) {
        negatives.add(new Layers.Bar(i, -row.negative, 0));
      }
      if (row.positive > 0) {
        positives.add(new Layers.Bar(i, 0, row.positive));
      }
      if (row.before != null) {
        before.add(new Layers.Mark(i, -row.before));
      }
    }
    double tick = medium.row * 0.72;
    layers
        .bars(negatives, 0.6, Token.NEG)
        .bars(positives, 0.6, Token.POS)
        .marks(before, new Rectangle2D.Double(-1.25, -tick / 2, 2.5, tick), Token.INK);
    double gap = 6 * perPixel;
    double edge = range.getUpperBound() - perPixel;
    double first = edge - perPixel * (28 + Math.max(Layers.width(change, small), 50));
    layers.text(-0.9, -gap, negative, small, Token.INK3, TextAnchor.CENTER_RIGHT);
    layers.text(-0.9, gap, positive, small, Token.INK3, TextAnchor.CENTER_LEFT);
    layers.text(-0.9, first, neutral, small, Token.INK3, TextAnchor.CENTER_RIGHT);
    layers.text(-0.9, edge, change, small, Token.INK3, TextAnchor.CENTER_RIGHT);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double need = perPixel * (Layers.width("00,0 %", strong) + 12);
      boolean roomLeft = row.negative >= need;
      layers.text(
          i,
          roomLeft ? -gap : -row.negative - gap,
          row.negativeText,
          strong,
          roomLeft ? Token.PAPER : Token.INK,
          TextAnchor.CENTER_RIGHT);
      boolean roomRight = row.positive >= need;
      layers.text(
          i,
          roomRight ? gap : row.positive + gap,
          row.positiveText,
          strong,
          roomRight ? Token.PAPER : Token.INK,
          TextAnchor.CENTER_LEFT);
      column(layers, i, first, row.neutral, medium);
      column(layers, i, edge, row.change, medium);
    }
    return layers.drawing(medium.width, medium.row * (rows.size() + 0.9));
  }

  static void column(Layers layers, double row, double at, Text text, Medium medium) {
    Font font = text.strong() ? Fonts.semibold(medium.text) : Fonts.regular(medium.text);
    layers.text(row, at, text.value(), font, text.token(), TextAnchor.CENTER_RIGHT);
  }
}
