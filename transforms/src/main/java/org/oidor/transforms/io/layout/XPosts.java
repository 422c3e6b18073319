package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Posts from the interface of X, whose authors are listed apart on each page. */
final class XPosts extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary().with(Field.CUSTOMER_NAME, "author name").with(SocialPosts.WORDS);

  XPosts() {
    super("x", Kind.SOCIAL, Channel.SOCIAL_COMMENT, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return !sample.hasAny("network", "platform", "red", "rede")
        && !sample.container().isTable()
        && sample.has("id", "text", "author id", "created at")
        && sample.hasAny("conversation id", "public metrics like count", "edit history tweet ids");
  }
}
