package org.oidor.transforms.aggregate.engine;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The working time of a shop: a weekly schedule without its holidays, in one time zone. Immutable.
 *
 * <p>Changes of daylight saving count as they happen: a shift of 00:00–04:00 lasts three hours on
 * the night when clocks go forward.
 */
public final class BusinessHours implements Serializable {
  private static final long serialVersionUID = 1;

  private final ZoneId zone;
  private final EnumMap<DayOfWeek, List<Shift>> week;
  private final TreeSet<LocalDate> holidays;

  /**
   * A stretch of working time within one day.
   *
   * @param to exclusive; midnight stands for the end of the day
   */
  public record Shift(LocalTime from, LocalTime to) implements Serializable {
    /** Refuses an empty shift. */
    public Shift {
      if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
        throw new IllegalArgumentException(
            "business hours must begin before they end, but were: " + from + "-" + to);
      }
    }
  }

  /** A schedule of one or more shifts for each working day. */
  public BusinessHours(ZoneId zone, Map<DayOfWeek, List<Shift>> week, Set<LocalDate> holidays) {
    if (week.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          "business hours must name at least one shift, but were: " + week);
    }
    this.zone = zone;
    this.week = new EnumMap<>(week);
    this.holidays = new TreeSet<>(holidays);
  }

  /**
   * Whole minutes of working time between two instants, rounded down; 0 if {@code to} is not after
   * {@code from}.
   */
  public long minutesBetween(Instant from, Instant to) {
    if (!from.isBefore(to)) {
      return 0;
    }
    LocalDate last = to.atZone(zone).toLocalDate();
    long seconds = 0;
    for (LocalDate day = from.atZone(zone).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (holidays.contains(day)) {
        continue;
      }
      for (Shift shift : week.getOrDefault(day.getDayOfWeek(), List.of())) {
        Instant begin = ZonedDateTime.of(day, shift.from(), zone).toInstant();
        LocalDate endDay = shift.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        Instant end = ZonedDateTime.of(endDay, shift.to(), zone).toInstant();
        Instant start = begin.isAfter(from) ? begin : from;
        Instant stop = end.isBefore(to) ? end : to;
        seconds += Math.max(0, stop.getEpochSecond() - start.getEpochSecond());
      }
    }
    return seconds / 60;
  }
}
