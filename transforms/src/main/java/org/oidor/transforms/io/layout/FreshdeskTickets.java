package org.oidor.transforms.io.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Ticket exports of Freshdesk and Freshservice. */
final class FreshdeskTickets implements Layout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "ticket id")
          .with(Field.CREATED_AT, "created time")
          .with(Field.FIRST_REPLIED_AT, "initial response time", "first response time")
          .with(Field.SOLVED_AT, "resolved time")
          .with(Field.CLOSED_AT, "closed time")
          .with(Field.UPDATED_AT, "last update time", "last updated time")
          .with(Field.STATUS, "status")
          .with(Field.CHANNEL, "source")
          .with(Field.TITLE, "subject")
          .with(Field.TEXT, "description", "description text")
          .with(Field.CUSTOMER_EMAIL, "email", "requester email")
          .with(Field.CUSTOMER_ID, "contact id", "requester id", "unique external id")
          .with(Field.CUSTOMER_PHONE, "work phone", "mobile phone")
          .with(Field.CUSTOMER_USERNAME, "twitter id", "facebook id")
          .with(Field.CUSTOMER_NAME, "full name", "requester name")
          .with(Field.AGENT, "agent")
          .with(Field.LANGUAGE, "language")
          .with(Field.REPLIES, "agent interactions")
          .with(Field.REOPENS, "reopens", "reopen count")
          .with(Field.CSAT, "survey results", "survey result");

  // the API's numbers, which some exporters pass on
  private static final Map<String, String> STATUSES =
      Map.of("2", "open", "3", "pending", "4", "solved", "5", "closed");
  private static final Map<String, Channel> CHANNELS =
      Map.of(
          "1", Channel.EMAIL,
          "2", Channel.WEB_FORM,
          "3", Channel.PHONE,
          "7", Channel.CHAT,
          "9", Channel.WEB_FORM,
          "10", Channel.EMAIL);

  @Override
  public String source() {
    return "freshdesk";
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
    if (!sample.has("ticket id", "created time")
        || !sample.hasAny("resolved time", "closed time", "initial response time", "due by time")) {
      return null;
    }
    List<Column> columns = WORDS.columns(sample);
    return new Match(200, columns);
  }

  @Override
  public Map<String, String> statuses() {
    return STATUSES;
  }

  @Override
  public Map<String, Channel> channels() {
    return CHANNELS;
  }
}
