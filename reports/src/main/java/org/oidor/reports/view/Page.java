package org.oidor.reports.view;

import java.util.List;
import org.oidor.reports.text.Labels;

/**
 * A whole report in words.
 *
 * @param language {@code es}, {@code en} or {@code pt}
 * @param title of the document
 * @param shop as configured
 * @param kicker line above the heading
 * @param heading the period
 * @param deck one or two sentences under it
 * @param compared what the period is compared with, and up to when the data reach
 * @param sections in order
 * @param sheets tables for spreadsheets
 */
public record Page(
    String language,
    String title,
    String shop,
    String kicker,
    String heading,
    String deck,
    String compared,
    Labels labels,
    List<Section> sections,
    List<Sheet> sheets) {

  /**
   * A section.
   *
   * @param name in the navigation, empty to leave it out
   * @param label small line above the headline, empty for none
   * @param newPage whether it starts a page on paper
   */
  public record Section(
      String id, String name, String label, String headline, boolean newPage, List<Block> blocks) {}

  /** A table as a sheet of a workbook. */
  public record Sheet(String name, Table table) {}

  /** The tables behind the charts, for the annex. */
  public List<Table> annex() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Tables.class::isInstance)
        .map(Block.Tables.class::cast)
        .filter(Block.Tables::annex)
        .flatMap(block -> block.tables().stream())
        .toList();
  }

  /** The sentences of the first section. */
  public List<Block.KeyPoint> keyPoints() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.KeyPoints.class::isInstance)
        .flatMap(block -> ((Block.KeyPoints) block).points().stream())
        .toList();
  }
}
