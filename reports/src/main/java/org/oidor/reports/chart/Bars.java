package org.oidor.reports.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * Columns over time, the negative part at the foot.
 *
 * @param columns oldest first
 * @param ticks values of the scale with their labels, from zero up
 * @param notes events above the columns
 * @param peak label of the highest column, null for none
 * @param panel whether it is one of five side by side rather than as wide as the page
 */
public record Bars(
    List<Column> columns, List<Tick> ticks, List<Note> notes, @Nullable Peak peak, boolean panel)
    implements Chart {

  /**
   * A column.
   *
   * @param label under it, may be empty
   */
  public record Column(String label, double negative, double total) {}

  /** A label of the scale. */
  public record Tick(double value, String label) {}

  /** An event over the columns from one index to another. */
  public record Note(int from, int to, String label) {}

  /** A label above one column. */
  public record Peak(int index, String label) {}

  /** Copies the lists. */
  public Bars {
    columns = List.copyOf(columns);
    ticks = List.copyOf(ticks);
    notes = List.copyOf(notes);
  }

  @Override
  public Drawing draw(Medium medium) {
    boolean screen = medium == Medium.SCREEN;
    double width = panel ? (screen ? 192 : 125) : medium.width;
    double height = panel ? (screen ? 104 : 74) : (screen ? 250 : 168);
    Font font = Fonts.regular(panel ? medium.small : medium.text);
    double left = 0;
    double top = 0;
    List<FixedAxis.Tick> scale = new ArrayList<>();
    for (Tick tick : ticks) {
      scale.add(new FixedAxis.Tick(tick.value, tick.label));
      left = Math.max(left, Layers.width(tick.label, font) + 7);
      top = Math.max(top, tick.value);
    }
    for (Column column : columns) {
      top = Math.max(top, column.total);
    }
    double bottom = panel ? 4 : medium.text + 8;
    double plain = height - bottom - medium.text / 2;
    // room above the columns for the notes and the peak, in pixels, then in units of the scale
    double head = panel ? 4 : (notes.isEmpty() ? 1.6 : 3) * medium.text;
    double perPixel = top / (plain - head);
    double upper = top + head * perPixel;
    List<FixedAxis.Tick> under = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).label.isEmpty()) {
        under.add(new FixedAxis.Tick(i, columns.get(i).label));
      }
    }
    FixedAxis domain = new FixedAxis(-0.5, columns.size() - 0.5, under, font, Token.INK3);
    FixedAxis range = new FixedAxis(0, upper, scale, font, Token.INK3);
    Layers layers =
        new Layers(PlotOrientation.VERTICAL, domain, range)
            .margins(left, medium.text / 2, 0, bottom)
            .zeroLine();
    List<Layers.Bar> negative = new ArrayList<>();
    List<Layers.Bar> rest = new ArrayList<>();
    List<Layers.Bar> caps = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.negative > 0) {
        negative.add(new Layers.Bar(i, 0, column.negative));
      }
      if (column.total > column.negative) {
        rest.add(new Layers.Bar(i, column.negative, column.total));
        caps.add(
            new Layers.Bar(
                i, Math.max(column.negative, column.total - perPixel), column.total));
      }
    }
    layers.bars(rest, 0.8, Token.NEU).bars(caps, 0.8, Token.BASE).bars(negative, 0.8, Token.NEG);
    annotate(layers, medium, (width - left) / columns.size(), perPixel);
    return layers.drawing(width, height);
  }

  /** Writes the labels above the columns that they span, each clear of the ones before. */
  private void annotate(Layers layers, Medium medium, double slot, double perPixel) {
    Font plain = Fonts.regular(medium.text);
    Font strong = Fonts.semibold(medium.text);
    double line = medium.text * 1.35 * perPixel;
    List<double[]> taken = new ArrayList<>();
    if (peak != null) {
      double y = columns.get(peak.index).total + 4 * perPixel;
      double half = Layers.width(peak.label, strong) / 2 / slot;
      double x = inside(peak.index, half);
      layers.text(x, y, peak.label, strong, Token.INK, TextAnchor.BOTTOM_CENTER);
      taken.add(new double[] {x - half, x + half, y, y + line});
    }
    for (Note note : notes) {
      double half = Layers.width(note.label, plain) / 2 / slot + 0.1;
      double x = inside((note.from + note.to) / 2.0, half);
      int first = (int) Math.floor(Math.min(note.from, x - half));
      int last = (int) Math.ceil(Math.max(note.to, x + half));
      double y = 0;
      for (int i = Math.max(0, first); i <= Math.min(columns.size() - 1, last); i++) {
        y = Math.max(y, columns.get(i).total);
      }
      y += 7 * perPixel;
      for (double[] box : taken) {
        if (x - half < box[1] && x + half > box[0] && y < box[3] && y + line > box[2]) {
          y = box[3] + 3 * perPixel;
        }
      }
      layers.segment(note.from - 0.4, y, note.to + 0.4, y);
      layers.text(x, y + 3 * perPixel, note.label, plain, Token.INK2, TextAnchor.BOTTOM_CENTER);
      taken.add(new double[] {x - half, x + half, y, y + line});
    }
  }

  private double inside(double x, double half) {
    return Math.max(-0.5 + half, Math.min(columns.size() - 0.5 - half, x));
  }
}
