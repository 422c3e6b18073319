package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Conversations of Help Scout in the JSON of its interface. */
final class HelpScoutConversations extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "id", "number")
          .with(Field.CREATED_AT, "created at")
          .with(Field.CLOSED_AT, "closed at")
          .with(Field.UPDATED_AT, "user updated at", "updated at")
          .with(Field.STATUS, "status", "state")
          .with(Field.CHANNEL, "type", "source type")
          .with(Field.TITLE, "subject")
          .with(Field.TEXT, "embedded threads body", "preview")
          .with(Field.CUSTOMER_EMAIL, "primary customer email")
          .with(Field.CUSTOMER_ID, "primary customer id")
          .with(Field.CUSTOMER_NAME, "primary customer first", "primary customer last")
          .with(Field.AGENT, "assignee email", "assignee first", "assignee last");

  HelpScoutConversations() {
    super("helpscout", Kind.TICKET, Channel.EMAIL, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("primary customer email", "created at")
        && sample.hasAny("mailbox id", "user updated at", "source via", "preview");
  }
}
