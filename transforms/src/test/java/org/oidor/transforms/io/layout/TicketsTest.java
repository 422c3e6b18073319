package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.FilePlan;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;

class TicketsTest {

  private static List<Feedback> tickets(String name) {
    return Fixture.accepted(Fixture.read(Fixture.of(TicketsTest.class, name)));
  }

  @Test
  void understandsASpanishSheetOfExcel() {
    FilePlan plan = Fixture.plan(Fixture.of(TicketsTest.class, "casos-es.csv"));
    assertThat(plan.charset(), is("windows-1252"));
    assertThat(plan.delimiter(), is(';'));
    assertThat(plan.layout(), is("tickets"));
    assertThat(plan.dateOrder(), is(DateOrder.DMY));

    List<Feedback> tickets = tickets("casos-es.csv");
    assertThat(tickets, hasSize(2));
    Feedback first = tickets.get(0);
    assertThat(first.id(), is("C-1"));
    assertThat(first.channel(), is(Channel.PHONE));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T08:05:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-03-05T08:25:00Z")));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-06T09:00:00Z")));
    assertThat(first.text(), is("No llegó, y nadie avisa"));
    assertThat(first.customer(), is("600 000 001"));
    assertThat(first.names(), contains("Ana Prado", "600 000 001"));
    assertThat(tickets.get(1).channel(), is(Channel.STORE));
    assertThat(tickets.get(1).status(), is("pending"));
    assertThat(tickets.get(1).reopens(), is(1));
    assertThat(tickets.get(1).text(), is("quiere; otro"));
  }

  @Test
  void understandsPortuguese() {
    List<Feedback> tickets = tickets("chamados-pt.csv");
    Feedback first = tickets.get(0);
    assertThat(first.id(), is("77"));
    assertThat(first.createdAt(), is(Instant.parse("2026-02-14T20:30:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-02-15T07:00:00Z")));
    assertThat(first.status(), is("closed"));
    assertThat(first.title(), is("Entrega"));
    assertThat(first.text(), is("Ainda não chegou"));
    assertThat(first.names(), contains("João Sá", "joao@example.org", "Rita"));
    assertThat(tickets.get(1).channel(), is(Channel.EMAIL));
    assertThat(tickets.get(1).solvedAt(), is(nullValue()));
  }

  @Test
  void usesTheZoneThatAHeaderNames() {
    Feedback ticket = tickets("conversations-en.csv").get(0);
    assertThat(ticket.createdAt(), is(Instant.parse("2026-03-08T06:59:00Z")));
    assertThat(ticket.firstRepliedAt(), is(Instant.parse("2026-03-08T07:01:00Z")));
    assertThat(ticket.channel(), is(Channel.SOCIAL_MESSAGE));
    assertThat(ticket.text(), is("Where is my refund?"));
  }
}
