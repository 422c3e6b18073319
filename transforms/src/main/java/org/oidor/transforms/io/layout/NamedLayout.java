package org.oidor.transforms.io.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/** The export of one system, known by headers that only it has. */
abstract class NamedLayout implements Layout {
  private static final int CONFIDENCE = 200;

  private final String source;
  private final Kind kind;
  private final Channel channel;
  private final Vocabulary words;

  /** A system that uses the names that are usual for its kind. */
  NamedLayout(String source, Kind kind, Channel channel) {
    this(
        source,
        kind,
        channel,
        switch (kind) {
          case TICKET -> Tickets.WORDS;
          case SURVEY -> SurveyAnswers.WORDS;
          case SOCIAL -> SocialPosts.WORDS;
          case REVIEW -> Reviews.WORDS;
        });
  }

  NamedLayout(String source, Kind kind, Channel channel, Vocabulary words) {
    this.source = source;
    this.kind = kind;
    this.channel = channel;
    this.words = words;
  }

  /** Whether the headers are those of the system. */
  abstract boolean fits(Sample sample);

  @Override
  public final String source() {
    return source;
  }

  @Override
  public final Kind kind() {
    return kind;
  }

  @Override
  public final Channel channel() {
    return channel;
  }

  @Override
  public final @Nullable Match match(Sample sample) {
    if (!fits(sample)) {
      return null;
    }
    List<Column> columns = new ArrayList<>(words.columns(sample));
    if (kind == Kind.SURVEY) {
      columns.addAll(Questions.columns(sample, columns));
    }
    // of the two header rows of Qualtrics, the one with the questions is meant
    long asked = sample.headers().stream().filter(SurveyAnswers::isQuestion).count();
    int questions = kind == Kind.SURVEY ? 10 * (int) Math.min(asked, 5) : 0;
    Match match = new Match(CONFIDENCE + columns.size() + questions, columns);
    boolean content =
        match.count(Field.TEXT, Field.TITLE, Field.STARS, Field.CSAT, Field.NPS, Field.CES) > 0;
    return match.has(Field.CREATED_AT) && content ? match : null;
  }
}
