package org.oidor.reports.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.chart.Chart;

/** A piece of a section, in the order of reading. */
public sealed interface Block {

  /** A heading within a section. */
  record Heading(String text) implements Block {}

  /**
   * Running text.
   *
   * @param kind {@code note}, {@code body} or {@code empty}
   */
  record Paragraph(String text, String kind) implements Block {}

  /** The key to a chart, with metric, unit and period. */
  record Legend(List<Swatch> swatches, String note) implements Block {}

  /**
   * A mark and its meaning.
   *
   * @param mark {@code neg}, {@code neu}, {@code pos}, {@code tick}, {@code dot}, {@code range} or
   *     {@code span}
   */
  record Swatch(String mark, String label) {}

  /**
   * A chart with what it says in words.
   *
   * @param id unique within the page
   */
  record Figure(String id, Chart chart, String title, String description) implements Block {}

  /** Small charts side by side, five in a row. */
  record Panels(List<Panel> panels) implements Block {}

  /** A small chart under a name and its figures. */
  record Panel(String name, String value, String change, Tone tone, String year, Figure figure) {}

  /**
   * The tables behind a chart, folded on a screen.
   *
   * @param annex whether they are printed in the annex on paper
   */
  record Tables(String summary, List<Table> tables, boolean annex) implements Block {}

  /** Tables to be seen at once, side by side where there is room. */
  record Visible(List<Table> tables) implements Block {}

  /** Sentences with the word that says what they mean. */
  record KeyPoints(List<KeyPoint> points) implements Block {}

  /**
   * One sentence.
   *
   * @param anchor id of the section that it is drawn from
   */
  record KeyPoint(Tone tone, String tag, String text, String anchor) {}

  /** The indicators. */
  record Tiles(List<Tile> tiles) implements Block {}

  /**
   * One indicator.
   *
   * @param unit with the space before it, may be empty
   * @param verdict may be empty
   * @param figure null without any earlier value
   * @param notes what it is compared with
   */
  record Tile(
      String label,
      String value,
      String unit,
      String verdict,
      Tone tone,
      String delta,
      @Nullable Figure figure,
      List<String> notes) {}

  /** Recurring complaints with the heads of their columns. */
  record Complaints(List<String> heads, List<Complaint> complaints) implements Block {}

  /**
   * One recurring complaint; label and quotes are texts of customers.
   *
   * @param area responsible area, as configured
   */
  record Complaint(
      String label,
      String status,
      Tone tone,
      String cases,
      String change,
      Tone changeTone,
      Figure figure,
      String negative,
      String area,
      List<Quote> quotes,
      String notes) {}

  /**
   * A quote in pieces.
   *
   * @param open opening quotation mark
   * @param close closing one
   */
  record Quote(String open, List<Segment> segments, String close) {}

  /** A piece of a quote, masked if it stands for personal data. */
  record Segment(String text, boolean mask) {}

  /** Numbers with their words that add up. */
  record Equation(List<Term> terms) implements Block {}

  /**
   * A term of a sum.
   *
   * @param operator before it, may be empty
   * @param css class of the number
   */
  record Term(String operator, String number, String word, String css) {}

  /** Terms and their definitions. */
  record Definitions(List<Definition> definitions) implements Block {}

  /** A term and its definition. */
  record Definition(String term, String text) {}
}
