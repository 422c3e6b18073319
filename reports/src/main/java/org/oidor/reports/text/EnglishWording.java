package org.oidor.reports.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences in English. */
final class EnglishWording extends Wording {
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final List<String> COUNTS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  EnglishWording() {
    super("en");
  }

  @Override
  public String quoted(String text) {
    return "“" + text + "”";
  }

  @Override
  String and(String next) {
    return "and";
  }

  @Override
  public String fullName(Span span) {
    return switch (span.kind()) {
      case MONTH -> monthName(span.number()) + " " + span.year();
      case WEEK -> "week " + span.number() + " of " + span.year();
      case QUARTER -> ORDINALS.get(span.number() - 1) + " quarter of " + span.year();
    };
  }

  @Override
  public String name(Span span, Span beside) {
    String article = span.kind() == Span.Kind.QUARTER ? "the " : "";
    return article + (span.year() == beside.year() ? bare(span) : fullName(span));
  }

  @Override
  public String versus(Span span, Span beside) {
    return "compared with " + name(span, beside);
  }

  @Override
  public String during(Span span) {
    return "in " + name(span, span);
  }

  @Override
  public @Nullable String dates(Span span) {
    if (span.kind() == Span.Kind.MONTH) {
      return null;
    }
    LocalDate start = span.start();
    String first = Integer.toString(start.getDayOfMonth());
    if (start.getMonthValue() != span.end().getMonthValue()) {
      first += " " + monthName(start.getMonthValue());
    }
    if (start.getYear() != span.end().getYear()) {
      first += " " + start.getYear();
    }
    return first + " to " + date(span.end());
  }

  @Override
  public String date(LocalDate date) {
    return dayAndMonth(date) + " " + date.getYear();
  }

  @Override
  public String volume(long received, List<String> channels, int moreChannels) {
    List<String> names = new ArrayList<>(channels);
    if (moreChannels > 0) {
      names.add(moreChannels == 1 ? "one more channel" : moreChannels + " more channels");
    }
    String noun = received == 1 ? " customer contact" : " customer contacts";
    return numbers().count(received) + noun + " by " + list(names) + ".";
  }

  @Override
  public String verdict(int worse, int better, int normal) {
    int judged = worse + better + normal;
    if (judged == 1) {
      String what =
          worse == 1 ? "got worse" : better == 1 ? "got better" : "stayed within its normal range";
      return "The only indicator with enough history " + what + ".";
    }
    List<String> clauses = new ArrayList<>();
    clauses.add(clause(worse, "none got worse", "one got worse", "got worse"));
    clauses.add(clause(better, "none got better", "one got better", "got better"));
    if (normal > 0) {
      clauses.add(
          clause(
              normal,
              "",
              "one stayed within its normal range",
              "stayed within their normal range"));
    }
    return "Of the " + judged + "\u00a0service indicators, " + list(clauses) + ".";
  }

  @Override
  public String compared(List<Span> periods) {
    List<String> names = new ArrayList<>();
    for (Span span : periods) {
      names.add((span.kind() == Span.Kind.QUARTER ? "the " : "") + fullName(span));
    }
    return "Compared with " + list(names) + ".";
  }

  @Override
  public String reach(@Nullable LocalDate until, String zone) {
    return until == null
        ? "Time zone " + zone + "."
        : "Data up to " + date(until) + ", time zone " + zone + ".";
  }

  @Override
  public String categoryMoves(
      Noun category, double changePct, String versus, String share, String count) {
    return category.name()
        + " "
        + verb(category, changePct)
        + " "
        + numbers().size(changePct)
        + " "
        + versus
        + (category.plural() ? " and make up " : " and makes up ")
        + share
        + " of all contacts ("
        + count
        + ").";
  }

  @Override
  public String comesFrom(double share, List<Part> parts) {
    String amount =
        share >= 0.95
            ? "Almost all"
            : share >= 0.7
                ? "Most"
                : share >= 0.55 ? "More than half" : share >= 0.45 ? "Half" : "A third";
    return amount + " of the rise comes from " + parts(parts) + ".";
  }

