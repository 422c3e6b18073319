package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Answers to forms of Typeform; the zone of their times is in the header. */
final class TypeformAnswers extends NamedLayout {
  TypeformAnswers() {
    super("typeform", Kind.SURVEY, Channel.SURVEY);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("#", "submit date")
        && sample.hasAny("network id", "response type", "start date");
  }
}
