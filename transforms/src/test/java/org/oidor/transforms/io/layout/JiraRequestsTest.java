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

class JiraRequestsTest {

  @Test
  void readsNamedMonthsAndRemovesWikiMarkup() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(JiraRequestsTest.class, "requests.csv")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("jira"));
    assertThat(first.id(), is("SHOP-7"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T08:05:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-03-05T09:05:00Z")));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-06T12:10:00Z")));
    assertThat(first.status(), is("solved"));
    assertThat(first.text(), is("Hello\nThe pan from your shop came broken.\n\nFree returns"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 2, 1, 5)));
    assertThat(kept.get(1).createdAt(), is(Instant.parse("2026-03-15T20:05:00Z")));
    assertThat(kept.get(1).status(), is("pending"));
  }
}
