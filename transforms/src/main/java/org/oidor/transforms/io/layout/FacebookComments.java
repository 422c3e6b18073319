package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Comments from the interface of Facebook. */
final class FacebookComments extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.CUSTOMER_ID, "from id")
          .with(Field.CUSTOMER_NAME, "from name")
          .with(SocialPosts.WORDS);

  FacebookComments() {
    super("facebook", Kind.SOCIAL, Channel.SOCIAL_COMMENT, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return !sample.hasAny("network", "platform", "red", "rede")
        && !sample.container().isTable()
        && sample.has("id", "message", "created time")
        && sample.hasAny("from id", "from name", "like count", "comment count", "permalink url");
  }
}
