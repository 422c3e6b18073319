package org.oidor.pipeline.wiring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oidor.pipeline.options.Config;
import org.oidor.reports.model.Metrics;
import org.oidor.transforms.aggregate.engine.MinuteHistogram;
import org.oidor.transforms.aggregate.engine.ServiceTargets;
import org.oidor.transforms.aggregate.engine.Slice;
import org.oidor.transforms.aggregate.engine.Slice.Dimension;
import org.oidor.transforms.aggregate.engine.Tally;
import org.oidor.transforms.aggregate.engine.Tally.Count;
import org.oidor.transforms.aggregate.engine.Tally.Span;
import org.oidor.transforms.aggregate.engine.Tallying;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.themes.ThemeTally;

/** Works the figures of every period out of the counts, by the definitions of the contract. */
public final class MetricsAssembly {
  private static final int MIN_RECURRING = 2;
  private static final int MAX_RECURRING = 60;

  private final Summary summary;
  private final Tallying tallying;
  private final Config config;
  private final Metrics.Reconciliation reconciliation;
  private final ThemeNames themeNames;
  private final List<String> periods;
  private final @Nullable String dataUntil;

  /**
   * An assembly for the counts of one run.
   *
   * @param language of the names of complaints: {@code es}, {@code en} or {@code pt}
   */
  public MetricsAssembly(
      Summary summary,
      Tallying tallying,
      Config config,
      String language,
      Metrics.Reconciliation reconciliation) {
    this.summary = summary;
    this.tallying = tallying;
    this.config = config;
    this.reconciliation = reconciliation;
    this.themeNames = new ThemeNames(language, summary.themeList());
    this.periods = allPeriods();
    this.dataUntil =
        summary.tallies().keySet().stream()
            .filter(slice -> slice.dimension() == Dimension.DAY)
            .map(Slice::value)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  /** Every period from the first to the last in which anything happened, without gaps. */
  public List<String> periods() {
    return periods;
  }

  /** Local date of the newest record, null without records. */
  public @Nullable String dataUntil() {
    return dataUntil;
  }

  private List<String> allPeriods() {
    List<String> all = new ArrayList<>();
    if (!summary.tallies().isEmpty()) {
      String last = summary.tallies().lastKey().period();
      for (String key = summary.tallies().firstKey().period();
          key.compareTo(last) <= 0;
          key = tallying.periodKind().next(key)) {
        all.add(key);
      }
    }
    return all;
  }

  /** The figures of all periods, oldest first. */
  public List<Metrics> all() {
    List<Metrics> metrics = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      metrics.add(metrics(i));
    }
    return metrics;
  }

  private Metrics metrics(int index) {
    String period = periods.get(index);
    String previous = index == 0 ? null : periods.get(index - 1);
    Tally all = summary.of(period, Dimension.ALL, "");
    long received = all.get(Count.RECEIVED);
    boolean business = tallying.businessHours() != null;
    ServiceTargets reply = tallying.replyTargets();
    ServiceTargets resolution = tallying.resolutionTargets();
    return new Metrics(
        period(period),
        new Metrics.Feedback(
            received,
            received(period, Dimension.SOURCE),
            received(period, Dimension.CHANNEL),
            received(period, Dimension.LANGUAGE)),
        new Metrics.Sentiment(
            all.get(Count.NEGATIVE),
            all.get(Count.NEUTRAL),
            all.get(Count.POSITIVE),
            ratio(all.get(Count.SCORE_MILLIS), 1000 * received, 3)),
        categories(period, previous, received),
        channels(period),
        tickets(index),
        durations(all, Span.FIRST_REPLY, Count.REPLY_WITHIN_TARGET, reply, ""),
        business
            ? durations(
                all, Span.FIRST_REPLY_BUSINESS, Count.REPLY_BUSINESS_WITHIN_TARGET, reply, "")
            : null,
        durations(all, Span.RESOLUTION, Count.RESOLUTION_WITHIN_TARGET, resolution, ""),
        business
            ? durations(
                all,
                Span.RESOLUTION_BUSINESS,
                Count.RESOLUTION_BUSINESS_WITHIN_TARGET,
                resolution,
                "")
            : null,
        csat(all),
        nps(all),
        ces(all),
        recurring(index),
        reconciliation);
  }

