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
import org.oidor.transforms.model.Kind;
import org.oidor.transforms.model.Rating;

class FreshdeskTicketsTest {
  private final List<Feedback> tickets =
      Fixture.accepted(Fixture.read(Fixture.of(FreshdeskTicketsTest.class, "tickets.csv")));

  @Test
  void understandsEveryColumnOfATicket() {
    Feedback first = tickets.get(0);
    assertThat(first.source(), is("freshdesk"));
    assertThat(first.kind(), is(Kind.TICKET));
    assertThat(first.id(), is("501"));
    assertThat(first.channel(), is(Channel.EMAIL));
    assertThat(first.status(), is("closed"));
    assertThat(first.title(), is("¿Dónde está?"));
    assertThat(first.text(), is("Hola:\npedí el lunes y \"nada\"."));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-02T08:15:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-03-02T09:15:00Z")));
    assertThat(first.updatedAt(), is(Instant.parse("2026-03-05T11:00:00Z")));
    assertThat(first.customer(), is("marta@example.org"));
    assertThat(
        first.names(), contains("Marta Vega", "Marta@Example.org", "600 000 001", "Irene Ramos"));
    assertThat(first.languageHint(), is("es"));
    assertThat(first.replies(), is(2));
    assertThat(first.reopens(), is(0));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 5, 1, 5)));
    assertThat(first.notes(), empty());
  }

  @Test
  void takesTheResolvedTimeElseTheClosedTime() {
    assertThat(tickets.get(0).solvedAt(), is(Instant.parse("2026-03-03T11:00:00Z")));
    assertThat(tickets.get(1).solvedAt(), is(Instant.parse("2026-03-04T08:15:00Z")));
  }

  @Test
  void hasNoSolutionOfATicketThatIsOpenAgain() {
    assertThat(tickets.get(2).status(), is("pending"));
    assertThat(tickets.get(2).solvedAt(), is(nullValue()));
    assertThat(tickets.get(2).customer(), is("600 000 002"));
    assertThat(tickets.get(2).languageHint(), is("es"));
  }

  @Test
  void readsTheNumbersOfTheInterfaceForStatusAndSource() {
    assertThat(tickets.get(3).status(), is("open"));
    assertThat(tickets.get(3).channel(), is(Channel.CHAT));
    assertThat(tickets.get(3).text(), is(""));
  }
}
