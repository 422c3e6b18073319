package org.oidor.reports.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class NumbersTest {
  private final Numbers spanish = Numbers.of("es");
  private final Numbers english = Numbers.of("en");
  private final Numbers portuguese = Numbers.of("pt");

  @Test
  void groupsThousandsAsTheLanguageDoes() {
    assertThat(spanish.count(8963), is("8.963"));
    assertThat(english.count(1234567), is("1,234,567"));
    assertThat(portuguese.count(-1000), is("−1.000"));
    assertThat(spanish.count(0), is("0"));
    assertThat(spanish.count(999), is("999"));
  }

  @Test
  void roundsHalfUpAndDropsTrailingZeros() {
    assertThat(spanish.decimal(84.25, 1), is("84,3"));
    assertThat(spanish.decimal(77.04, 1), is("77"));
    assertThat(english.decimal(0.125, 2), is("0.13"));
    assertThat(spanish.decimal(-0.04, 1), is("0"));
  }

  @Test
  void setsThePerCentSignAsTheLanguageDoes() {
    assertThat(spanish.percent(34.2, 0), is("34\u00a0%"));
    assertThat(english.percent(34.2, 1), is("34.2%"));
    assertThat(portuguese.percent(34.25, 1), is("34,3%"));
  }

  @Test
  void showsSmallChangesWithOneDecimal() {
    assertThat(spanish.change(4.31), is("+4,3\u00a0%"));
    assertThat(spanish.change(-14.6), is("−15\u00a0%"));
    assertThat(spanish.change(9.96), is("+10\u00a0%"));
    assertThat(spanish.change(0), is("0\u00a0%"));
    assertThat(spanish.size(-14.6), is("15\u00a0%"));
  }

  @Test
  void showsTimesInTheUnitThatReadsBest() {
    assertThat(spanish.hours(0.5, 10), is("30\u00a0min"));
    assertThat(spanish.hours(0.995, 10), is("1\u00a0h"));
    assertThat(spanish.hours(9.54, 10), is("9,5\u00a0h"));
    assertThat(spanish.hours(31.4, 10), is("31\u00a0h"));
    assertThat(spanish.hours(31.44, 48), is("31,4\u00a0h"));
  }

  @Test
  void signsDifferences() {
    assertThat(spanish.signed(195), is("+195"));
    assertThat(spanish.signed(-3), is("−3"));
    assertThat(spanish.difference(-4.12), is("−4,1"));
    assertThat(spanish.wholeDifference(0.4), is("0"));
  }
}
