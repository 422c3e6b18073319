package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Rating;

class YotpoReviewsTest {

  @Test
  void understandsProductReviews() {
    Feedback review =
        Fixture.accepted(Fixture.read(Fixture.of(YotpoReviewsTest.class, "reviews.csv"))).get(0);
    assertThat(review.source(), is("yotpo"));
    assertThat(review.createdAt(), is(Instant.parse("2026-02-03T09:00:00Z")));
    assertThat(review.title(), is("Meh"));
    assertThat(review.text(), is("It is smaller than the picture"));
    assertThat(review.ratings(), contains(new Rating(Rating.Scale.STARS, 3, 1, 5)));
    assertThat(review.names(), contains("Sam P.", "sam@example.org"));
  }
}
