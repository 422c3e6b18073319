package org.oidor.transforms.io.layout;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.io.Fixture;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Kind;
import org.oidor.transforms.model.Outcome;

class QueueLogCallsTest {

  private final List<Outcome> outcomes =
      Fixture.read(Fixture.of(QueueLogCallsTest.class, "queue_log"));
  private final List<Feedback> calls = Fixture.accepted(outcomes);

  @Test
  void makesOneRecordOfEachCall() {
    assertThat(
        Fixture.codes(outcomes),
        contains(
            "1 event",
            "2 event",
            "3 event",
            "4 event",
            "5 event",
            "6 accepted",
            "7 accepted",
            "8 accepted",
            "9 blank",
            "10 event",
            "11 accepted",
            "12 event",
            "13 event",
            "14 accepted",
            "15 event",
            "16 MALFORMED"));
  }

  @Test
  void takesTheConnectionForTheFirstReply() {
    Feedback call = calls.get(1);
    assertThat(call.source(), is("asterisk"));
    assertThat(call.kind(), is(Kind.TICKET));
    assertThat(call.channel(), is(Channel.PHONE));
    assertThat(call.title(), is("devoluciones"));
    assertThat(call.customer(), is("+34600000001"));
    assertThat(call.createdAt(), is(Instant.ofEpochSecond(1772704810)));
    assertThat(call.firstRepliedAt(), is(Instant.ofEpochSecond(1772704870)));
    assertThat(call.solvedAt(), is(Instant.ofEpochSecond(1772705170)));
    assertThat(call.status(), is("solved"));
  }

  @Test
  void hasNoReplyToACallThatWasGivenUp() {
    Feedback call = calls.get(0);
    assertThat(call.createdAt(), is(Instant.ofEpochSecond(1772704880)));
    assertThat(call.firstRepliedAt(), is(nullValue()));
    assertThat(call.solvedAt(), is(nullValue()));
    assertThat(call.status(), is("closed"));
  }

  @Test
  void reckonsWhatHappenedBeforeTheLogBegan() {
    Feedback call = calls.get(2);
    assertThat(call.createdAt(), is(Instant.ofEpochSecond(1772705200 - 100 - 40)));
    assertThat(call.firstRepliedAt(), is(Instant.ofEpochSecond(1772705200 - 100)));
  }

  @Test
  void replacesACallThatWaitedInVainByTheQueueThatAnsweredIt() {
    assertThat(calls.get(3).id(), is(calls.get(4).id()));
    assertThat(calls.get(4).updatedAt(), is(Instant.ofEpochSecond(1772705490)));
    assertThat(calls.get(4).createdAt(), is(Instant.ofEpochSecond(1772705300)));
  }
}
