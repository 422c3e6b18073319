package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;

class HubSpotTicketsTest {

  @Test
  void readsLabelsInSpanishAndMilliseconds() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(HubSpotTicketsTest.class, "tickets-es.csv")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("hubspot"));
    assertThat(first.id(), is("9001"));
    assertThat(first.text(), is("Falta una taza"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T09:00:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-03-05T10:30:00Z")));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-06T09:00:00Z")));
    assertThat(first.channel(), is(Channel.EMAIL));
    assertThat(kept.get(1).status(), is("new"));
  }

  @Test
  void readsInternalNames() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(HubSpotTicketsTest.class, "tickets.csv")));
    assertThat(kept.get(0).status(), is("closed"));
    assertThat(kept.get(0).firstRepliedAt(), is(Instant.parse("2026-03-05T12:00:00Z")));
    assertThat(kept.get(0).text(), is("Where is my refund?"));
  }

  @Test
  void readsDurationsThatAreWrittenAsClocks() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(HubSpotTicketsTest.class, "tickets-en.csv")));
    assertThat(kept.get(0).firstRepliedAt(), is(Instant.parse("2026-03-06T12:31:05Z")));
    assertThat(kept.get(0).notes().isEmpty(), is(true));
    assertThat(kept.get(0).status(), is("closed"));
  }
}
