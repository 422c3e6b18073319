package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Feedback;

class YouTubeCommentsTest {

  @Test
  void readsThreadsWithTheirAnswers() {
    List<Feedback> comments =
        Fixture.accepted(Fixture.read(Fixture.of(YouTubeCommentsTest.class, "threads.json")));
    assertThat(comments, hasSize(3));
    Feedback first = comments.get(0);
    assertThat(first.source(), is("youtube"));
    assertThat(first.id(), is("Ugx1"));
    assertThat(first.text(), is("El robot \"no\" pica\nnada"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T10:00:00Z")));
    assertThat(first.interactions(), is(7L));
    assertThat(first.customer(), is("youtube:uc1"));
    assertThat(comments.get(1).id(), is("Ugx1.a"));
    assertThat(comments.get(1).text(), is("A mí sí"));
  }
}
