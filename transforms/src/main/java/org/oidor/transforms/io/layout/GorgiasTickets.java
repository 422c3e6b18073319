package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Tickets of Gorgias, in the JSON of its interface or as a table. */
final class GorgiasTickets extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "id", "ticket id")
          .with(Field.CREATED_AT, "created datetime")
          .with(Field.FIRST_REPLIED_AT, "first response datetime", "first agent message datetime")
          .with(Field.CLOSED_AT, "closed datetime")
          .with(Field.UPDATED_AT, "updated datetime")
          .with(Field.STATUS, "status")
          .with(Field.CHANNEL, "channel", "via")
          .with(Field.TITLE, "subject")
          .with(Field.TEXT, "messages body text", "messages stripped text", "messages body html")
          .with(Field.TEXT, "body text", "excerpt", "message")
          .with(Field.CUSTOMER_EMAIL, "customer email")
          .with(Field.CUSTOMER_ID, "customer id")
          .with(Field.CUSTOMER_NAME, "customer name", "customer firstname", "customer lastname")
          .with(Field.AGENT, "assignee user name", "assignee user email", "assignee name")
          .with(Field.LANGUAGE, "language")
          .with(Field.CSAT, "satisfaction survey score", "survey score");

  GorgiasTickets() {
    super("gorgias", Kind.TICKET, Channel.OTHER, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("created datetime")
        && sample.hasAny("closed datetime", "updated datetime", "last message datetime")
        && sample.hasAny("channel", "customer email", "via");
  }
}
