package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.FilePlan;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.io.RangePlanner;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;

class XPostsTest {

  private static List<Outcome> read(String name) {
    return Fixture.read(
        Fixture.plan(
            Fixture.of(XPostsTest.class, name),
            Fixture.MADRID.withOwnAccounts(Set.of("@LaAlacena"))));
  }

  @Test
  void bringsTheAuthorsOfAPageToTheirPosts() {
    List<Outcome> outcomes = read("page.json");
    assertThat(Fixture.codes(outcomes), contains("3 accepted", "22 repost", "41 own_answer"));
    Feedback post = Fixture.accepted(outcomes).get(0);
    assertThat(post.source(), is("x"));
    assertThat(post.customer(), is("x:50"));
    assertThat(post.names(), contains("Eva Gil", "eva_gil"));
    assertThat(post.createdAt(), is(Instant.parse("2026-03-05T10:35:40Z")));
    assertThat(post.interactions(), is(7L));
  }

  @Test
  void readsAPageOfEachLine() {
    List<Outcome> outcomes = read("pages.ndjson");
    assertThat(
        Fixture.codes(outcomes),
        contains(
            "1 accepted",
            "1 repost",
            "1 own_answer",
            "2 accepted",
            "2 repost",
            "2 own_answer",
            "3 page",
            "4 MALFORMED"));
    assertThat(Fixture.accepted(outcomes).get(1).customer(), is("x:51"));
    assertThat(Fixture.accepted(outcomes).get(1).position(), is(3L));
  }

  @Test
  void keepsPagesInOneRange() {
    FilePlan plan = Fixture.plan(Fixture.of(XPostsTest.class, "pages.ndjson"));
    assertThat(RangePlanner.plan(List.of(plan), 100), hasSize(1));
  }
}
