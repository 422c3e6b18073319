package org.oidor.reports.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.reports.chart.Bars;
import org.oidor.reports.text.Numbers;
import org.oidor.reports.text.Wording;

class ScaleTest {
  private final Numbers numbers = Wording.of("es").numbers();

  @Test
  void countsInRoundSteps() {
    assertThat(labels(Scale.counts(numbers, 605)), contains("0", "200", "400", "600"));
    assertThat(labels(Scale.counts(numbers, 8817)), contains("0", "2.500", "5.000", "7.500"));
    assertThat(labels(Scale.counts(numbers, 1)), contains("0", "1"));
    assertThat(labels(Scale.counts(numbers, 9)), contains("0", "5"));
  }

  @Test
  void measuresTimeInCustomarySteps() {
    assertThat(
        labels(Scale.hours(numbers, 118)), contains("0", "24", "48", "72", "96", "120\u00a0h"));
    assertThat(labels(Scale.hours(numbers, 0.9)), contains("0", "0,25", "0,5", "0,75", "1\u00a0h"));
  }

  private static List<String> labels(List<Bars.Tick> ticks) {
    return ticks.stream().map(Bars.Tick::label).toList();
  }
}