  @Override
  public String season(
      Noun category, double changePct, Span span, double yearChangePct, Span yearAgo) {
    boolean quarter = span.kind() == Span.Kind.QUARTER;
    return category.name()
        + " "
        + verb(category, changePct)
        + " "
        + numbers().size(changePct)
        + (quarter ? " in the quarter, but " : " in the month, but ")
        + name(span, span)
        + (quarter ? " is its high quarter: " : " is its high month: ")
        + numbers().size(yearChangePct)
        + " below "
        + (quarter ? "the " : "")
        + fullName(yearAgo)
        + ".";
  }

  @Override
  public String leavesRange(
      Noun subject, boolean up, String from, String to, String versus, String low, String high) {
    return subject.name()
        + " "
        + verb(subject, up ? 1 : -1)
        + " from "
        + from
        + " to "
        + to
        + " "
        + versus
        + (subject.plural() ? ", outside their normal range (" : ", outside its normal range (")
        + (low.equals(high) ? low : low + " to " + high)
        + ").";
  }

  @Override
  public String targetIs(String target, boolean met) {
    return "The target is " + target + (met ? ": met." : ": not met.");
  }

  @Override
  public String slowest(double hours) {
    return "One in ten takes more than " + length(hours, hours >= DAYS_FROM) + ".";
  }

  @Override
  public String margin(String points) {
    return "The margin is ±" + points + " points.";
  }

  @Override
  public String missesTarget(Noun subject, String value, boolean under, String target) {
    return subject.name()
        + (subject.plural() ? " stand at " : " stands at ")
        + value
        + (under ? ", below the target of " : ", above the target of ")
        + target
        + ".";
  }

  @Override
  public String newComplaint(String label, String cases) {
    return "New complaint: " + quoted(label) + ", with " + cases + " cases.";
  }

  @Override
  public String returnedComplaint(String label, String cases) {
    return "A complaint is back: " + quoted(label) + ", with " + cases + " cases.";
  }

  @Override
  public String complaintMoves(String label, double changePct, String from, String to) {
    String verb = changePct > 0 ? " rises " : " falls ";
    String size = numbers().size(changePct);
    return quoted(label) + verb + size + ", from " + from + " to " + to + " cases.";
  }

  @Override
  public String quiet(Span.Kind kind, int periods) {
    return "No indicator leaves its normal range of " + before(kind, periods) + ".";
  }

  @Override
  public String largest(Noun category, String count, String share) {
    return category.name()
        + (category.plural() ? " make up " : " makes up ")
        + share
        + " of all contacts ("
        + count
        + "), more than any other category.";
  }

  @Override
  public String peakDays(LocalDate from, LocalDate to, String share, Span span) {
    int days = (int) (to.toEpochDay() - from.toEpochDay() + 1);
    boolean oneMonth = from.getMonthValue() == to.getMonthValue();
    String start = oneMonth ? Integer.toString(from.getDayOfMonth()) : dayAndMonth(from);
    return capital(COUNTS.get(days))
        + " days, "
        + start
        + " to "
        + dayAndMonth(to)
        + ", hold "
        + share
        + " of the "
        + (span.kind() == Span.Kind.QUARTER ? "quarter’s" : "month’s")
        + " contacts";
  }

  @Override
  public String peakDay(LocalDate day, String count, String mean) {
    return "The day with most contacts is "
        + dayAndMonth(day)
        + ": "
        + count
        + ", against a mean of "
        + mean;
  }

  @Override
  public String contributes(Noun category, String part, String whole) {
    return category.name()
        + (category.plural() ? " bring " : " brings ")
        + part
        + " of the "
        + whole
        + " additional contacts";
  }

  @Override
  public String moves(Noun category, double changePct, String versus) {
    return alsoMoves(category, changePct) + " " + versus;
  }

  @Override
  public String alsoMoves(Noun category, double changePct) {
    return category.name() + " " + verb(category, changePct) + " " + numbers().size(changePct);
  }

