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

class GooglePlayReviewsTest {

  @Test
  void readsTheFileOfAMonth() {
    List<Feedback> kept =
        Fixture.accepted(
            Fixture.read(Fixture.of(GooglePlayReviewsTest.class, "reviews_202606.csv")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("google_play"));
    assertThat(first.id(), is("https://play.example/1"));
    assertThat(first.createdAt(), is(Instant.parse("2026-06-09T08:00:00Z")));
    assertThat(first.updatedAt(), is(Instant.parse("2026-06-10T08:00:00Z")));
    assertThat(first.languageHint(), is("es"));
    assertThat(kept.get(1).ratings(), contains(new Rating(Rating.Scale.STARS, 5, 1, 5)));
  }
}
