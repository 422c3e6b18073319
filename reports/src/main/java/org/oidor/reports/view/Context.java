package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;
import org.oidor.reports.text.Labels;
import org.oidor.reports.text.Noun;
import org.oidor.reports.text.Numbers;
import org.oidor.reports.text.SafeText;
import org.oidor.reports.text.Span;
import org.oidor.reports.text.Wording;

/** What every section needs: the report, its language, and the periods that it is compared with. */
final class Context {
  static final String NO_INCIDENT = "none";
  static final String DASH = "–";

  /** A count is called changed when it differs by more than three standard errors. */
  private static final double SIGNIFICANT = 3;

  private static final int NAME_LENGTH = 80;
  private static final List<String> STANDARD =
      List.of(
          "product_description",
          "purchase_process",
          "logistics",
          "returns",
          "customer_service",
          "site_content",
          "payment",
          "channel_sync");
  private static final List<String> LAST = List.of("product_quality", "other", NO_INCIDENT);

  final Report report;
  final Metrics metrics;
  final Wording wording;
  final Labels labels;
  final Numbers numbers;
  final Span span;

  /** The period before, null in the first one or if it holds no record. */
  final @Nullable Metrics previous;

  /** The same period of the year before, null if unknown or without records. */
  final @Nullable Metrics yearAgo;

  /** At most 12 earlier periods, oldest first. */
  final List<Metrics> recent;

  final List<Reading> readings;

  Context(Report report) {
    this.report = report;
    this.metrics = report.metrics();
    this.wording = Wording.of(report.language());
    this.labels = wording.labels();
    this.numbers = wording.numbers();
    this.span = Span.of(metrics.period());
    List<Metrics> history = report.history();
    Metrics last = history.isEmpty() ? null : history.get(history.size() - 1);
    this.previous = last != null && last.feedback().received() > 0 ? last : null;
    Metrics year = null;
    for (Metrics earlier : history) {
      if (span.isYearAfter(Span.of(earlier.period())) && earlier.feedback().received() > 0) {
        year = earlier;
      }
    }
    this.yearAgo = year;
    this.recent = history.subList(Math.max(0, history.size() - NormalRange.WINDOW), history.size());
    List<Reading> all = new ArrayList<>();
    for (Indicator indicator : Indicator.all()) {
      all.add(Reading.of(indicator, metrics, history));
    }
    this.readings = List.copyOf(all);
  }

  String kind() {
    return span.kind().name();
  }

  /** A text that differs by the length of the period. */
  String byKind(String key, Object... arguments) {
    return labels.get(key + "." + kind(), arguments);
  }

  String versus() {
    return previous == null ? "" : wording.versus(Span.of(previous.period()), span);
  }

  /** Counts may be compared with the period before only once the data reach the period's end. */
  boolean comparable() {
    return previous != null && metrics.period().complete();
  }

  boolean empty() {
    return metrics.feedback().received() == 0;
  }

  // categories

  /**
   * Categories by volume, the last ones in fixed order, without the records that report nothing.
   */
  List<Metrics.Category> incidents() {
    return categories().stream().filter(c -> !c.category().equals(NO_INCIDENT)).toList();
  }

  /** All categories in the same order. */
  List<Metrics.Category> categories() {
    return metrics.categories().stream()
        .sorted(
            Comparator.comparingInt((Metrics.Category c) -> LAST.indexOf(c.category()))
                .thenComparing(Comparator.comparingLong(Metrics.Category::received).reversed())
                .thenComparingInt(c -> standing(c.category()))
                .thenComparing(Metrics.Category::category))
        .toList();
  }

  private static int standing(String code) {
    int at = STANDARD.indexOf(code);
    return at < 0 ? STANDARD.size() : at;
  }

  static Metrics.@Nullable Category category(@Nullable Metrics metrics, String code) {
    if (metrics == null) {
      return null;
    }
    for (Metrics.Category category : metrics.categories()) {
      if (category.category().equals(code)) {
        return category;
      }
    }
    return null;
  }

  Noun noun(String category) {
    Noun noun = wording.category(category);
    return new Noun(SafeText.of(noun.name(), NAME_LENGTH), noun.plural());
  }

  String categoryName(String code) {
    return noun(code).name();
  }

  String channelName(String code) {
    return codeName("channel", code);
  }

  /** A channel's name within a sentence. */
  String channelWord(String code) {
    String name = channelName(code);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  String areaName(String area) {
    String code = area.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    String name = labels.name("area", code);
    return SafeText.of(name.equals(code) ? area : name, NAME_LENGTH);
  }

  // figures

  /** Whether the difference of two counts is more than chance explains. */
  static boolean significant(long now, long before) {
    return now + before > 0
        && Math.abs(now - before) / Math.sqrt((double) now + before) > SIGNIFICANT;
  }

  /** A share in per cent, or the count where there are too few cases for one. */
  String share(long part, long whole) {
    if (whole == 0) {
      return DASH;
    }
    return whole < Indicator.MIN_CASES
        ? labels.get("of", numbers.count(part), numbers.count(whole))
        : numbers.percent(100.0 * part / whole, 0);
  }

  Cell shareCell(long part, long whole) {
    boolean few = whole < Indicator.MIN_CASES;
    return Cell.of(share(part, whole), few ? null : (double) part / whole, Cell.Kind.SHARE);
  }

  Cell count(@Nullable Long value) {
    return value == null
        ? Cell.text(DASH)
        : Cell.of(numbers.count(value), (double) value, Cell.Kind.COUNT);
  }

  Cell hours(@Nullable Double value) {
    return value == null
        ? Cell.text(DASH)
        : Cell.of(numbers.hours(value, 10), value, Cell.Kind.DECIMAL);
  }

  /** The name of a code of the data; a code without one is printed as it is. */
  String codeName(String family, String code) {
    return SafeText.of(labels.name(family, code), NAME_LENGTH);
  }

  /** The change of a count: in per cent, or in cases where there are few. */
  Cell change(long now, @Nullable Long before) {
    if (before == null || (now == 0 && before == 0)) {
      return Cell.text(DASH);
    }
    if (before < Indicator.MIN_CASES) {
      String text = now == before ? "±0" : numbers.signed(now - before);
      return Cell.of(text, (double) (now - before), Cell.Kind.DIFFERENCE);
    }
    double change = (double) (now - before) / before;
    return Cell.of(numbers.change(100 * change), change, Cell.Kind.CHANGE);
  }

  /** The tone of a rise or fall in contacts. */
  static Tone contactsTone(long now, @Nullable Long before) {
    if (before == null || !significant(now, before)) {
      return Tone.PLAIN;
    }
    return now > before ? Tone.WORSE : Tone.BETTER;
  }

  Table.Column text(String key) {
    return new Table.Column(labels.get(key), false);
  }

  Table.Column number(String key) {
    return new Table.Column(labels.get(key), true);
  }
}
