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

class QualtricsAnswersTest {

  @Test
  void takesTheRowWithTheQuestionsForTheHeader() {
    List<Outcome> outcomes = Fixture.read(Fixture.of(QualtricsAnswersTest.class, "qualtrics.csv"));
    assertThat(
        Fixture.codes(outcomes), contains("1 preamble", "2 header", "3 header", "4 accepted"));
    Feedback answer = Fixture.accepted(outcomes).get(0);
    assertThat(answer.source(), is("qualtrics"));
    assertThat(answer.id(), is("R_1"));
    assertThat(answer.text(), is("El envío tardó demasiado"));
    assertThat(answer.ratings(), contains(new Rating(Rating.Scale.CSAT, 4, 1, 5)));
  }
}
