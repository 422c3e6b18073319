package org.oidor.reports.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NormalRangeTest {
  @Test
  void followsTheFormulaOfTheXmrChart() {
    // mean 12, moving ranges 2, 2, 4, 2, 6: mean 3.2
    NormalRange range =
        NormalRange.of(List.of(10.0, 12.0, 14.0, 10.0, 12.0, 18.0 - 4), 0, Double.MAX_VALUE);
    assertThat(range, is(notNullValue()));
    assertThat(range.mean(), is(closeTo(12, 1e-9)));
    assertThat(range.movingRange(), is(closeTo((2 + 2 + 4 + 2 + 2) / 5.0, 1e-9)));
    assertThat(range.high(), is(closeTo(12 + 2.66 * 2.4, 1e-9)));
    assertThat(range.low(), is(closeTo(12 - 2.66 * 2.4, 1e-9)));
  }

  @Test
  void needsSixValues() {
    List<@Nullable Double> five = Arrays.asList(1.0, 2.0, null, 1.0, 2.0, 1.0);
    assertThat(NormalRange.of(five, 0, 100), is(nullValue()));
  }

  @Test
  void looksAtTheLastTwelveValuesOnly() {
    Double[] values = new Double[20];
    Arrays.fill(values, 1000.0);
    Arrays.fill(values, 8, 20, 10.0);
    NormalRange range = NormalRange.of(Arrays.asList(values), 0, Double.MAX_VALUE);
    assertThat(range, is(new NormalRange(10, 0, 10, 10)));
  }

  @Test
  void staysWithinWhatIsPossible() {
    NormalRange range = NormalRange.of(List.of(1.0, 99.0, 1.0, 99.0, 1.0, 99.0), 0, 100);
    assertThat(range, is(notNullValue()));
    assertThat(range.low(), is(0.0));
    assertThat(range.high(), is(100.0));
  }
}
