package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;

class HelpScoutConversationsTest {

  @Test
  void readsConversationsThatAreEmbedded() {
    List<Feedback> kept =
        Fixture.accepted(
            Fixture.read(Fixture.of(HelpScoutConversationsTest.class, "conversations.json")));
    Feedback first = kept.get(0);
    assertThat(first.source(), is("helpscout"));
    assertThat(first.id(), is("1234"));
    assertThat(first.channel(), is(Channel.EMAIL));
    assertThat(first.text(), is("My parcel is late"));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-06T10:00:00Z")));
    assertThat(first.customer(), is("sam@example.org"));
  }
}
