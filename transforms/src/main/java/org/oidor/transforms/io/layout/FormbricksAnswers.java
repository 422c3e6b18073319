package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Answers to surveys of Formbricks. */
final class FormbricksAnswers extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.CUSTOMER_EMAIL, "person email", "verified email")
          .with(Field.CUSTOMER_NAME, "person name", "person first name", "person last name")
          .with(Field.CUSTOMER_PHONE, "person phone")
          .with(SurveyAnswers.WORDS);

  FormbricksAnswers() {
    super("formbricks", Kind.SURVEY, Channel.SURVEY, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("response id", "timestamp", "survey id")
        || sample.headers().stream().anyMatch(header -> header.raw().startsWith("Formbricks ID"));
  }
}
