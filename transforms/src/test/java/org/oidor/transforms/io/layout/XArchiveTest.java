package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.io.InputOptions;
import org.oidor.transforms.model.Feedback;

class XArchiveTest {

  private static List<String> codes(InputOptions options) {
    return Fixture.codes(
        Fixture.read(Fixture.plan(Fixture.of(XArchiveTest.class, "tweets.js"), options)));
  }

  @Test
  void understandsTheArchiveOfAnAccount() {
    List<Feedback> posts =
        Fixture.accepted(Fixture.read(Fixture.of(XArchiveTest.class, "tweets.js")));
    assertThat(posts, hasSize(1));
    Feedback post = posts.get(0);
    assertThat(post.source(), is("x"));
    assertThat(post.id(), is("1183001"));
    assertThat(post.createdAt(), is(Instant.parse("2018-10-10T20:19:24Z")));
    assertThat(post.text(), is("@marta_g Lo sentimos, ¿nos pasas el pedido?"));
    assertThat(post.interactions(), is(4L));
  }

  @Test
  void skipsItAllIfTheShopNamesItsAccounts() {
    assertThat(codes(Fixture.MADRID), contains("2 accepted", "15 repost"));
    assertThat(
        codes(Fixture.MADRID.withOwnAccounts(Set.of("laalacena"))),
        contains("2 own_answer", "15 repost"));
  }

  @Test
  void understandsTheArchivesOfEarlierYears() {
    List<Feedback> posts =
        Fixture.accepted(Fixture.read(Fixture.of(XArchiveTest.class, "tweet.js")));
    assertThat(posts.get(0).source(), is("x"));
    assertThat(posts.get(0).text(), is("Hoy no podemos enviar"));
  }
}
