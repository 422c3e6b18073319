package org.oidor.reports.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the reports in one language: grammar is code, fixed texts are {@link Labels}.
 *
 * <p>Sentences say subject, verb, amount and comparator; they never name a cause. Instances are
 * immutable and shared.
 */
public abstract class Wording {
  /** Holder: a class must not make its own subclasses while it is being initialised. */
  private static final class Languages {
    static final Map<String, Wording> BY_CODE =
        Map.of(
            "es", new SpanishWording(),
            "en", new EnglishWording(),
            "pt", new PortugueseWording());
  }

  /** From this many hours on, sentences speak of days. */
  public static final double DAYS_FROM = 72;

  private static final double WHOLE_HOURS_FROM = 48;

  private final String language;
  private final Labels labels;
  private final Numbers numbers;

  Wording(String language) {
    this.language = language;
    this.labels = new Labels(language);
    this.numbers = Numbers.of(language);
  }

  /**
   * The wording of {@code es}, {@code en} or {@code pt}.
   *
   * @throws IllegalArgumentException for another language
   */
  public static Wording of(String language) {
    Wording wording = Languages.BY_CODE.get(language);
    if (wording == null) {
      throw new IllegalArgumentException("language must be es, en or pt, but was: " + language);
    }
    return wording;
  }

  /** The language's code, such as {@code es}. */
  public final String language() {
    return language;
  }

  /** The fixed texts. */
  public final Labels labels() {
    return labels;
  }

  /** The number formats. */
  public final Numbers numbers() {
    return numbers;
  }

  /** The name of a category with its grammatical number. */
  public final Noun category(String code) {
    String plural = "category." + code + ".plural";
    return new Noun(
        labels.name("category", code), labels.has(plural) && labels.get(plural).equals("true"));
  }

  /** The name of an indicator as the subject of a sentence. */
  public final Noun subject(String indicator) {
    return new Noun(
        labels.get("indicator." + indicator + ".subject"),
        labels.get("indicator." + indicator + ".plural").equals("true"));
  }

