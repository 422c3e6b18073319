package org.oidor.transforms.io.layout;

import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Tickets of Zendesk as JSON, in the shape of its incremental export. */
final class ZendeskJson implements Layout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "id")
          .with(Field.CREATED_AT, "created at")
          .with(Field.FIRST_REPLY_MINUTES, "metric set reply time in minutes calendar")
          .with(Field.SOLVED_AT, "metric set solved at", "solved at")
          .with(Field.UPDATED_AT, "updated at")
          .with(Field.STATUS, "status")
          .with(Field.CHANNEL, "via channel")
          .with(Field.TITLE, "subject", "raw subject")
          .with(Field.TEXT, "description")
          .with(Field.CUSTOMER_EMAIL, "requester email", "via source from address")
          .with(Field.CUSTOMER_ID, "requester id")
          .with(Field.CUSTOMER_PHONE, "requester phone", "via source from phone")
          .with(Field.CUSTOMER_NAME, "requester name", "via source from name")
          .with(Field.AGENT, "assignee name", "assignee email")
          .with(Field.LANGUAGE, "language", "requester locale")
          .with(Field.REPLIES, "metric set replies")
          .with(Field.REOPENS, "metric set reopens")
          .with(Field.CSAT, "satisfaction rating score");

  @Override
  public String source() {
    return "zendesk";
  }

  @Override
  public Kind kind() {
    return Kind.TICKET;
  }

  @Override
  public Channel channel() {
    return Channel.OTHER;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    if (sample.container().isTable()
        || !sample.has("id", "created at", "description", "status")
        || !sample.hasAny("via channel", "requester id", "submitter id")) {
      return null;
    }
    return new Match(200, WORDS.columns(sample));
  }
}
