package org.oidor.transforms.model;

import java.util.Locale;

/** The way on which a record came in. Constants are appended, never reordered. */
public enum Channel {
  EMAIL,
  CHAT,
  PHONE,
  WEB_FORM,
  SOCIAL_COMMENT,
  SOCIAL_MESSAGE,
  SURVEY,
  REVIEW,
  MARKETPLACE,
  STORE,
  CHATBOT,
  SELF_SERVICE,
  OTHER;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The code in files, such as {@code web_form}. */
  public String code() {
    return code;
  }
}
