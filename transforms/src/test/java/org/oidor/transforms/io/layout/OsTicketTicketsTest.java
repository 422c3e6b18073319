package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;

class OsTicketTicketsTest {

  @Test
  void takesTheGuardOfSpreadsheetsAway() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(OsTicketTicketsTest.class, "tickets.csv")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("osticket"));
    assertThat(first.id(), is("100234"));
    assertThat(first.title(), is("- Devolución sin respuesta"));
    assertThat(first.customer(), is("ana@example.org"));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-06T09:00:00Z")));
    assertThat(first.reopens(), is(1));
    assertThat(first.names(), contains("Ana Prado", "ana@example.org", "+34600000001", "Rita"));
  }
}
