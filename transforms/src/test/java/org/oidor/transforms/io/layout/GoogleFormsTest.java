package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Kind;
import org.oidor.transforms.model.Rating;
import org.oidor.transforms.model.Reason;

class GoogleFormsTest {

  private static List<Feedback> answers(String name) {
    return Fixture.accepted(Fixture.read(Fixture.of(GoogleFormsTest.class, name)));
  }

  @Test
  void readsTheTimeStampsOfTheSpanishForm() {
    assertThat(
        answers("encuesta.csv").stream().map(Feedback::createdAt).toList(),
        contains(
            Instant.parse("2026-03-05T20:40:00Z"),
            Instant.parse("2026-07-04T22:10:00Z"),
            Instant.parse("2026-07-05T15:10:00Z")));
  }

  @Test
  void recognisesRatingsByTheirQuestionAndScale() {
    Feedback first = answers("encuesta.csv").get(0);
    assertThat(first.source(), is("google_forms"));
    assertThat(first.kind(), is(Kind.SURVEY));
    assertThat(first.channel(), is(Channel.SURVEY));
    assertThat(
        first.ratings(),
        contains(
            new Rating(Rating.Scale.NPS, 9, 0, 10),
            new Rating(Rating.Scale.CSAT, 4, 1, 5),
            new Rating(Rating.Scale.CES, 7, 1, 7)));
    assertThat(first.notes(), empty());
  }

  @Test
  void takesOpenQuestionsForTextAndChoicesNot() {
    assertThat(
        answers("encuesta.csv").stream().map(Feedback::text).toList(),
        contains("Todo bien, gracias", "", "Más colores"));
  }

  @Test
  void dropsARatingOutsideItsScaleAndSaysSo() {
    Feedback third = answers("encuesta.csv").get(2);
    assertThat(
        third.ratings(),
        contains(new Rating(Rating.Scale.NPS, 10, 0, 10), new Rating(Rating.Scale.CES, 1, 1, 7)));
    assertThat(
        third.notes(),
        contains(
            new Feedback.Note(
                Reason.BAD_VALUE,
                "\"¿Cómo valoras tu compra? (1-5)\" must hold a rating from 1 to 5, but does"
                    + " not")));
  }

  @Test
  void makesAnIdOfTheCells() {
    List<Feedback> answers = answers("encuesta.csv");
    assertThat(answers.get(0).id(), matchesPattern("[0-9a-f]{16}"));
    assertThat(answers.stream().map(Feedback::id).distinct().count(), is(3L));
  }

  @Test
  void understandsPortugueseWithTheScaleInTheQuestion() {
    Feedback first = answers("pesquisa.csv").get(0);
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T20:40:00Z")));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.NPS, 8, 0, 10)));
    assertThat(first.text(), is("A entrega demorou"));
    assertThat(first.customer(), is("um@example.org"));
  }
}
