package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Rating;

class IntercomConversationsTest {

  @Test
  void takesTheZoneFromTheHeaderAndTheReplyFromItsSeconds() {
    List<Feedback> kept =
        Fixture.accepted(
            Fixture.read(Fixture.of(IntercomConversationsTest.class, "conversations.csv")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("intercom"));
    assertThat(first.id(), is("2154"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-09T00:59:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-03-09T01:59:00Z")));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-09T13:00:00Z")));
    assertThat(first.title(), is("Reembolso"));
    assertThat(first.text(), is("A resposta demorou demais"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 2, 1, 5)));
    assertThat(kept.get(1).firstRepliedAt(), is(nullValue()));
    assertThat(kept.get(1).channel(), is(Channel.EMAIL));
  }
}
