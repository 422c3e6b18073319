package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Comments from the interface of TikTok. */
final class TikTokComments extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "id", "cid", "comment id")
          .with(Field.CREATED_AT, "create time")
          .with(SocialPosts.WORDS);

  TikTokComments() {
    super("tiktok", Kind.SOCIAL, Channel.SOCIAL_COMMENT, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return !sample.hasAny("network", "platform", "red", "rede")
        && sample.has("text", "create time")
        && sample.hasAny("video id", "aweme id");
  }
}
