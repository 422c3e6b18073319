package org.oidor.transforms.io.layout;

import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Product reviews of Judge.me. */
final class JudgeMeReviews implements Layout {
  @Override
  public String source() {
    return "judgeme";
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
    return sample.has("body", "rating", "review date", "reviewer name", "product handle")
        ? new Match(200, Reviews.columns(sample))
        : null;
  }
}
