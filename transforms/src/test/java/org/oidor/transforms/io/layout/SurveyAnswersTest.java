package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Rating;

class SurveyAnswersTest {
  private final List<Feedback> answers =
      Fixture.accepted(Fixture.read(Fixture.of(SurveyAnswersTest.class, "typeform.csv")));

  @Test
  void understandsATypeformExport() {
    Feedback first = answers.get(0);
    assertThat(first.source(), is("survey"));
    assertThat(first.id(), is("a1b2c3"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-08T10:02:00Z")));
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

  @Test
  void skipsTheRowsThatExplainTheHeader() {
    List<Outcome> monkey = Fixture.read(Fixture.of(SurveyAnswersTest.class, "surveymonkey.csv"));
    assertThat(Fixture.codes(monkey), contains("1 header", "2 header", "3 accepted"));
    Feedback answer = Fixture.accepted(monkey).get(0);
    assertThat(answer.text(), is("Falta stock en Valencia"));
    assertThat(answer.ratings(), contains(new Rating(Rating.Scale.NPS, 7, 0, 10)));

    List<Outcome> qualtrics = Fixture.read(Fixture.of(SurveyAnswersTest.class, "qualtrics.csv"));
    assertThat(
        Fixture.codes(qualtrics), contains("1 preamble", "2 header", "3 header", "4 accepted"));
    assertThat(Fixture.accepted(qualtrics).get(0).text(), is("El envío tardó demasiado"));
    assertThat(Fixture.accepted(qualtrics).get(0).id(), is("R_1"));
    assertThat(
        Fixture.accepted(qualtrics).get(0).ratings(),
        contains(new Rating(Rating.Scale.CSAT, 4, 1, 5)));
  }
}