  private Metrics.Period period(String key) {
    LocalDate start = tallying.periodKind().startOf(key);
    LocalDate end = tallying.periodKind().endOf(start);
    return new Metrics.Period(
        key,
        tallying.periodKind().name(),
        start.toString(),
        end.toString(),
        tallying.zone().getId(),
        dataUntil != null && dataUntil.compareTo(end.toString()) >= 0);
  }

  private SortedMap<String, Long> received(String period, Dimension dimension) {
    TreeMap<String, Long> counts = new TreeMap<>();
    summary
        .of(period, dimension)
        .forEach(
            (value, tally) -> {
              if (tally.get(Count.RECEIVED) > 0) {
                counts.put(value, tally.get(Count.RECEIVED));
              }
            });
    return counts;
  }

  private List<Metrics.Category> categories(
      String period, @Nullable String previousPeriod, long receivedInAll) {
    List<Metrics.Category> categories = new ArrayList<>();
    for (Category category : Category.values()) {
      String code = category.code();
      Tally tally = summary.of(period, Dimension.CATEGORY, code);
      long received = tally.get(Count.RECEIVED);
      Long previous =
          previousPeriod == null
              ? null
              : (Long) summary.of(previousPeriod, Dimension.CATEGORY, code).get(Count.RECEIVED);
      categories.add(
          new Metrics.Category(
              code,
              config.areaOf(category),
              received,
              ratio(received, receivedInAll, 4),
              tally.get(Count.SECONDARY),
              tally.get(Count.NEGATIVE),
              tally.get(Count.NEUTRAL),
              tally.get(Count.POSITIVE),
              previous,
              changePct(received, previous),
              durations(
                  tally,
                  Span.FIRST_REPLY,
                  Count.REPLY_WITHIN_TARGET,
                  tallying.replyTargets(),
                  code),
              durations(
                  tally,
                  Span.RESOLUTION,
                  Count.RESOLUTION_WITHIN_TARGET,
                  tallying.resolutionTargets(),
                  code)));
    }
    return categories;
  }

  private List<Metrics.Channel> channels(String period) {
    List<Metrics.Channel> channels = new ArrayList<>();
    Map<String, Tally> tallies = summary.of(period, Dimension.CHANNEL);
    for (Channel channel : Channel.values()) {
      Tally tally = tallies.get(channel.code());
      if (tally != null) {
        channels.add(
            new Metrics.Channel(
                channel.code(),
                tally.get(Count.RECEIVED),
                durations(
                    tally,
                    Span.FIRST_REPLY,
                    Count.REPLY_WITHIN_TARGET,
                    tallying.replyTargets(),
                    channel.code()),
                durations(
                    tally,
                    Span.RESOLUTION,
                    Count.RESOLUTION_WITHIN_TARGET,
                    tallying.resolutionTargets(),
                    channel.code())));
      }
    }
    return channels;
  }

  private Metrics.Tickets tickets(int index) {
    Tally all = summary.of(periods.get(index), Dimension.ALL, "");
    long backlog = 0;
    for (String period : periods.subList(0, index + 1)) {
      Tally earlier = summary.of(period, Dimension.ALL, "");
      backlog +=
          earlier.get(Count.CREATED)
              - earlier.get(Count.SOLVED_SOMETIME)
              - earlier.get(Count.SOLVED);
    }
    return new Metrics.Tickets(
        all.get(Count.CREATED),
        known(Count.FIRST_REPLIED) ? (Long) all.get(Count.FIRST_REPLIED) : null,
        known(Count.SOLVED) ? (Long) all.get(Count.SOLVED) : null,
        known(Count.REOPENS_KNOWN) ? (Long) all.get(Count.REOPENED) : null,
        known(Count.REPLIES_KNOWN) ? (Long) all.get(Count.ONE_TOUCH) : null,
        backlog);
  }

  /** Whether any period of the run counts it: else no source tells it. */
  private boolean known(Count count) {
    return periods.stream()
        .anyMatch(period -> summary.of(period, Dimension.ALL, "").get(count) > 0);
  }

