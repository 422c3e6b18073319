package org.oidor.reports.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;

/** The figures of the first page, in their order. */
enum Indicator {
  CONTACTS(Direction.NONE, Unit.COUNT, "categories"),
  NEGATIVE(Direction.LOW, Unit.SHARE, "categories"),
  FIRST_REPLY(Direction.LOW, Unit.HOURS, "times"),
  RESOLUTION(Direction.LOW, Unit.HOURS, "times"),
  RESOLUTION_P90(Direction.LOW, Unit.HOURS, "times"),
  WITHIN_TARGET(Direction.HIGH, Unit.SHARE, "times"),
  CSAT(Direction.HIGH, Unit.SHARE, "indicators"),
  NPS(Direction.HIGH, Unit.POINTS, "indicators"),
  BACKLOG(Direction.LOW, Unit.COUNT, "indicators"),
  REOPENED(Direction.LOW, Unit.SHARE, "indicators");

  /** Fewer cases than this give no percentage, no score and no reading. */
  static final long MIN_CASES = 30;

  /** Which way is good. */
  enum Direction {
    LOW,
    HIGH,
    NONE
  }

  /** What the value is measured in: number, per cent, hours or points. */
  enum Unit {
    COUNT,
    SHARE,
    HOURS,
    POINTS
  }

  private final Direction direction;
  private final Unit unit;
  private final String anchor;

  Indicator(Direction direction, Unit unit, String anchor) {
    this.direction = direction;
    this.unit = unit;
    this.anchor = anchor;
  }

  Direction direction() {
    return direction;
  }

  Unit unit() {
    return unit;
  }

  /** The section that says more. */
  String anchor() {
    return anchor;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Cases that the value rests on. */
  long cases(Metrics metrics) {
    return switch (this) {
      case CONTACTS -> metrics.feedback().received();
      case NEGATIVE -> total(metrics.sentiment());
      case FIRST_REPLY -> metrics.firstReply().n();
      case RESOLUTION, RESOLUTION_P90, WITHIN_TARGET -> metrics.resolution().n();
      case CSAT -> metrics.csat().n();
      case NPS -> metrics.nps().n();
      case BACKLOG -> metrics.tickets().created() + metrics.tickets().backlogEnd();
      case REOPENED -> orZero(metrics.tickets().solved());
    };
  }

  /** The part of the cases that a share counts; null for other units or without data. */
  @Nullable Long hits(Metrics metrics) {
    return switch (this) {
      case NEGATIVE -> metrics.sentiment().negative();
      case WITHIN_TARGET -> {
        Double within = metrics.resolution().withinTarget();
        yield within == null ? null : Math.round(within * metrics.resolution().n());
      }
      case CSAT -> metrics.csat().satisfied();
      case REOPENED -> metrics.tickets().reopened();
      default -> null;
    };
  }

  /** The value, null without data; a share or score of too few cases has none. */
  @Nullable Double value(Metrics metrics) {
    long cases = cases(metrics);
    if (cases == 0 || ((unit == Unit.SHARE || unit == Unit.POINTS) && cases < MIN_CASES)) {
      return null;
    }
    return switch (this) {
      case CONTACTS -> (double) metrics.feedback().received();
      case NEGATIVE -> 100.0 * metrics.sentiment().negative() / cases;
      case FIRST_REPLY -> metrics.firstReply().medianHours();
      case RESOLUTION -> metrics.resolution().medianHours();
      case RESOLUTION_P90 -> metrics.resolution().p90Hours();
      case WITHIN_TARGET -> {
        Double within = metrics.resolution().withinTarget();
        yield within == null ? null : 100 * within;
      }
      case CSAT -> metrics.csat().pct();
      case NPS -> metrics.nps().score();
      case BACKLOG -> (double) metrics.tickets().backlogEnd();
      case REOPENED -> {
        Long reopened = metrics.tickets().reopened();
        yield reopened == null ? null : 100.0 * reopened / cases;
      }
    };
  }

  /** What the shop aims at; null if nothing is configured. */
  @Nullable Double target(Report report) {
    Report.Targets targets = report.targets();
    return switch (this) {
      case FIRST_REPLY -> targets.firstReplyHours();
      case WITHIN_TARGET -> targets.withinTargetPct();
      case CSAT -> targets.csatPct();
      case NPS -> targets.nps();
      default -> null;
    };
  }

  /** Decimals with which the value is printed. */
  int places() {
    return unit == Unit.SHARE ? 1 : 0;
  }

  static long total(Metrics.Sentiment sentiment) {
    return sentiment.negative() + sentiment.neutral() + sentiment.positive();
  }

  private static long orZero(@Nullable Long value) {
    return value == null ? 0 : value;
  }

  static List<Indicator> all() {
    return List.of(values());
  }
}
