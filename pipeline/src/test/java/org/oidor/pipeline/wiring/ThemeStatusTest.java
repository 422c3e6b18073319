package org.oidor.pipeline.wiring;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class ThemeStatusTest {

  @Test
  void callsAChangeOnlyWhatIsSignificant() {
    assertThat(ThemeStatus.of(40, 1000, 10L, 1000, 3, 5), is("growing"));
    assertThat(ThemeStatus.of(10, 1000, 40L, 1000, 3, 5), is("declining"));
    assertThat(ThemeStatus.of(14, 1000, 10L, 1000, 3, 5), is("steady"));
  }

  @Test
  void comparesSharesAndNotCounts() {
    // four times as many of four times as many records
    assertThat(ThemeStatus.of(40, 4000, 10L, 1000, 3, 5), is("steady"));
  }

  @Test
  void tellsNewFromReturned() {
    assertThat(ThemeStatus.of(5, 100, 0L, 100, 0, 5), is("new"));
    assertThat(ThemeStatus.of(5, 100, 0L, 100, 2, 5), is("returned"));
    // in the first period of all nothing can be called new
    assertThat(ThemeStatus.of(5, 100, null, 0, 0, 0), is("steady"));
  }

  @Test
  void computesBinomialTails() {
    // binom.test(8, 10, 0.5): two-sided 0.109375
    assertThat(ThemeStatus.twoSided(8, 10, 0.5), closeTo(0.109375, 1e-12));
    assertThat(ThemeStatus.twoSided(5, 10, 0.5), is(1.0));
    assertThat(ThemeStatus.twoSided(0, 4000, 0.5), closeTo(0, 1e-12));
  }
}
