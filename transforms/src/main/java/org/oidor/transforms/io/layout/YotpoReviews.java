package org.oidor.transforms.io.layout;

import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Product reviews of Yotpo. */
final class YotpoReviews implements Layout {
  @Override
  public String source() {
    return "yotpo";
  }

  @Override
  public Kind kind() {
    return Kind.REVIEW;
  }

  @Override
  public Channel channel() {
    return Channel.REVIEW;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    return sample.has("review title", "review content", "review score", "date")
        ? new Match(200, Reviews.columns(sample))
        : null;
  }
}
