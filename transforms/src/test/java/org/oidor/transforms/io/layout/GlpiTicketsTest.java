package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;

class GlpiTicketsTest {

  @Test
  void readsTheColumnsThatAUserChose() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(GlpiTicketsTest.class, "glpi.csv")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("glpi"));
    assertThat(first.id(), is("1 204"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T09:00:00Z")));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-06T11:00:00Z")));
    assertThat(first.status(), is("solved"));
    assertThat(first.names(), contains("Prado Ana", "Gil Rita"));
    assertThat(kept.get(1).status(), is("new"));
  }
}
