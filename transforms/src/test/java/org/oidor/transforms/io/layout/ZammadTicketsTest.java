package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;

class ZammadTicketsTest {

  @Test
  void readsTheWorkbookOfASearch() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(ZammadTicketsTest.class, "tickets.xlsx")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("zammad"));
    assertThat(first.id(), is("67001"));
    assertThat(first.title(), is("Llegó la sartén abollada"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T09:00:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-03-05T10:00:00Z")));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-06T11:00:00Z")));
    assertThat(first.channel(), is(Channel.EMAIL));
  }
}
