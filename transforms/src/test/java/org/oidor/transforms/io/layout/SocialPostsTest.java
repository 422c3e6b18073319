package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.io.InputOptions;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;

class SocialPostsTest {
  private static final InputOptions OPTIONS = Fixture.MADRID.withOwnAccounts(Set.of("@LaAlacena"));

  private static List<Outcome> read(String name) {
    return Fixture.read(Fixture.plan(Fixture.of(SocialPostsTest.class, name), OPTIONS));
  }

  @Test
  void skipsOwnAnswersAndReposts() {
    assertThat(
        Fixture.codes(read("redes.ndjson")),
        contains(
            "1 accepted",
            "2 accepted",
            "3 own_answer",
            "4 repost",
            "5 blank",
            "6 MALFORMED",
            "7 accepted"));
  }

  @Test
  void tellsCommentsFromMessages() {
    List<Feedback> posts = Fixture.accepted(read("redes.ndjson"));
    Feedback comment = posts.get(0);
    assertThat(comment.source(), is("x"));
    assertThat(comment.channel(), is(Channel.SOCIAL_COMMENT));
    assertThat(comment.interactions(), is(6L));
    assertThat(comment.firstRepliedAt(), is(Instant.parse("2026-03-05T11:00:00Z")));
    assertThat(comment.customer(), is("x:9"));
    assertThat(comment.names(), contains("juan"));
    Feedback message = posts.get(1);
    assertThat(message.source(), is("instagram"));
    assertThat(message.channel(), is(Channel.SOCIAL_MESSAGE));
    assertThat(message.interactions(), is(0L));
  }

  @Test
  void replacesHalvesOfSurrogatePairs() {
    Feedback post = Fixture.accepted(read("redes.ndjson")).get(2);
    assertThat(post.text(), is("roto \uFFFD y 😀"));
    assertThat(post.createdAt(), is(Instant.parse("2026-03-04T20:19:24Z")));
  }

  @Test
  void keepsTheSourceToKnownNetworks() {
    assertThat(Fixture.accepted(read("redes.ndjson")).get(2).source(), is("social"));
  }

  @Test
  void understandsTheGraphOfFacebook() {
    List<Outcome> outcomes = read("graph.json");
    assertThat(Fixture.codes(outcomes), contains("2 accepted", "3 EMPTY_TEXT"));
    Feedback comment = Fixture.accepted(outcomes).get(0);
    assertThat(comment.text(), is("Precioso"));
    assertThat(comment.createdAt(), is(Instant.parse("2026-08-31T18:10:30Z")));
    assertThat(comment.names(), contains("Rosa Gil"));
    assertThat(comment.interactions(), is(6L));
  }

  @Test
  void understandsASpanishTable() {
    List<Outcome> outcomes = read("comentarios.csv");
    assertThat(Fixture.codes(outcomes), contains("1 header", "2 accepted", "3 own_answer"));
    Feedback comment = Fixture.accepted(outcomes).get(0);
    assertThat(comment.source(), is("facebook"));
    assertThat(comment.interactions(), is(2L));
    assertThat(comment.createdAt(), is(Instant.parse("2026-08-31T16:10:00Z")));
  }
}
