package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Comment threads from the interface of YouTube, each answer a comment of its own. */
final class YouTubeComments extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "id")
          .with(Field.CREATED_AT, "snippet published at")
          .with(Field.UPDATED_AT, "snippet updated at")
          .with(Field.TEXT, "snippet text original", "snippet text display")
          .with(Field.CUSTOMER_ID, "snippet author channel id value")
          .with(Field.CUSTOMER_USERNAME, "snippet author display name")
          .with(Field.LIKES, "snippet like count")
          .with(Field.COMMENTS, "total reply count");

  YouTubeComments() {
    super("youtube", Kind.SOCIAL, Channel.SOCIAL_COMMENT, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return !sample.container().isTable()
        && sample.has("id", "snippet published at")
        && sample.hasAny("snippet text original", "snippet text display");
  }
}
