package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Reviews of apps from the console of Google Play. */
final class GooglePlayReviews extends NamedLayout {
  GooglePlayReviews() {
    super("google_play", Kind.REVIEW, Channel.REVIEW);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("package name", "star rating", "review submit date and time");
  }
}
