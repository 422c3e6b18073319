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

class JudgeMeReviewsTest {

  @Test
  void understandsProductReviews() {
    List<Feedback> reviews =
        Fixture.accepted(Fixture.read(Fixture.of(JudgeMeReviewsTest.class, "reviews.csv")));
    Feedback first = reviews.get(0);
    assertThat(first.source(), is("judgeme"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-02T10:12:00Z")));
    assertThat(first.title(), is("Muy bonito"));
    assertThat(first.text(), is("Queda genial"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.STARS, 5, 1, 5)));
    assertThat(first.customer(), is("rosa@example.org"));
    assertThat(reviews.get(1).createdAt(), is(Instant.parse("2026-07-31T22:00:00Z")));
    assertThat(reviews.get(1).firstRepliedAt(), is(Instant.parse("2026-08-01T22:00:00Z")));
  }
}
