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
 * @param top highest value on the scale, the same for charts to be compared
 * @param notes events above the columns
 * @param peak label of the highest column, null for none
 * @param panel whether it is one of five side by side rather than as wide as the page
 */
public record Bars(
    List<Column> columns,
    List<Tick> ticks,
    double top,
    List<Note> notes,
    @Nullable Peak peak,
    boolean panel)
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

  /** More events than this would hide the columns. */
  private static final int MAX_NOTES = 8;

  private static final int PASSES = 4;

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
    List<FixedAxis.Tick> scale = new ArrayList<>();
    for (Tick tick : ticks) {
      scale.add(new FixedAxis.Tick(tick.value, tick.label));
      left = Math.max(left, Layers.width(tick.label, font) + 7);
    }
    double bottom = panel ? 4 : medium.text + 11;
    double plain = height - bottom - medium.text / 2;
    double slot = (width - left) / columns.size();
    // room above the columns, in pixels: as much as the labels need, found by trying
    double head = panel ? 4 : 1.6 * medium.text;
    double perPixel = top / (plain - head);
    List<Placed> labels = panel ? List.of() : place(medium, slot, perPixel);
    for (int i = 0; i < PASSES; i++) {
      double highest = top;
      for (Placed label : labels) {
        highest = Math.max(highest, label.y + label.height);
      }
      double needed = Math.min(plain / 2, (highest - top) / perPixel);
      if (needed <= head) {
        break;
      }
      head = needed + 1;
      perPixel = top / (plain - head);
      labels = place(medium, slot, perPixel);
    }
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
            new Layers.Bar(i, Math.max(column.negative, column.total - perPixel), column.total));
      }
    }
    layers.bars(rest, 0.8, Token.NEU).bars(caps, 0.8, Token.BASE).bars(negative, 0.8, Token.NEG);
    for (Placed label : labels) {
      label.draw(layers, medium, perPixel);
    }
    return layers.drawing(width, height);
  }

  /**
   * A label with its place in units of the axes.
   *
   * @param note null for the peak
   */
  private record Placed(
      String text, @Nullable Note note, double x, double half, double y, double height) {
    boolean touches(Placed other) {
      return x - half < other.x + other.half
          && x + half > other.x - other.half
          && y < other.y + other.height
          && y + height > other.y;
    }

    void draw(Layers layers, Medium medium, double perPixel) {
      if (note == null) {
        layers.text(x, y, text, Fonts.semibold(medium.text), Token.INK, TextAnchor.BOTTOM_CENTER);
      } else {
        layers.segment(note.from - 0.4, y, note.to + 0.4, y);
        layers.text(
            x,
            y + 3 * perPixel,
            text,
            Fonts.regular(medium.text),
            Token.INK2,
            TextAnchor.BOTTOM_CENTER);
      }
    }
  }

  /** Puts the labels above the columns that they span, each clear of the ones before. */
  private List<Placed> place(Medium medium, double slot, double perPixel) {
    List<Placed> placed = new ArrayList<>();
    if (peak != null) {
      double half = Layers.width(peak.label, Fonts.semibold(medium.text)) / 2 / slot;
      double y = columns.get(peak.index).total + 3 * perPixel;
      double height = medium.text * 1.35 * perPixel;
      placed.add(new Placed(peak.label, null, inside(peak.index, half), half, y, height));
    }
    double height = (medium.text * 1.35 + 4) * perPixel;
    for (Note note : notes.subList(0, Math.min(MAX_NOTES, notes.size()))) {
      double half = Layers.width(note.label, Fonts.regular(medium.text)) / 2 / slot + 0.1;
      half = Math.max(half, (note.to - note.from) / 2.0 + 0.4);
      double x = inside((note.from + note.to) / 2.0, half);
      double y = 0;
      for (int i = 0; i < columns.size(); i++) {
        if (i > x - half - 0.5 && i < x + half + 0.5) {
          y = Math.max(y, columns.get(i).total);
        }
      }
      Placed label = new Placed(note.label, note, x, half, y + 6 * perPixel, height);
      for (int i = 0; i < placed.size(); i++) {
        if (label.touches(placed.get(i))) {
          double above = placed.get(i).y + placed.get(i).height + 4 * perPixel;
          label = new Placed(note.label, note, x, half, above, height);
          i = -1;
        }
      }
      placed.add(label);
    }
    return placed;
  }

  private double inside(double x, double half) {
    return Math.max(-0.5 + half, Math.min(columns.size() - 0.5 - half, x));
  }
}
