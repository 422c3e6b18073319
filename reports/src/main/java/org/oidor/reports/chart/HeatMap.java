package org.oidor.reports.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * Counts by row and column as shaded cells with their numbers and totals.
 *
 * @param columns heads from left to right
 * @param rows from top to bottom
 * @param totals texts under the columns, then the grand total
 * @param total head of the column of totals
 */
public record HeatMap(List<String> columns, List<Row> rows, List<String> totals, String total)
    implements Chart {

  /** One row; {@code total} is a text. */
  public record Row(String label, List<Cell> cells, String total) {}

  /**
   * A count and its text.
   *
   * @param marked whether it stands out against the period before
   */
  public record Cell(double value, String text, boolean marked) {}

  private static final Token[] RAMP = {
    Token.H0, Token.H1, Token.H2, Token.H3, Token.H4, Token.H5, Token.H6
  };

  /** Lower ends of the steps of the ramp, as parts of the highest count. */
  private static final double[] STEPS = {0, 0.08, 0.22, 0.36, 0.5, 0.68, 0.85};

  /** Copies the lists. */
  public HeatMap {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
  }

  @Override
  public Drawing draw(Medium medium) {
    Font font = Fonts.regular(medium.text);
    Font head = Fonts.medium(medium.small);
    Font strong = Fonts.semibold(medium.text);
    double left = 40;
    double max = 1;
    List<FixedAxis.Tick> names = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      names.add(new FixedAxis.Tick(r, row.label));
      left = Math.max(left, Layers.width(row.label, font) + 8);
      for (Cell cell : row.cells) {
        max = Math.max(max, cell.value);
      }
    }
    double side = Math.max(64, Layers.width(totals.get(totals.size() - 1), strong) + 20);
    double slot = (medium.width - left - side) / columns.size();
    double width = columns.size() + side / slot;
    FixedAxis across = new FixedAxis(-0.5, width - 0.5, List.of(), font, Token.INK3);
    FixedAxis down = new FixedAxis(-1.4, rows.size() + 0.4, names, font, Token.INK);
    down.setInverted(true);
    Layers layers =
        new Layers(PlotOrientation.VERTICAL, across, down).margins(left, 0, 0, 0).withoutGrid();
    int cells = rows.size() * columns.size();
    double[][] xyz = new double[3][cells];
    int n = 0;
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        xyz[0][n] = c;
        xyz[1][n] = r;
        xyz[2][n] = rows.get(r).cells.get(c).value;
        n++;
      }
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries("", xyz);
    LookupPaintScale scale = new LookupPaintScale(0, max + 1, Token.H0.color());
    for (int i = 1; i < RAMP.length; i++) {
      scale.add(STEPS[i] * max, RAMP[i].color());
    }
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setBlockWidth(1 - 2 / slot);
    renderer.setBlockHeight(1 - 2.0 / medium.row);
    renderer.setBlockAnchor(RectangleAnchor.CENTER);
    renderer.setPaintScale(scale);
    layers.add(data, renderer);
    double edge = width - 0.5 - 2 / slot;
    for (int c = 0; c < columns.size(); c++) {
      layers.text(c, -0.95, columns.get(c), head, Token.INK2, TextAnchor.CENTER);
      layers.text(c, rows.size() - 0.05, totals.get(c), strong, Token.INK, TextAnchor.CENTER);
    }
    layers.text(edge, -0.95, total, head, Token.INK2, TextAnchor.CENTER_RIGHT);
    layers.text(
        edge,
        rows.size() - 0.05,
        totals.get(totals.size() - 1),
        strong,
        Token.INK,
        TextAnchor.CENTER_RIGHT);
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      for (int c = 0; c < columns.size(); c++) {
        Cell cell = row.cells.get(c);
        boolean dark = cell.value >= STEPS[4] * max;
        layers.text(
            c,
            r,
            cell.text,
            cell.marked ? strong : font,
            dark ? Token.PAPER : Token.INK,
            TextAnchor.CENTER);
      }
      layers.text(edge, r, row.total, strong, Token.INK, TextAnchor.CENTER_RIGHT);
    }
    return layers.drawing(medium.width, medium.row * 0.97 * (rows.size() + 1.8));
  }
}
