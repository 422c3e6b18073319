package org.oidor.transforms.aggregate.engine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodKindTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH,   2026-10-31, 2026-10,  2026-10-01, 2026-10-31, 2026-11",
    "MONTH,   2024-02-29, 2024-02,  2024-02-01, 2024-02-29, 2024-03",
    "WEEK,    2026-01-01, 2026-W01, 2025-12-29, 2026-01-04, 2026-W02",
    "WEEK,    2027-01-03, 2026-W53, 2026-12-28, 2027-01-03, 2027-W01",
    "QUARTER, 2026-12-31, 2026-Q4,  2026-10-01, 2026-12-31, 2027-Q1",
  })
  void knowsItsPeriods(
      PeriodKind kind, LocalDate date, String key, LocalDate start, LocalDate end, String next) {
    assertThat(kind.keyOf(date), is(key));
    assertThat(kind.startOf(key), is(start));
    assertThat(kind.startOf(date), is(start));
    assertThat(kind.endOf(start), is(end));
    assertThat(kind.next(key), is(next));
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoDayBetweenPeriods(PeriodKind kind) {
    String key = kind.keyOf(LocalDate.of(2019, 6, 1));
    for (int i = 0; i < 600; i++) {
      String next = kind.next(key);
      assertThat(kind.startOf(next), is(kind.endOf(kind.startOf(key)).plusDays(1)));
      assertThat(next.compareTo(key) > 0, is(true));
      key = next;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH,2026-13",
    "MONTH,2026-W10",
    "WEEK,2026-W54",
    "QUARTER,2026-Q5",
    "MONTH,octubre"
  })
  void refusesOtherKeys(PeriodKind kind, String key) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> kind.startOf(key));
    assertThat(refused.getMessage(), containsString("but was: " + key));
  }

  @Test
  void startsWeeksOnMonday() {
    assertThat(PeriodKind.WEEK.startOf("2026-W43"), is(LocalDate.of(2026, 10, 19)));
  }
}
