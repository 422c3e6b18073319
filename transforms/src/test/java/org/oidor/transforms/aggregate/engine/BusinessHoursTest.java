package org.oidor.transforms.aggregate.engine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oidor.transforms.aggregate.engine.BusinessHours.Shift;

class BusinessHoursTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final List<Shift> NINE_TO_SIX = List.of(shift("09:00", "18:00"));

  private static final BusinessHours OFFICE =
      new BusinessHours(
          MADRID,
          Map.of(
              DayOfWeek.MONDAY, NINE_TO_SIX,
              DayOfWeek.TUESDAY, NINE_TO_SIX,
              DayOfWeek.FRIDAY, List.of(shift("09:00", "14:00"), shift("16:00", "19:00"))),
          Set.of(LocalDate.of(2026, 10, 13)));

  @ParameterizedTest
  @CsvSource({
    // within one shift, seconds rounded down
    "2026-10-05T10:00:00+02:00, 2026-10-05T11:30:59+02:00, 90",
    // from before the shift to after it
    "2026-10-05T07:00:00+02:00, 2026-10-05T23:00:00+02:00, 540",
    // over the break of Friday, and from Friday to Monday
    "2026-10-09T13:00:00+02:00, 2026-10-09T17:00:00+02:00, 120",
    "2026-10-09T18:30:00+02:00, 2026-10-12T09:30:00+02:00, 60",
    // Tuesday the 13th is a holiday
    "2026-10-12T17:00:00+02:00, 2026-10-14T12:00:00+02:00, 60",
    // another offset, the same instants
    "2026-10-05T08:00:00Z, 2026-10-05T09:30:00Z, 90",
    // backwards, and no time at all
    "2026-10-05T11:00:00+02:00, 2026-10-05T10:00:00+02:00, 0",
    "2026-10-05T11:00:00+02:00, 2026-10-05T11:00:00+02:00, 0",
  })
  void countsWorkingMinutes(OffsetDateTime from, OffsetDateTime to, long minutes) {
    assertThat(OFFICE.minutesBetween(from.toInstant(), to.toInstant()), is(minutes));
  }

  @Test
  void countsTheHoursThatTheClockReallyHas() {
    BusinessHours night =
        new BusinessHours(
            MADRID, Map.of(DayOfWeek.SUNDAY, List.of(shift("00:00", "04:00"))), Set.of());
    // clocks go forward on 29 March and back on 25 October 2026
    assertThat(day(night, "2026-03-29"), is(180L));
    assertThat(day(night, "2026-10-25"), is(300L));
    assertThat(day(night, "2026-10-18"), is(240L));
  }

  @Test
  void runsToMidnight() {
    BusinessHours evening =
        new BusinessHours(
            MADRID, Map.of(DayOfWeek.SUNDAY, List.of(shift("20:00", "00:00"))), Set.of());
    assertThat(day(evening, "2026-10-18"), is(240L));
  }

  @Test
  void refusesShiftsThatEndBeforeTheyBegin() {
    assertThrows(IllegalArgumentException.class, () -> shift("18:00", "09:00"));
  }

  private static long day(BusinessHours hours, String date) {
    LocalDate day = LocalDate.parse(date);
    return hours.minutesBetween(
        day.atStartOfDay(MADRID).toInstant(), day.plusDays(1).atStartOfDay(MADRID).toInstant());
  }

  private static Shift shift(String from, String to) {
    return new Shift(LocalTime.parse(from), LocalTime.parse(to));
  }
}
