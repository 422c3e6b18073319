package org.oidor.transforms.io.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column can hold. Constants are appended, never reordered. */
public enum Field {
  ID,
  CREATED_AT,
  /** First public answer of a person. */
  FIRST_REPLIED_AT,
  SOLVED_AT,
  /** Stands in for a solving time that is absent. */
  CLOSED_AT,
  UPDATED_AT,
  /** Whole minutes from the creation to the first answer; used where no time of it is given. */
  FIRST_REPLY_MINUTES,
  STATUS,
  CHANNEL,
  TITLE,
  /** Several columns are joined. */
  TEXT,
  CUSTOMER_EMAIL,
  CUSTOMER_ID,
  CUSTOMER_PHONE,
  CUSTOMER_USERNAME,
  CUSTOMER_NAME,
  /** Name, e-mail address or user name of somebody at the shop. */
  AGENT,
  LANGUAGE,
  /** Public answers of agents. */
  REPLIES,
  REOPENS,
  CSAT,
  NPS,
  CES,
  STARS,
  LIKES,
  SHARES,
  /** Answers of others to a public comment. */
  COMMENTS,
  /** Comment, message or repost. */
  TYPE,
  /** The social network. */
  NETWORK,
  /** As {@link #FIRST_REPLY_MINUTES}, in seconds. */
  FIRST_REPLY_SECONDS,
  /** As {@link #FIRST_REPLY_MINUTES}, in milliseconds. */
  FIRST_REPLY_MILLIS;

  private final String key = camelCase(name());

  /** The name in mapping files, such as {@code createdAt}. */
  public String key() {
    return key;
  }

  /** The field of a name in a mapping file, or null if there is none. */
  public static @Nullable Field ofKey(String key) {
    for (Field field : values()) {
      if (field.key.equals(key)) {
        return field;
      }
    }
    return null;
  }

  /** Whether it holds a point in time. */
  public boolean isTime() {
    return this == CREATED_AT
        || this == FIRST_REPLIED_AT
        || this == SOLVED_AT
        || this == CLOSED_AT
        || this == UPDATED_AT;
  }

  /** Whether it holds a rating, which needs a scale. */
  public boolean isRating() {
    return this == CSAT || this == NPS || this == CES || this == STARS;
  }

  private static String camelCase(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_') {
        boolean wordStart = i > 0 && name.charAt(i - 1) == '_';
        key.append(wordStart ? c : name.substring(i, i + 1).toLowerCase(Locale.ROOT).charAt(0));
      }
    }
    return key.toString();
  }
}
