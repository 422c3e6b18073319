package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;

class TikTokCommentsTest {

  @Test
  void readsSecondsSince1970() {
    List<Feedback> comments =
        Fixture.accepted(Fixture.read(Fixture.of(TikTokCommentsTest.class, "comments.json")));
    assertThat(comments, hasSize(2));
    assertThat(comments.get(0).source(), is("tiktok"));
    assertThat(comments.get(0).id(), is("7178001"));
    assertThat(comments.get(0).createdAt(), is(Instant.ofEpochSecond(1772704830)));
    assertThat(comments.get(0).interactions(), is(13L));
  }
}
