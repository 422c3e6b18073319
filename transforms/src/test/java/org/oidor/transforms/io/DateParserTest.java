package org.oidor.transforms.io;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oidor.transforms.io.layout.DateOrder;

class DateParserTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-05T21:40:15Z              | 2026-03-05T21:40:15Z",
        "2026-03-05T21:40:15.123Z          | 2026-03-05T21:40:15.123Z",
        "2026-03-05T21:40:15.123456789Z    | 2026-03-05T21:40:15.123456789Z",
        "2026-03-05T21:40:15,5Z            | 2026-03-05T21:40:15.500Z",
        "2026-03-05T21:40:15+01:00         | 2026-03-05T20:40:15Z",
        "2026-03-05T21:40:15+0000          | 2026-03-05T21:40:15Z",
        "2026-03-05T21:40:15-03            | 2026-03-06T00:40:15Z",
        "2026-03-05T21:40:15+05:30         | 2026-03-05T16:10:15Z",
        "2026-03-05T21:40+01:00[Europe/Madrid] | 2026-03-05T20:40:00Z",
        "2026-03-05T21:40:15               | 2026-03-05T20:40:15Z",
        "2026-03-05 21:40:15               | 2026-03-05T20:40:15Z",
        "2026-03-05 21:40:15 UTC           | 2026-03-05T21:40:15Z",
        "2026-03-05 21:40                  | 2026-03-05T20:40:00Z",
        "2026-07-05 21:40                  | 2026-07-05T19:40:00Z",
        "2026-03-05                        | 2026-03-04T23:00:00Z",
        "5/3/2026 9:05                     | 2026-03-05T08:05:00Z",
        "05/03/2026 21:40:15               | 2026-03-05T20:40:15Z",
        "05-03-2026 21:40                  | 2026-03-05T20:40:00Z",
        "05.03.2026                        | 2026-03-04T23:00:00Z",
        "5/3/26 21:40                      | 2026-03-05T20:40:00Z",
        "05/03/2026, 9:40 p. m.            | 2026-03-05T20:40:00Z",
        "05/03/2026 09:40 PM               | 2026-03-05T20:40:00Z",
        "05/03/2026 9:40pm                 | 2026-03-05T20:40:00Z",
        "05/03/2026 12:10 a.m.             | 2026-03-04T23:10:00Z",
        "05/03/2026 12:10 p.m.             | 2026-03-05T11:10:00Z",
        "05/03/2026 21h40                  | 2026-03-05T20:40:00Z",
        "2026/03/05 9:40:00 p. m. GMT+1    | 2026-03-05T20:40:00Z",
        "2026/03/05 9:40:00 a. m. GMT-3    | 2026-03-05T12:40:00Z",
        "2026/03/05 9:40:00 AM GMT-03:00   | 2026-03-05T12:40:00Z",
        "2026/03/05 9:40:00 a. m. GMT      | 2026-03-05T09:40:00Z",
        "Wed Oct 10 20:19:24 +0000 2018    | 2018-10-10T20:19:24Z",
        "Thu, 05 Mar 2026 21:40:00 +0100   | 2026-03-05T20:40:00Z",
        "5 de marzo de 2026 a las 21:40    | 2026-03-05T20:40:00Z",
        "jueves, 5 de marzo de 2026        | 2026-03-04T23:00:00Z",
        "mar, 3 mar 2026 10:00             | 2026-03-03T09:00:00Z",
        "05/mar/26 9:40 PM                 | 2026-03-05T20:40:00Z",
        "05/ene./2026                      | 2026-01-04T23:00:00Z",
        "5 de março de 2026 às 21:40       | 2026-03-05T20:40:00Z",
        "segunda-feira, 2 de fevereiro de 2026 21:40 | 2026-02-02T20:40:00Z",
        "1º de março de 2026               | 2026-02-28T23:00:00Z",
        "Mar 5, 2026 9:40 PM               | 2026-03-05T20:40:00Z",
        "March 5th, 2026                   | 2026-03-04T23:00:00Z",
        "5-Dez-2026 10:00 WET              | 2026-12-05T10:00:00Z",
        "2026-03-05 10:00 America/Sao_Paulo | 2026-03-05T13:00:00Z",
        "1772746815                        | 2026-03-05T21:40:15Z",
        "1772746815.25                     | 2026-03-05T21:40:15Z",
        "1772746815123                     | 2026-03-05T21:40:15.123Z",
        "2024-02-29                        | 2024-02-28T23:00:00Z"
      })
  void readsWhatExportsWrite(String value, Instant expected) {
    assertThat(new DateParser(DateOrder.DMY).parse(value, MADRID), is(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2026",
        "31/02/2026 10:15",
        "2026-13-05 10:00:00",
        "2026-02-29",
        "00/03/2026",
        "ayer",
        "pronto, el 5",
        "5 de brumario de 2026",
        "2026-03",
        "2026",
        "03-2026",
        "05/03/2026 25:00",
        "05/03/2026 10:60",
        "05/03/2026 10:15:61",
        "05/03/126",
        "12345678901",
        "600 111 222",
        "1.5",
        "0001-01-01",
        "2026-03-05 10:00 +19:00",
        "2026-03-05 10:00 Mars/Base",
        "2026-03-05 2026-03-06",
        "=HYPERLINK(\"x\")",
        "99999999999999999999999999"
      })
  void refusesWhatIsNoDate(String value) {
    assertThat(new DateParser(DateOrder.DMY).parse(value, MADRID), is(nullValue()));
  }

  @Test
  void readsSpacesThatDoNotBreak() {
    Instant expected = Instant.parse("2026-03-05T20:40:00Z");
    DateParser dates = new DateParser(DateOrder.DMY);
    assertThat(dates.parse("2026/03/05 9:40:00 p.\u00A0m. GMT+1", MADRID), is(expected));
    assertThat(dates.parse("2026/03/05 9:40:00\u202Fp.\u202Fm. GMT+1", MADRID), is(expected));
    assertThat(dates.parse("\u00A05/3/2026\u00A021:40 ", MADRID), is(expected));
  }

  @Test
  void keepsToTheOrderThatItIsGiven() {
    assertThat(
        new DateParser(DateOrder.MDY).parse("03/05/2026 21:40", MADRID),
        is(Instant.parse("2026-03-05T20:40:00Z")));
    assertThat(new DateParser(DateOrder.MDY).parse("25/03/2026", MADRID), is(nullValue()));
    assertThat(new DateParser(DateOrder.DMY).parse("03/25/2026", MADRID), is(nullValue()));
    assertThat(new DateParser(DateOrder.YMD).parse("05/03/2026", MADRID), is(nullValue()));
    assertThat(new DateParser(DateOrder.YMD).parse("5 Mar 2026", MADRID), is(notNullValue()));
  }

  @Test
  void movesATimeOnThatTheClockSkipped() {
    assertThat(
        new DateParser(DateOrder.DMY).parse("29/03/2026 2:30", MADRID),
        is(Instant.parse("2026-03-29T01:30:00Z")));
  }

  @Test
  void takesTheFirstOfATimeThatTheClockRepeated() {
    assertThat(
        new DateParser(DateOrder.DMY).parse("25/10/2026 2:30", MADRID),
        is(Instant.parse("2026-10-25T00:30:00Z")));
  }

  @Test
  void startsADayAtItsFirstMoment() {
    // the clocks of São Paulo went from 0:00 to 1:00 on this day
    assertThat(
        new DateParser(DateOrder.DMY).parse("2018-11-04", ZoneId.of("America/Sao_Paulo")),
        is(Instant.parse("2018-11-04T03:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "null", "NULL", "N/A", "-", "0000-00-00", "0000-00-00 00:00:00"})
  void knowsWhatStandsForNoTime(String value) {
    assertThat(DateParser.isAbsent(value), is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ayer", "2026-03-05", "0", "nulo"})
  void doesNotTakeOtherWordsForNoTime(String value) {
    assertThat(DateParser.isAbsent(value), is(false));
  }

  @ParameterizedTest
  @CsvSource({
    "25/03/2026, DAY_FIRST",
    "03/25/2026, MONTH_FIRST",
    "05/03/2026 10:00, EITHER",
    "2026-03-25, NONE",
    "25 mar 2026, NONE",
    "31/02/2026, NONE",
    "ayer, NONE"
  })
  void weighsWhatADateTellsAboutTheOrder(String value, DateParser.Evidence expected) {
    assertThat(DateParser.evidence(value), is(expected));
  }
}
