package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Answers to surveys of SurveyMonkey; the second row explains the first. */
final class SurveyMonkeyAnswers extends NamedLayout {
  SurveyMonkeyAnswers() {
    super("surveymonkey", Kind.SURVEY, Channel.SURVEY);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.has("respondent id", "collector id");
  }
}
