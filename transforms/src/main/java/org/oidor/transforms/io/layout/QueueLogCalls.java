package org.oidor.transforms.io.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** The calls of an Asterisk telephone exchange: each is a ticket that has no words. */
public final class QueueLogCalls implements Layout {
  /** What is known of a call. */
  public static final List<String> HEADERS =
      List.of(
          "call", "queue", "caller", "agent", "entered", "answered", "ended", "solved", "status");

  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "call")
          .with(Field.CREATED_AT, "entered")
          .with(Field.FIRST_REPLIED_AT, "answered")
          .with(Field.SOLVED_AT, "solved")
          .with(Field.UPDATED_AT, "ended")
          .with(Field.STATUS, "status")
          .with(Field.TITLE, "queue")
          .with(Field.CUSTOMER_PHONE, "caller")
          .with(Field.AGENT, "agent");

  @Override
  public String source() {
    return "asterisk";
  }

  @Override
  public Kind kind() {
    return Kind.TICKET;
  }

  @Override
  public Channel channel() {
    return Channel.PHONE;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    return sample.container() == Container.QUEUE_LOG ? new Match(500, WORDS.columns(sample)) : null;
  }
}
