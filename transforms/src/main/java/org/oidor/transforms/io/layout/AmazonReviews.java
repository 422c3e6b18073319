package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Reviews of products and feedback on sellers at Amazon. */
final class AmazonReviews extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "review id", "order id")
          .with(Field.CREATED_AT, "review date", "date")
          .with(Field.TITLE, "review headline", "review title")
          .with(Field.TEXT, "review body", "comments")
          .with(Field.CUSTOMER_EMAIL, "rater email")
          .with(Field.CUSTOMER_ID, "customer id")
          .with(Field.STARS, "star rating", "rating")
          .with(Reviews.WORDS);

  AmazonReviews() {
    super("amazon", Kind.REVIEW, Channel.MARKETPLACE, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    boolean seller =
        sample.has("rating", "comments")
            && sample.hasAny("rater email", "rater role", "your response", "arrived on time");
    boolean product =
        sample.has("review body", "star rating") && sample.hasAny("asin", "marketplace");
    return seller || product;
  }
}
