package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;

class AppStoreReviewsTest {

  @Test
  void readsWhatTheInterfaceGives() {
    List<Feedback> kept =
        Fixture.accepted(Fixture.read(Fixture.of(AppStoreReviewsTest.class, "reviews.json")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("app_store"));
    assertThat(first.id(), is("0000-a1"));
    assertThat(first.title(), is("Se cierra"));
    assertThat(first.text(), is("No deja pagar"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T18:00:00Z")));
  }
}
