package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.FilePlan;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Kind;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Rating;

class ReviewsTest {

  private static List<Outcome> read(String name) {
    return Fixture.read(Fixture.of(ReviewsTest.class, name));
  }

  @Test
  void readsAnArrayUpToWhereItBreaks() {
    List<Outcome> outcomes = read("resenas.json");
    assertThat(
        Fixture.codes(outcomes),
        contains("2 accepted", "3 accepted", "4 MALFORMED", "5 MALFORMED"));
    Feedback first = Fixture.accepted(outcomes).get(0);
    assertThat(first.source(), is("reviews"));
    assertThat(first.kind(), is(Kind.REVIEW));
    assertThat(first.title(), is("Bien"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-04T23:00:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-03-06T10:00:00Z")));
    assertThat(first.languageHint(), is("es-ES"));
    assertThat(first.names(), contains("Ana Prado", "ana@example.org"));
  }

  @Test
  void keepsAReviewOfStarsAlone() {
    Feedback second = Fixture.accepted(read("resenas.json")).get(1);
    assertThat(second.createdAt(), is(Instant.parse("2026-03-05T10:12:00Z")));
    assertThat(second.ratings(), contains(new Rating(Rating.Scale.STARS, 2, 1, 5)));
  }

  @Test
  void readsTheConsoleOfGooglePlayInUtf16() {
    FilePlan plan = Fixture.plan(Fixture.of(ReviewsTest.class, "play-console.csv"));
    assertThat(plan.charset(), is("UTF-16LE"));
    List<Outcome> outcomes = read("play-console.csv");
    assertThat(Fixture.codes(outcomes), contains("1 header", "2 accepted", "4 accepted"));
    Feedback first = Fixture.accepted(outcomes).get(0);
    assertThat(first.id(), is("https://play.example/1"));
    assertThat(first.text(), is("Se cierra al pagar\nsiempre"));
    assertThat(first.updatedAt(), is(Instant.parse("2026-06-10T08:00:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-06-11T08:00:00Z")));
    assertThat(Fixture.accepted(outcomes).get(1).title(), is("Ótimo"));
  }

  @Test
  void readsTheReviewsOfGoogleBusinessProfiles() {
    Feedback review = Fixture.accepted(read("google-business.json")).get(0);
    assertThat(review.id(), is("g1"));
    assertThat(review.text(), is("Buen trato"));
    assertThat(review.createdAt(), is(Instant.parse("2026-05-01T10:00:00.123456789Z")));
    assertThat(review.ratings(), contains(new Rating(Rating.Scale.STARS, 4, 1, 5)));
    assertThat(review.firstRepliedAt(), is(Instant.parse("2026-05-03T10:00:00Z")));
  }
}
