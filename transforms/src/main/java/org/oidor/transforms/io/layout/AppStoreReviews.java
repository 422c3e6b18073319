package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Reviews of apps from the interface of App Store Connect. */
final class AppStoreReviews extends NamedLayout {
  AppStoreReviews() {
    super("app_store", Kind.REVIEW, Channel.REVIEW);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("attributes rating", "attributes body", "attributes created date");
  }
}
