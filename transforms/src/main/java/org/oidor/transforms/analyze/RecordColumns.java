package org.oidor.transforms.analyze;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Analysis;
import org.oidor.transforms.model.Analysis.Evidence;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Rating;
import org.oidor.transforms.model.Rating.Scale;

/** The columns of {@code records-*.csv}. */
final class RecordColumns {
  /** Names in order; those after {@code text} are additions to the contract's. */
  static final List<String> NAMES =
      List.of(
          "record_id",
          "source",
          "channel",
          "source_file",
          "source_line",
          "created_at",
          "first_replied_at",
          "solved_at",
          "status",
          "customer_key",
          "language",
          "category",
          "confidence",
          "secondary",
          "sentiment",
          "score",
          "rating",
          "theme",
          "text",
          "kind",
          "rating_scale",
          "nps",
          "ces",
          "interactions",
          "replies",
          "reopens",
          "uncertain",
          "evidence");

  static final int THEME = NAMES.indexOf("theme");

  /** Columns that hold words of customers or of the source. */
  static final int[] TEXTS = {
    NAMES.indexOf("record_id"),
    NAMES.indexOf("source_file"),
    NAMES.indexOf("theme"),
    NAMES.indexOf("text"),
    NAMES.indexOf("evidence")
  };

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private RecordColumns() {}

  /** The values of a record in order; the theme is the complaint known by name, if any. */
  static String[] of(
      Feedback feedback,
      Analysis analysis,
      String customerKey,
      String redactedText,
      ZoneId zone,
      double uncertainBelow) {
    Rating rating = shownRating(feedback.ratings());
    return new String[] {
      feedback.id(),
      feedback.source(),
      feedback.channel().code(),
      feedback.file(),
      Long.toString(feedback.line()),
      time(feedback.createdAt(), zone),
      time(feedback.firstRepliedAt(), zone),
      time(feedback.solvedAt(), zone),
      feedback.status(),
      customerKey,
      analysis.language(),
      analysis.category().code(),
      thousandths(Math.round(analysis.confidence() * 1000)),
      analysis.secondary().stream().map(Category::code).collect(Collectors.joining("|")),
      analysis.sentiment().code(),
      thousandths(analysis.scoreMillis()),
      rating == null ? "" : Integer.toString(rating.value()),
      analysis.complaint(),
      redactedText.replace('\n', ' '),
      feedback.kind().name().toLowerCase(Locale.ROOT),
      rating == null
          ? ""
          : rating.scale().name().toLowerCase(Locale.ROOT)
              + ":"
              + rating.lowest()
              + "-"
              + rating.highest(),
      value(feedback.ratings(), Scale.NPS),
      value(feedback.ratings(), Scale.CES),
      Long.toString(feedback.interactions()),
      number(feedback.replies()),
      number(feedback.reopens()),
      analysis.confidence() < uncertainBelow ? "true" : "false",
      evidence(analysis.evidence())
    };
  }

  private static @Nullable Rating shownRating(List<Rating> ratings) {
    for (Scale scale : new Scale[] {Scale.CSAT, Scale.STARS, Scale.NPS, Scale.CES}) {
      for (Rating rating : ratings) {
        if (rating.scale() == scale) {
          return rating;
        }
      }
    }
    return null;
  }

  private static String value(List<Rating> ratings, Scale scale) {
    for (Rating rating : ratings) {
      if (rating.scale() == scale) {
        return Integer.toString(rating.value());
      }
    }
    return "";
  }

  private static String time(@Nullable Instant instant, ZoneId zone) {
    return instant == null ? "" : TIME.format(instant.atZone(zone));
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static String evidence(List<Evidence> evidence) {
    StringBuilder words = new StringBuilder();
    for (Evidence item : evidence) {
      words.append(words.isEmpty() ? "" : "; ").append(item.label()).append(": ");
      words.append(item.word().replace('\n', ' ')).append(item.weight() < 0 ? " " : " +");
      words.append(thousandths(Math.round(item.weight() * 1000)));
    }
    return words.toString();
  }

  /** Thousandths as a decimal number: -250 is {@code -0.250}. */
  static String thousandths(long value) {
    long size = Math.abs(value);
    String digits = Long.toString(1000 + size % 1000).substring(1);
    return (value < 0 ? "-" : "") + size / 1000 + "." + digits;
  }
}
