package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Rating;

class FormbricksAnswersTest {

  @Test
  void readsAnswersWithoutTheGuardOfSpreadsheets() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(FormbricksAnswersTest.class, "responses.csv")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("formbricks"));
    assertThat(first.id(), is("cl01"));
    assertThat(first.text(), is("- The box, it was open"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 2, 1, 5)));
    assertThat(kept.get(1).text(), is(""));
  }
}
