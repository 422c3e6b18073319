package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Rating;

class AmazonReviewsTest {

  @Test
  void readsFeedbackOnASeller() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(AmazonReviewsTest.class, "feedback.txt")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("amazon"));
    assertThat(first.channel(), is(Channel.MARKETPLACE));
    assertThat(first.id(), is("111-1234567-1234567"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-24T23:00:00Z")));
    assertThat(first.text(), is("Arrived late and open"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.STARS, 2, 1, 5)));
  }

  @Test
  void readsReviewsOfProducts() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(AmazonReviewsTest.class, "reviews.tsv")));
    assertThat(kept.get(0).title(), is("Mala"));
    assertThat(kept.get(0).text(), is("Se raya enseguida"));
    assertThat(kept.get(0).channel(), is(Channel.MARKETPLACE));
  }
}
