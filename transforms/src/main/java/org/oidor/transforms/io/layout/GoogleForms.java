package org.oidor.transforms.io.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** Answers of Google Forms: the first column is the time stamp, the others are the questions. */
final class GoogleForms implements Layout {
  private static final Set<String> STAMPS =
      Set.of("marca temporal", "timestamp", "carimbo de data hora");
  private static final Vocabulary WORDS =
      new Vocabulary()
          .with(Field.CREATED_AT, STAMPS.stream().sorted().toArray(String[]::new))
          .with(SurveyAnswers.RESPONDENT);

  @Override
  public String source() {
    return "google_forms";
  }

  @Override
  public Kind kind() {
    return Kind.SURVEY;
  }

  @Override
  public Channel channel() {
    return Channel.SURVEY;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    if (!sample.container().isTable()
        || sample.headers().isEmpty()
        || !STAMPS.contains(sample.headers().get(0).folded())) {
      return null;
    }
    List<Column> columns = new ArrayList<>(WORDS.columns(sample));
    columns.addAll(Questions.columns(sample, columns));
    Match match = new Match(1, columns);
    if (match.count(Field.NPS, Field.CSAT, Field.CES, Field.TEXT) == 0) {
      return null;
    }
    // "Timestamp" alone is too common a name to be sure
    boolean sure =
        !sample.headers().get(0).folded().equals("timestamp")
            || sample.headers().stream().anyMatch(SurveyAnswers::isQuestion);
    return new Match(sure ? 150 : 35 + columns.size(), columns);
  }
}
