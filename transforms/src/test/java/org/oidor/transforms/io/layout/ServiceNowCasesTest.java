package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;

class ServiceNowCasesTest {

  @Test
  void readsAListOfCases() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(ServiceNowCasesTest.class, "cases.csv")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("servicenow"));
    assertThat(first.id(), is("CS0010001"));
    assertThat(first.channel(), is(Channel.PHONE));
    assertThat(first.title(), is("Payment refused"));
    assertThat(first.text(), is("My card was refused twice"));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-05T17:00:00Z")));
    assertThat(first.names(), contains("Sam Poe", "Rita Gil"));
  }
}
