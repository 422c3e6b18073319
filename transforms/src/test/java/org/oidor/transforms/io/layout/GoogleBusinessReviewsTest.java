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

class GoogleBusinessReviewsTest {

  @Test
  void keepsTheWordsOfTheCustomerWithoutTheirTranslation() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(GoogleBusinessReviewsTest.class, "reviews.json")));
    assertThat(kept.stream().map(Feedback::text).toList(), contains("Cola lenta", "Muito bom", ""));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("google_business"));
    assertThat(first.createdAt(), is(Instant.parse("2026-05-01T10:00:00.123456789Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-05-03T10:00:00Z")));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.STARS, 2, 1, 5)));
  }
}
