package org.oidor.reports.text;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.oidor.reports.model.Metrics;

/**
 * A month, ISO week or quarter of a calendar.
 *
 * @param year of the month or quarter; the week-based year of a week
 * @param number of the month, week or quarter, from 1
 * @param start first day
 * @param end last day
 */
public record Span(Kind kind, int year, int number, LocalDate start, LocalDate end) {

  /** The length of a span. */
  public enum Kind {
    MONTH,
    WEEK,
    QUARTER
  }

  /** The span of a period of the metrics. */
  public static Span of(Metrics.Period period) {
    Kind kind = Kind.valueOf(period.kind());
    LocalDate start = LocalDate.parse(period.start());
    LocalDate end = LocalDate.parse(period.end());
    return switch (kind) {
      case MONTH -> new Span(kind, start.getYear(), start.getMonthValue(), start, end);
      case WEEK ->
          new Span(
              kind,
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
              start,
              end);
      case QUARTER ->
          new Span(kind, start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR), start, end);
    };
  }

  /** Whether the other one is the same month, week or quarter of the year before. */
  public boolean isYearAfter(Span other) {
    return kind == other.kind && year == other.year + 1 && number == other.number;
  }
}