  private static Metrics.Durations durations(
      Tally tally, Span span, Count within, ServiceTargets targets, String code) {
    MinuteHistogram histogram = tally.span(span);
    Double target = targets.hoursOf(code);
    return new Metrics.Durations(
        histogram.n(),
        hours(histogram.percentile(5)),
        hours(histogram.percentile(9)),
        ratio(histogram.sum(), 60 * histogram.n(), 2),
        target,
        target == null ? null : ratio(tally.get(within), histogram.n(), 4));
  }

  private static @Nullable Double hours(@Nullable Double minutes) {
    return minutes == null ? null : round(BigDecimal.valueOf(minutes), BigDecimal.valueOf(60), 2);
  }

  private static Metrics.Csat csat(Tally tally) {
    long n = tally.get(Count.CSAT_ANSWERS);
    long satisfied = tally.get(Count.CSAT_SATISFIED);
    return new Metrics.Csat(n, satisfied, ratio(100 * satisfied, n, 1));
  }

  private static Metrics.Nps nps(Tally tally) {
    long promoters = tally.get(Count.PROMOTERS);
    long passives = tally.get(Count.PASSIVES);
    long detractors = tally.get(Count.DETRACTORS);
    long n = promoters + passives + detractors;
    return new Metrics.Nps(
        n, promoters, passives, detractors, ratio(100 * (promoters - detractors), n, 1));
  }

  /**
   * Of several effort scales the one with the most answers: means of different scales don't mix.
   */
  private static Metrics.Ces ces(Tally tally) {
    return tally.efforts().entrySet().stream()
        .max(
            Comparator.comparingLong((Map.Entry<Integer, long[]> scale) -> scale.getValue()[0])
                .thenComparing(Map.Entry::getKey))
        .map(
            scale ->
                new Metrics.Ces(
                    scale.getValue()[0],
                    ratio(scale.getValue()[1], scale.getValue()[0], 2),
                    scale.getKey(),
                    "higher_is_easier"))
        .orElse(new Metrics.Ces(0, null, null, null));
  }

  private List<Metrics.Recurring> recurring(int index) {
    String period = periods.get(index);
    Map<String, ThemeTally> now = summary.themes().getOrDefault(period, Map.of());
    List<Metrics.Recurring> recurring = new ArrayList<>();
    now.forEach(
        (theme, tally) -> {
          if (!theme.isEmpty() && tally.count() >= MIN_RECURRING) {
            recurring.add(recurring(index, theme, tally));
          }
        });
    recurring.sort(
        Comparator.comparingLong((Metrics.Recurring one) -> -one.count())
            .thenComparing(Metrics.Recurring::theme));
    return recurring.subList(0, Math.min(MAX_RECURRING, recurring.size()));
  }

  private Metrics.Recurring recurring(int index, String theme, ThemeTally tally) {
    Category category = ThemeNames.categoryOf(theme);
    Long previous = index == 0 ? null : (Long) count(index - 1, theme);
    long seen = 0;
    for (int i = 0; i <= index; i++) {
      seen += count(i, theme) > 0 ? 1 : 0;
    }
    long received = summary.of(periods.get(index), Dimension.ALL, "").get(Count.RECEIVED);
    long receivedBefore =
        index == 0 ? 0 : summary.of(periods.get(index - 1), Dimension.ALL, "").get(Count.RECEIVED);
    return new Metrics.Recurring(
        theme,
        themeNames.of(theme),
        category.code(),
        config.areaOf(category),
        tally.count(),
        previous,
        changePct(tally.count(), previous),
        seen,
        ThemeStatus.of(tally.count(), received, previous, receivedBefore, seen - 1, index),
        tally.reach(),
        ratio(tally.negative(), tally.count(), 4),
        hours(tally.resolution().percentile(5)),
        tally.quotes(),
        tally.recordIds());
  }

  private long count(int index, String theme) {
    ThemeTally tally = summary.themes().getOrDefault(periods.get(index), Map.of()).get(theme);
    return tally == null ? 0 : tally.count();
  }

  private static @Nullable Double changePct(long now, @Nullable Long before) {
    return before == null || before == 0 ? null : ratio(100 * (now - before), before, 1);
  }

  /** A quotient rounded half up, null when there is nothing to divide by. */
  private static @Nullable Double ratio(long numerator, long denominator, int decimals) {
    return denominator == 0
        ? null
        : round(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), decimals);
  }

  private static Double round(BigDecimal numerator, BigDecimal denominator, int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP).doubleValue();
  }
}