  /** Names joined by commas and a final "and". */
  public final String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String last = names.get(names.size() - 1);
    return String.join(", ", names.subList(0, names.size() - 1)) + " " + and(last) + " " + last;
  }

  /** A wording of a customer between quotation marks. */
  public abstract String quoted(String text);

  abstract String and(String next);

  final String parts(List<Part> parts) {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      texts.add(part.name() + " (" + numbers.signed(part.delta()) + ")");
    }
    return list(texts);
  }

  final String monthName(int month) {
    return labels.get("month." + month);
  }

  final String shortMonth(int month) {
    return labels.get("month.short." + month);
  }

  /** The text with its first letter in upper case. */
  static String capital(String text) {
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(text.substring(Character.charCount(first)))
        .toString();
  }

  // periods

  /** A period as a title, such as "Noviembre de 2025". */
  public final String title(Span span) {
    return capital(fullName(span));
  }

  /** A period with its year within a sentence, such as "noviembre de 2025". */
  public abstract String fullName(Span span);

  /** A period within a sentence; the year only if it differs from that of {@code beside}. */
  public abstract String name(Span span, Span beside);

  /** "compared with" and a period. */
  public abstract String versus(Span span, Span beside);

  /** "in" and a period. */
  public abstract String during(Span span);

  /** A period in a few letters, such as "oct". */
  public final String brief(Span span) {
    return switch (span.kind()) {
      case MONTH -> shortMonth(span.number());
      case WEEK -> labels.get("week.short") + span.number();
      case QUARTER -> labels.get("quarter.short") + span.number();
    };
  }

  /** A period in a few letters with its year, such as "Nov 25". */
  public final String briefWithYear(Span span) {
    String year = Integer.toString(span.year());
    return capital(brief(span)) + "\u00a0" + year.substring(year.length() - 2);
  }

  /** The days of a week or quarter, such as "del 19 al 25 de octubre de 2026"; null for a month. */
  public abstract @Nullable String dates(Span span);

  /** A day with its month, such as "29 nov". */
  public final String day(LocalDate date) {
    return date.getDayOfMonth() + "\u00a0" + shortMonth(date.getMonthValue());
  }

  /** A full date. */
  public abstract String date(LocalDate date);

  /** A length of time within a sentence, in days or in hours and minutes. */
  public final String length(double hours, boolean inDays) {
    if (!inDays) {
      return numbers.hours(hours, WHOLE_HOURS_FROM);
    }
    String days = numbers.decimal(hours / 24, 1);
    return days + "\u00a0" + labels.get(days.equals("1") ? "day" : "days");
  }

  // masthead

  /** How much was received, and by which channels. */
  public abstract String volume(long received, List<String> channels, int moreChannels);

  /** How many service indicators got worse, got better, or stayed within their normal range. */
  public abstract String verdict(int worse, int better, int normal);

  /** What the period is compared with. */
  public abstract String compared(List<Span> periods);

  /** Up to when the data reach, and in which time zone. */
  public abstract String reach(@Nullable LocalDate until, String zone);

  // key points

  /** A category that moves more than chance explains. */
  public abstract String categoryMoves(
      Noun category, double changePct, String versus, String share, String count);

  /** Which complaints a rise comes from; {@code share} from 0 to 1. */
  public abstract String comesFrom(double share, List<Part> parts);

  /** A rise that the season explains. */
  public abstract String season(
      Noun category, double changePct, Span span, double yearChangePct, Span yearAgo);

  /** An indicator that leaves its normal range, which goes from {@code low} to {@code high}. */
  public abstract String leavesRange(
      Noun subject, boolean up, String from, String to, String versus, String low, String high);

  /** A target beside the figure just named. */
  public abstract String targetIs(String target, boolean met);

  /** The slowest tenth of the tickets. */
  public abstract String slowest(double hours);

  /** The 95 % margin of a score, in points. */
  public abstract String margin(String points);

  /** A figure on the wrong side of its target. */
  public abstract String missesTarget(Noun subject, String value, boolean under, String target);

  /** A complaint never seen before. */
  public abstract String newComplaint(String label, String cases);

  /** A complaint seen before, gone for a while, and seen again. */
  public abstract String returnedComplaint(String label, String cases);

  /** A complaint that grows or declines. */
  public abstract String complaintMoves(String label, double changePct, String from, String to);

  /** Nothing left its normal range. */
  public abstract String quiet(Span.Kind kind, int periods);

  /** The category with most records. */
  public abstract String largest(Noun category, String count, String share);

  // headlines

  /** Consecutive days that stand out. */
  public abstract String peakDays(LocalDate from, LocalDate to, String share, Span span);

  /** The day with most records. */
  public abstract String peakDay(LocalDate day, String count, String mean);

  /** A category's part in the rise of the total. */
  public abstract String contributes(Noun category, String part, String whole);

  /** A category's change, short. */
  public abstract String moves(Noun category, double changePct, String versus);

  /** A second category's change, after a semicolon. */
  public abstract String alsoMoves(Noun category, double changePct);

  /** No category changed more than chance explains. */
  public abstract String noneMoves(Noun largest, String share);

  /** The two largest categories. */
  public abstract String ranking(Noun first, String share, @Nullable Noun second, String other);

  /** The category with the highest negative share. */
  public abstract String mostNegative(Span span, Noun category, String share);

  /** A category that grows in several channels. */
  public abstract String spreads(Noun category, int channels, List<Part> most);

  /** The channels with most records. */
  public abstract String channelShare(List<String> channels, String share);

  /** Categories that close late, with the share of each. */
  public abstract String closeLate(List<Noun> categories, List<String> shares);

  /** Every group keeps its target. */
  public abstract String allKeep(String target);

  /** The times of all tickets. */
  public abstract String times(String median, String p90);

  /** How many complaints grow, are new, came back or decline; at least one of them is positive. */
  public abstract String complaints(int growing, int fresh, int returned, int declining);

  /** Complaints without any significant change. */
  public abstract String steadyComplaints(int complaints);

  /** The account holds. */
  public abstract String accountHolds(String share);

  /** The account does not hold. */
  public abstract String accountFails(String read, String sum);
}
