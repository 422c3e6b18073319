package org.oidor.transforms.io.layout;

import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** The CSV export of Zendesk's reports. It holds no message, only the subject. */
final class ZendeskTickets implements Layout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "id")
          .with(Field.CREATED_AT, "created at")
          .with(Field.FIRST_REPLY_MINUTES, "first reply time in minutes")
          .with(Field.SOLVED_AT, "solved at")
          .with(Field.UPDATED_AT, "updated at")
          .with(Field.STATUS, "status")
          .with(Field.CHANNEL, "via")
          .with(Field.TITLE, "subject")
          .with(Field.TEXT, "description")
          .with(Field.CUSTOMER_EMAIL, "requester email")
          .with(Field.CUSTOMER_ID, "requester id", "requester external id")
          .with(Field.CUSTOMER_NAME, "requester", "submitter")
          .with(Field.AGENT, "assignee")
          .with(Field.LANGUAGE, "language")
          .with(Field.REPLIES, "replies")
          .with(Field.REOPENS, "reopens")
          .with(Field.CSAT, "satisfaction score");

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
    if (!sample.container().isTable()
        || !sample.has("id", "created at", "subject")
        || !sample.hasAny("summation column", "first reply time in minutes", "group stations")) {
      return null;
    }
    return new Match(200, WORDS.columns(sample));
  }
}
