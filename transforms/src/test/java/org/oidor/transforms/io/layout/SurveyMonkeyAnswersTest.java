package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Rating;

class SurveyMonkeyAnswersTest {

  @Test
  void skipsTheRowThatExplainsTheHeader() {
    List<Outcome> outcomes =
        Fixture.read(Fixture.of(SurveyMonkeyAnswersTest.class, "surveymonkey.csv"));
    assertThat(Fixture.codes(outcomes), contains("1 header", "2 header", "3 accepted"));
    Feedback answer = Fixture.accepted(outcomes).get(0);
    assertThat(answer.source(), is("surveymonkey"));
    assertThat(answer.text(), is("Falta stock en Valencia"));
    assertThat(answer.ratings(), contains(new Rating(Rating.Scale.NPS, 7, 0, 10)));
  }
}
