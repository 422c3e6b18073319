package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Ticket sheets of Zammad, mostly as workbooks; they hold no message. */
final class ZammadTickets extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "#", "number")
          .with(Field.CREATED_AT, "created at")
          .with(Field.FIRST_REPLIED_AT, "first response at")
          .with(Field.CLOSED_AT, "closed at", "close at")
          .with(Field.UPDATED_AT, "updated at")
          .with(Field.STATUS, "state")
          .with(Field.CHANNEL, "create channel")
          .with(Field.TITLE, "title")
          .with(Field.TEXT, "body", "note")
          .with(Field.CUSTOMER_NAME, "customer")
          .with(Field.AGENT, "owner");

  ZammadTickets() {
    super("zammad", Kind.TICKET, Channel.OTHER, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.hasAny(
            "first response in min", "close in min", "article count", "close escalation at")
        && sample.hasAny("create channel", "created at");
  }
}
