package org.oidor.reports.chart;

/** The content of a chart: numbers and ready-made labels, free of any size. Immutable. */
public sealed interface Chart permits Spark, Bars, Opinion, HeatMap, Ranges, Proportion {
  /** Draws the chart in the size and type of a medium. */
  Drawing draw(Medium medium);
}
