package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;

class FacebookCommentsTest {

  @Test
  void readsCommentsWithAndWithoutTheirAuthors() {
    List<Feedback> comments =
        Fixture.accepted(Fixture.read(Fixture.of(FacebookCommentsTest.class, "comments.json")));
    assertThat(comments, hasSize(3));
    assertThat(comments.get(0).source(), is("facebook"));
    assertThat(comments.get(0).customer(), is("facebook:55"));
    assertThat(comments.get(0).createdAt(), is(Instant.parse("2026-08-31T18:10:30Z")));
    assertThat(comments.get(0).interactions(), is(6L));
    assertThat(comments.get(1).text(), is("Yo también"));
    assertThat(comments.get(1).customer(), is(""));
  }
}
