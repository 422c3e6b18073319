package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Dataset exports of Intercom: the zone of their times is in the header. */
final class IntercomConversations extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.TITLE, "ticket title", "title", "conversation title")
          .with(Field.TEXT, "message body", "conversation rating remark")
          .with(Field.FIRST_REPLIED_AT, "first response at", "conversation first response at")
          .with(Field.SOLVED_AT, "ticket last resolved", "last resolved at")
          .with(Field.FIRST_REPLY_SECONDS, "first response time", "time to first response")
          .with(Field.FIRST_REPLY_SECONDS, "first reply time")
          .with(Tickets.WORDS);

  IntercomConversations() {
    super("intercom", Kind.TICKET, Channel.CHAT, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("conversation id")
        && sample.hasAny("conversation started at", "conversation created at");
  }
}
