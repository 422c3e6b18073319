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

class TrustpilotReviewsTest {

  @Test
  void understandsServiceReviewsInUtc() {
    List<Feedback> reviews =
        Fixture.accepted(
            Fixture.read(Fixture.of(TrustpilotReviewsTest.class, "service-reviews.csv")));
    Feedback first = reviews.get(0);
    assertThat(first.source(), is("trustpilot"));
    assertThat(first.id(), is("t1"));
    assertThat(first.createdAt(), is(Instant.parse("2026-01-02T10:00:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-01-03T10:00:00Z")));
    assertThat(first.title(), is("No compréis"));
    assertThat(first.text(), is("Tres semanas, y nada"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.STARS, 1, 1, 5)));
    assertThat(first.names(), contains("Rosa", "rosa@example.org"));
    assertThat(reviews.get(1).createdAt(), is(Instant.parse("2026-07-02T10:00:00Z")));
    assertThat(reviews.get(1).customer(), is("u2"));
  }
}
