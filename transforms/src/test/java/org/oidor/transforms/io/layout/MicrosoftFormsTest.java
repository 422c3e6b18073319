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

class MicrosoftFormsTest {

  @Test
  void readsTheWorkbookOfAForm() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(MicrosoftFormsTest.class, "encuesta.xlsx")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("microsoft_forms"));
    assertThat(first.id(), is("1"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T09:05:00Z")));
    assertThat(first.text(), is("El mensajero no llamó"));
    assertThat(first.customer(), is(""));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 2, 1, 5)));
  }
}
