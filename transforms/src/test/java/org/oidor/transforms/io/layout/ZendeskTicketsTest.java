package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Rating;

class ZendeskTicketsTest {
  private final List<Feedback> tickets =
      Fixture.accepted(Fixture.read(Fixture.of(ZendeskTicketsTest.class, "tickets.csv")));

  @Test
  void countsTheFirstReplyFromItsMinutes() {
    Feedback first = tickets.get(0);
    assertThat(first.source(), is("zendesk"));
    assertThat(first.id(), is("9001"));
    assertThat(first.createdAt(), is(Instant.parse("2026-01-31T09:20:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-01-31T10:05:00Z")));
    assertThat(first.solvedAt(), is(Instant.parse("2026-02-01T09:20:00Z")));
    assertThat(first.channel(), is(Channel.WEB_FORM));
    assertThat(first.title(), is("El código no funciona"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 5, 1, 5)));
    assertThat(first.customer(), is("ana@example.org"));
  }

  @Test
  void takesASurveyThatWasOnlyOfferedForNoRating() {
    Feedback second = tickets.get(1);
    assertThat(second.firstRepliedAt(), is(nullValue()));
    assertThat(second.status(), is("pending"));
    assertThat(second.ratings(), empty());
    assertThat(second.notes(), empty());
    assertThat(second.customer(), is("77"));
  }
}
