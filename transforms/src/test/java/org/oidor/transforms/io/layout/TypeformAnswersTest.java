package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;

class TypeformAnswersTest {

  @Test
  void takesTheZoneFromTheHeader() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(TypeformAnswersTest.class, "typeform.csv")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("typeform"));
    assertThat(first.id(), is("a1b2c3"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-08T10:02:00Z")));
    assertThat(first.text(), is("Fast and easy"));
    assertThat(kept.get(1).text(), is(""));
  }
}
