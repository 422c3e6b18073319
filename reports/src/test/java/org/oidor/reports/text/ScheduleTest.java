package org.oidor.reports.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class ScheduleTest {
  private final Labels labels = Wording.of("es").labels();

  @Test
  void putsDaysOfEqualHoursTogether() {
    assertThat(
        Schedule.of(
            "monday 09:00-18:00; tuesday 09:00-18:00; wednesday 09:00-18:00;"
                + " thursday 09:00-18:00; friday 09:00-14:00, 16:00-18:00; sunday 10:00-13:00",
            labels),
        is("lun–jue 09:00–18:00; vie 09:00–14:00, 16:00–18:00; dom 10:00–13:00"));
    assertThat(Schedule.of("saturday 10:00-13:00", labels), is("sáb 10:00–13:00"));
    assertThat(
        Schedule.of("monday 09:00-14:00; wednesday 09:00-14:00", labels),
        is("lun 09:00–14:00; mié 09:00–14:00"));
  }

  @Test
  void leavesOtherWordsAlone() {
    assertThat(
        Schedule.of("lunes a viernes de 9 a 18 h", labels), is("lunes a viernes de 9 a 18 h"));
    assertThat(Schedule.of("", labels), is(""));
  }
}
