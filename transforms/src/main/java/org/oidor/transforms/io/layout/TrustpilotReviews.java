package org.oidor.transforms.io.layout;

import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Service reviews of Trustpilot. */
final class TrustpilotReviews implements Layout {
  @Override
  public String source() {
    return "trustpilot";
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
    return sample.has("review id", "review created", "review content", "review stars")
        ? new Match(200, Reviews.columns(sample))
        : null;
  }
}
