package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Reviews of Google Business Profiles in the JSON of its interface, without their translations. */
final class GoogleBusinessReviews extends NamedLayout {
  GoogleBusinessReviews() {
    super("google_business", Kind.REVIEW, Channel.REVIEW);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("review id", "star rating", "create time");
  }
}
