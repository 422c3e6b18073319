package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Comments from the interface of Instagram. */
final class InstagramComments extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.CUSTOMER_USERNAME, "username", "from username")
          .with(Field.CUSTOMER_ID, "from id")
          .with(SocialPosts.WORDS);

  InstagramComments() {
    super("instagram", Kind.SOCIAL, Channel.SOCIAL_COMMENT, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return !sample.hasAny("network", "platform", "red", "rede")
        && !sample.container().isTable()
        && sample.has("id", "text", "timestamp")
        && sample.hasAny("username", "from username")
        && sample.hasAny("like count", "hidden", "parent id", "media id");
  }
}
