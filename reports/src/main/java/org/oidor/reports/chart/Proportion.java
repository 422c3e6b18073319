package org.oidor.reports.chart;

import java.util.List;
import org.jfree.chart.plot.PlotOrientation;

/** One bar across the page, divided in proportion. */
public record Proportion(List<Part> parts) implements Chart {
  /** A part of the bar. */
  public record Part(double value, Token token) {}

  /** Copies the list. */
  public Proportion {
    parts = List.copyOf(parts);
  }

  @Override
  public Drawing draw(Medium medium) {
    double sum = 0;
    for (Part part : parts) {
      sum += part.value;
    }
    FixedAxis domain = new FixedAxis(-0.5, 0.5, List.of(), Fonts.regular(10), Token.INK3);
    FixedAxis range = new FixedAxis(0, Math.max(1, sum), List.of(), Fonts.regular(10), Token.INK3);
    domain.setVisible(false);
    range.setVisible(false);
    Layers layers =
        new Layers(PlotOrientation.HORIZONTAL, domain, range).margins(0, 0, 0, 0).withoutGrid();
    double from = 0;
    for (Part part : parts) {
      if (part.value > 0) {
        layers.bars(List.of(new Layers.Bar(0, from, from + part.value)), 1, part.token);
        from += part.value;
      }
    }
    return layers.drawing(medium.width, medium == Medium.SCREEN ? 14 : 11);
  }
}
