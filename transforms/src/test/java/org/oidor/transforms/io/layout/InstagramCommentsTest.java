package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;

class InstagramCommentsTest {

  @Test
  void takesEachAnswerForACommentOfItsOwn() {
    List<Outcome> outcomes =
        Fixture.read(
            Fixture.plan(
                Fixture.of(InstagramCommentsTest.class, "comments.json"),
                Fixture.MADRID.withOwnAccounts(Set.of("laalacena"))));
    assertThat(
        Fixture.codes(outcomes),
        contains("2 accepted", "2 own_answer", "2 accepted", "5 EMPTY_TEXT"));
    List<Feedback> comments = Fixture.accepted(outcomes);
    assertThat(comments.get(0).source(), is("instagram"));
    assertThat(comments.get(0).createdAt(), is(Instant.parse("2026-08-31T18:10:30Z")));
    assertThat(comments.get(0).customer(), is("instagram:88"));
    assertThat(comments.get(1).text(), is("Gracias, pero no carga"));
  }
}
