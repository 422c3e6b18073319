package org.oidor.transforms.io.layout;

import java.util.Map;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Cases and incidents of ServiceNow, by its labels or the names of its fields. */
final class ServiceNowCases extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "number", "sys id")
          .with(Field.CREATED_AT, "opened", "opened at", "sys created on", "created")
          .with(Field.FIRST_REPLIED_AT, "first response time", "u first response")
          .with(Field.SOLVED_AT, "resolved", "resolved at")
          .with(Field.CLOSED_AT, "closed", "closed at")
          .with(Field.UPDATED_AT, "updated", "sys updated on")
          .with(Field.STATUS, "state", "incident state", "status")
          .with(Field.CHANNEL, "channel", "contact type")
          .with(Field.TITLE, "short description")
          .with(Field.TEXT, "description")
          .with(Field.CUSTOMER_EMAIL, "caller email", "contact email", "caller id email")
          .with(Field.CUSTOMER_NAME, "caller", "caller id", "contact", "consumer", "opened by")
          .with(Field.AGENT, "assigned to")
          .with(Field.REOPENS, "reopen count");

  ServiceNowCases() {
    super("servicenow", Kind.TICKET, Channel.OTHER, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("number", "short description")
        && sample.hasAny("opened", "opened at", "sys created on", "contact type", "sys id");
  }

  /** The numbers of incident states. */
  @Override
  public Map<String, String> statuses() {
    return Map.of(
        "1", "new", "2", "open", "3", "pending", "6", "solved", "7", "closed", "8", "closed");
  }
}
