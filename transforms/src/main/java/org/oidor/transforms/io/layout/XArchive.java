package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Posts in the archive that X gives to the owner of an account: what that account wrote. */
final class XArchive extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "tweet id str", "tweet id", "id str", "id")
          .with(Field.CREATED_AT, "tweet created at", "created at")
          .with(Field.TEXT, "tweet full text", "full text")
          .with(Field.LANGUAGE, "tweet lang", "lang")
          .with(Field.LIKES, "tweet favorite count", "favorite count")
          .with(Field.SHARES, "tweet retweet count", "retweet count");

  XArchive() {
    super("x", Kind.SOCIAL, Channel.SOCIAL_COMMENT, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    boolean plain =
        sample.has("full text", "created at", "favorite count")
            && !sample.hasAny("user screen name", "user id", "user id str", "author id", "network");
    return !sample.container().isTable()
        && (plain || sample.has("tweet full text", "tweet created at"));
  }

  @Override
  public boolean holdsOwnPosts() {
    return true;
  }
}
