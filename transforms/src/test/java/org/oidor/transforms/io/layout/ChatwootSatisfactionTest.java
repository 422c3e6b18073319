package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.io.InputException;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Kind;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Rating;

class ChatwootSatisfactionTest {

  @Test
  void readsAnswersAndSkipsTheLineAboutThePeriod() {
    List<Outcome> outcomes =
        Fixture.read(Fixture.of(ChatwootSatisfactionTest.class, "csat-es.csv"));
    assertThat(
        Fixture.codes(outcomes), contains("1 header", "2 accepted", "3 accepted", "4 trailer"));
    Feedback first = Fixture.accepted(outcomes).get(0);
    assertThat(first.source(), is("chatwoot"));
    assertThat(first.kind(), is(Kind.SURVEY));
    assertThat(first.createdAt(), is(Instant.parse("2026-05-02T10:11:12Z")));
    assertThat(first.text(), is("Tardaron mucho"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 2, 1, 5)));
  }

  @Test
  void refusesReportsThatHoldSums() {
    InputException refused =
        assertThrows(
            InputException.class,
            () -> Fixture.plan(Fixture.of(ChatwootSatisfactionTest.class, "agents-es.csv")));
    assertThat(refused.getMessage(), containsString("holds sums over many conversations"));
  }
}
