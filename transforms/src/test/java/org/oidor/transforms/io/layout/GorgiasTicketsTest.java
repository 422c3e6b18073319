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

class GorgiasTicketsTest {

  @Test
  void readsTheFirstMessageOfATicket() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(GorgiasTicketsTest.class, "tickets.json")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("gorgias"));
    assertThat(first.id(), is("5001"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T10:00:00.123456Z")));
    assertThat(first.text(), is("El pedido vino roto"));
    assertThat(first.customer(), is("ana@example.org"));
    assertThat(first.languageHint(), is("es"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 2, 1, 5)));
  }
}
