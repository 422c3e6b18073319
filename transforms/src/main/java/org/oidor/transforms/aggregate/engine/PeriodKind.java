package org.oidor.transforms.aggregate.engine;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sort of calendar period, with its keys: {@code 2026-10}, {@code 2026-W43}, {@code 2026-Q4}. */
public enum PeriodKind {
  MONTH("(\\d{4})-(\\d{2})") {
    @Override
    public String keyOf(LocalDate date) {
      return String.format(Locale.ROOT, "%04d-%02d", date.getYear(), date.getMonthValue());
    }

    @Override
    LocalDate start(int year, int number) {
      return LocalDate.of(year, number, 1);
    }

    @Override
    public LocalDate startOf(LocalDate date) {
      return date.withDayOfMonth(1);
    }

    @Override
    public LocalDate endOf(LocalDate start) {
      return YearMonth.from(start).atEndOfMonth();
    }
  },
  WEEK("(\\d{4})-W(\\d{2})") {
    @Override
    public String keyOf(LocalDate date) {
      return String.format(
          Locale.ROOT,
          "%04d-W%02d",
          date.get(IsoFields.WEEK_BASED_YEAR),
          date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    LocalDate start(int year, int number) {
      LocalDate thursday = LocalDate.of(year, 1, 4);
      return thursday.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(DayOfWeek.MONDAY);
    }

    @Override
    public LocalDate startOf(LocalDate date) {
      return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public LocalDate endOf(LocalDate start) {
      return start.plusDays(6);
    }
  },
  QUARTER("(\\d{4})-Q([1-4])") {
    @Override
    public String keyOf(LocalDate date) {
      return String.format(
          Locale.ROOT, "%04d-Q%d", date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    @Override
    LocalDate start(int year, int number) {
      return LocalDate.of(year, 3 * number - 2, 1);
    }

    @Override
    public LocalDate startOf(LocalDate date) {
      return LocalDate.of(date.getYear(), 3 * date.get(IsoFields.QUARTER_OF_YEAR) - 2, 1);
    }

    @Override
    public LocalDate endOf(LocalDate start) {
      return start.plusMonths(3).minusDays(1);
    }
  };

  private final Pattern keyForm;

  PeriodKind(String keyForm) {
    this.keyForm = Pattern.compile(keyForm);
  }

  /** The key of the period that holds a local date. Keys of one kind sort in time order. */
  public abstract String keyOf(LocalDate date);

  /** The first date of the period that holds a date. */
  public abstract LocalDate startOf(LocalDate date);

  /** The last date, inclusive, of the period that starts on a date. */
  public abstract LocalDate endOf(LocalDate start);

  abstract LocalDate start(int year, int number);

  /**
   * The first date of the period of a key.
   *
   * @throws IllegalArgumentException if the key does not name a period of this kind
   */
  public LocalDate startOf(String key) {
    Matcher matcher = keyForm.matcher(key);
    if (matcher.matches()) {
      try {
        LocalDate start =
            start(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (keyOf(start).equals(key)) {
          return start;
        }
      } catch (DateTimeException notInCalendar) {
        // falls through to the message
      }
    }
    throw new IllegalArgumentException(
        name()
            + " period must look like "
            + keyOf(LocalDate.of(2026, 10, 19))
            + ", but was: "
            + key);
  }

  /** The key of the period after the one of a key. */
  public String next(String key) {
    return keyOf(endOf(startOf(key)).plusDays(1));
  }
}