  @Override
  public String noneMoves(Noun largest, String share) {
    return "No category changes more than chance explains; "
        + largest.name()
        + (largest.plural() ? " make up " : " makes up ")
        + share;
  }

  @Override
  public String ranking(Noun first, String share, @Nullable Noun second, String other) {
    String start =
        first.name() + (first.plural() ? " make up " : " makes up ") + share + " of all contacts";
    return second == null
        ? start
        : start
            + "; "
            + second.name()
            + (second.plural() ? " follow with " : " follows with ")
            + other;
  }

  @Override
  public String mostNegative(Span span, Noun category, String share) {
    return "Opinion "
        + during(span)
        + ": "
        + share
        + " of the contacts about "
        + category.name()
        + " are negative";
  }

  @Override
  public String spreads(Noun category, int channels, List<Part> most) {
    String by = channels == 1 ? " in one channel: " : " in " + channels + " channels; most in ";
    return category.name() + " " + verb(category, 1) + by + parts(most);
  }

  @Override
  public String channelShare(List<String> channels, String share) {
    return capital(list(channels))
        + (channels.size() > 1 ? " carry " : " carries ")
        + share
        + " of all contacts";
  }

  @Override
  public String closeLate(List<Noun> categories, List<String> shares) {
    List<String> names = new ArrayList<>();
    for (Noun category : categories) {
      names.add(category.name());
    }
    boolean plural = categories.size() > 1 || categories.get(0).plural();
    return list(names)
        + (plural ? " close " : " closes ")
        + list(shares)
        + (plural ? " of their tickets late" : " of its tickets late");
  }

  @Override
  public String allKeep(String target) {
    return "Every category keeps the target of " + target + " on time";
  }

  @Override
  public String times(String median, String p90) {
    return "Half of the tickets are solved within " + median + "; 9 out of 10 within " + p90;
  }

  @Override
  public String complaints(int growing, int fresh, int returned, int declining) {
    List<String> clauses = new ArrayList<>();
    add(clauses, growing, "grows", "grow");
    add(clauses, fresh, "is new", "are new");
    add(clauses, returned, "is back", "are back");
    add(clauses, declining, "declines", "decline");
    return capital(list(clauses));
  }

  @Override
  public String steadyComplaints(int complaints) {
    return complaints == 1
        ? "One complaint recurs, with no change beyond chance"
        : capital(words(complaints)) + " complaints recur, with no change beyond chance";
  }

  @Override
  public String accountHolds(String share) {
    return "The figures add up: " + share + " of what was read is accepted";
  }

  @Override
  public String accountFails(String read, String sum) {
    return "The figures do not add up: " + read + " records read, " + sum + " accounted for";
  }

  private static void add(List<String> clauses, int n, String one, String many) {
    if (n > 0) {
      String noun = clauses.isEmpty() ? (n == 1 ? " complaint " : " complaints ") : " ";
      clauses.add(words(n) + noun + (n == 1 ? one : many));
    }
  }

  private static String words(int n) {
    return n < COUNTS.size() ? COUNTS.get(n) : Integer.toString(n);
  }

  private static String clause(int n, String none, String one, String many) {
    return n == 0 ? none : n == 1 ? one : n + "\u00a0" + many;
  }

  private static String verb(Noun noun, double change) {
    return change > 0 ? (noun.plural() ? "rise" : "rises") : (noun.plural() ? "fall" : "falls");
  }

  private static String before(Span.Kind kind, int periods) {
    return "the "
        + periods
        + "\u00a0"
        + switch (kind) {
          case MONTH -> "months";
          case WEEK -> "weeks";
          case QUARTER -> "quarters";
        }
        + " before";
  }

  private String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + monthName(day.getMonthValue());
  }

  private String bare(Span span) {
    return switch (span.kind()) {
      case MONTH -> monthName(span.number());
      case WEEK -> "week " + span.number();
      case QUARTER -> ORDINALS.get(span.number() - 1) + " quarter";
    };
  }
}
