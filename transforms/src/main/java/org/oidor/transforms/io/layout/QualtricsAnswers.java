package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/**
 * Answers to surveys of Qualtrics; the question texts are in the second row, which explains the
 * first.
 */
final class QualtricsAnswers extends NamedLayout {
  QualtricsAnswers() {
    super("qualtrics", Kind.SURVEY, Channel.SURVEY);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("response id", "recorded date")
        && sample.hasAny("distribution channel", "progress");
  }
}
