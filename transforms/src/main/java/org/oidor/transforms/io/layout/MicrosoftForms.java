package org.oidor.transforms.io.layout;

import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Answers to Microsoft Forms, mostly as workbooks. */
final class MicrosoftForms extends NamedLayout {
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.ID, "id")
          .with(Field.CREATED_AT, "completion time", "hora de finalizacion", "hora de conclusao")
          .with(Field.CREATED_AT, "hora da conclusao", "start time", "hora de inicio")
          .with(SurveyAnswers.WORDS);

  MicrosoftForms() {
    super("microsoft_forms", Kind.SURVEY, Channel.SURVEY, WORDS);
  }

  @Override
  boolean fits(Sample sample) {
    return sample.hasAny("start time", "hora de inicio")
        && sample.hasAny(
            "completion time", "hora de finalizacion", "hora de conclusao", "hora da conclusao");
  }
}
