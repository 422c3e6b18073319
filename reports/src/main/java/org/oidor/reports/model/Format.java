package org.oidor.reports.model;

/** A file that can be written for a period. */
public enum Format {
  /** {@code report.html} */
  HTML,
  /** {@code report.pdf} */
  PDF,
  /** {@code report.xlsx} */
  XLSX,
  /** the {@code records-*.csv} files */
  CSV,
  /** {@code metrics.json} */
  JSON
}
