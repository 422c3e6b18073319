package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Rating;

class SurveyAnswersTest {

  private final List<Feedback> answers =
      Fixture.accepted(Fixture.read(Fixture.of(SurveyAnswersTest.class, "answers.csv")));

  @Test
  void readsTheAnswersOfAnyTool() {
    Feedback first = answers.get(0);
    assertThat(first.source(), is("survey"));
    assertThat(first.id(), is("a1"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-08T09:02:00Z")));
    assertThat(first.text(), is("Fast and easy"));
  }

  @Test
  void turnsEffortRoundSoThatHighIsEasy() {
    assertThat(
        answers.get(0).ratings(),
        contains(new Rating(Rating.Scale.CSAT, 5, 1, 5), new Rating(Rating.Scale.CES, 6, 1, 7)));
    assertThat(
        answers.get(1).ratings(),
        contains(new Rating(Rating.Scale.CSAT, 1, 1, 5), new Rating(Rating.Scale.CES, 1, 1, 7)));
  }

  @Test
  void takesTheWordNullForNoAnswer() {
    assertThat(answers.get(1).text(), is(""));
  }
}
