package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.chart.Spark;
import org.oidor.reports.chart.Token;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.text.Numbers;
import org.oidor.reports.text.Span;

/** The ten indicators with their normal ranges. */
final class Tiles {
  /** From this many hours on a tile shows whole hours. */
  private static final double WHOLE_HOURS = 48;

  private Tiles() {}

  static Page.Section of(Context context) {
    List<Block.Tile> tiles = new ArrayList<>();
    for (Reading reading : context.readings) {
      tiles.add(tile(context, reading));
    }
    boolean ranges = context.readings.stream().anyMatch(r -> r.range() != null);
    String note =
        ranges
            ? context.byKind("indicators.note", context.recent.size())
            : context.byKind("indicators.note.short", NormalRange.MIN_VALUES);
    return new Page.Section(
        "indicators",
        context.labels.get("indicators.name"),
        "",
        context.byKind("indicators.title"),
        false,
        List.of(
            new Block.Paragraph(note, "note"),
            new Block.Tiles(tiles),
            new Block.Tables(
                context.labels.get("indicators.data"), List.of(table(context)), true)));
  }

  private static Block.Tile tile(Context context, Reading reading) {
    Indicator indicator = reading.indicator();
    Double value = reading.value();
    long cases = indicator.cases(context.metrics);
    Long hits = indicator.hits(context.metrics);
    String number;
    String unit = "";
    if (value != null) {
      String text = text(context.numbers, indicator, value);
      int gap = text.indexOf('\u00a0');
      if (gap < 0 && text.endsWith("%")) {
        gap = text.length() - 1;
      }
      number = gap < 0 ? text : text.substring(0, gap);
      unit = gap < 0 ? "" : text.substring(gap);
    } else if (hits != null && cases > 0) {
      number = context.numbers.count(hits);
      unit = "\u00a0" + context.labels.get("of.few", context.numbers.count(cases));
    } else {
      number = Context.DASH;
    }
    String verdict =
        context.labels.get(
            "verdict."
                + (indicator == Indicator.CONTACTS && reading.verdict() == Reading.Verdict.STABLE
                    ? "normal"
                    : reading.verdict().name().toLowerCase(Locale.ROOT)));
    return new Block.Tile(
        context.labels.get("indicator." + indicator.code()),
        number,
        unit,
        verdict,
        reading.verdict().tone(),
        delta(context, reading),
        spark(context, reading),
        notes(context, reading));
  }

  private static String delta(Context context, Reading reading) {
    Double value = reading.value();
    Double previous = reading.previous();
    boolean partial = reading.verdict() == Reading.Verdict.INCOMPLETE;
    if (value == null || previous == null || partial) {
      return "";
    }
    return switch (reading.indicator().unit()) {
      case COUNT, HOURS ->
          previous == 0 ? "" : context.numbers.change(100 * (value - previous) / previous);
      case SHARE -> context.labels.get("points", context.numbers.difference(value - previous));
      case POINTS -> context.numbers.wholeDifference(value - previous);
    };
  }

  private static Block.@Nullable Figure spark(Context context, Reading reading) {
    long known = reading.series().stream().filter(v -> v != null).count();
    if (known < 2) {
      return null;
    }
    NormalRange range = reading.range();
    Tone tone = reading.verdict().tone();
    Token dot = tone == Tone.CONTEXT || tone == Tone.WATCH ? Token.INK : tone.token();
    Indicator indicator = reading.indicator();
    String name = context.labels.get("indicator." + indicator.code());
    return new Block.Figure(
        "spark-" + indicator.code().replace('_', '-'),
        new Spark(
            reading.series(),
            range == null ? null : range.low(),
            range == null ? null : range.high(),
            dot,
            true),
        name,
        context.byKind("spark.description", name, reading.series().size()));
  }

  private static List<String> notes(Context context, Reading reading) {
    Indicator indicator = reading.indicator();
    List<String> notes = new ArrayList<>();
    Double previous = reading.previous();
    if (previous != null && context.previous != null) {
      String when = context.wording.brief(Span.of(context.previous.period()));
      notes.add(when + " " + text(context.numbers, indicator, previous));
    }
    Double value = reading.value();
    Double target = indicator.target(context.report);
    if (target != null && value != null) {
      String key = KeyPointChoice.met(indicator, value, target) ? "target.met" : "target.missed";
      notes.add(context.labels.get(key, text(context.numbers, indicator, target)));
    }
    Metrics.Durations business =
        indicator == Indicator.FIRST_REPLY
            ? context.metrics.firstReplyBusiness()
            : indicator == Indicator.RESOLUTION || indicator == Indicator.RESOLUTION_P90
                ? context.metrics.resolutionBusiness()
                : null;
    if (business != null) {
      Double hours =
          indicator == Indicator.RESOLUTION_P90 ? business.p90Hours() : business.medianHours();
      if (hours != null) {
        notes.add(context.labels.get("business", context.numbers.hours(hours, WHOLE_HOURS)));
      }
    }
    return notes;
  }

  /** A value of an indicator with its unit. */
  static String text(Numbers numbers, Indicator indicator, double value) {
    return switch (indicator.unit()) {
      case COUNT -> numbers.count(Math.round(value));
      case SHARE -> numbers.percent(value, 1);
      case HOURS -> numbers.hours(value, WHOLE_HOURS);
      case POINTS -> numbers.decimal(value, 0);
    };
  }

  static Table table(Context context) {
    List<Table.Row> rows = new ArrayList<>();
    for (Reading reading : context.readings) {
      Indicator indicator = reading.indicator();
      Metrics year = context.yearAgo;
      NormalRange range = reading.range();
      rows.add(
          new Table.Row(
              List.of(
                  Cell.text(context.labels.get("indicator." + indicator.code())),
                  cell(context, indicator, reading.value()),
                  cell(context, indicator, reading.previous()),
                  cell(context, indicator, year == null ? null : indicator.value(year)),
                  cell(context, indicator, range == null ? null : range.low()),
                  cell(context, indicator, range == null ? null : range.high()),
                  cell(context, indicator, indicator.target(context.report)),
                  context.count(indicator.cases(context.metrics))),
              false));
    }
    extra(context, rows);
    Metrics previous = context.previous;
    String now = context.wording.briefWithYear(context.span);
    return new Table(
        context.labels.get("indicators.name"),
        List.of(
            context.text("column.indicator"),
            new Table.Column(now, true),
            new Table.Column(
                previous == null
                    ? context.labels.get("column.previous")
                    : context.wording.briefWithYear(Span.of(previous.period())),
                true),
            context.number("column.year"),
            context.number("column.low"),
            context.number("column.high"),
            context.number("column.target"),
            context.number("column.cases")),
        rows);
  }

  /** Figures that have no tile: effort, tickets closed with one reply, mean score. */
  private static void extra(Context context, List<Table.Row> rows) {
    Metrics.Ces ces = context.metrics.ces();
    Double mean = ces.mean();
    Integer scale = ces.scale();
    if (mean != null && scale != null) {
      String direction = ces.direction() == null ? "" : context.codeName("ces", ces.direction());
      rows.add(
          extra(
              context,
              context.labels.get("indicator.ces", scale, direction),
              Cell.of(context.numbers.decimal(mean, 2), mean, Cell.Kind.DECIMAL),
              ces.n()));
    }
    Metrics.Tickets tickets = context.metrics.tickets();
    Long once = tickets.oneTouch();
    Long solved = tickets.solved();
    if (once != null && solved != null && solved > 0) {
      rows.add(
          extra(
              context,
              context.labels.get("indicator.one_touch"),
              context.shareCell(once, solved),
              solved));
    }
    Double score = context.metrics.sentiment().meanScore();
    if (score != null) {
      rows.add(
          extra(
              context,
              context.labels.get("indicator.score"),
              Cell.of(context.numbers.decimal(score, 3), score, Cell.Kind.DECIMAL),
              Indicator.total(context.metrics.sentiment())));
    }
  }

  private static Table.Row extra(Context context, String name, Cell value, long cases) {
    Cell none = Cell.text(Context.DASH);
    return new Table.Row(
        List.of(Cell.text(name), value, none, none, none, none, none, context.count(cases)), false);
  }

  private static Cell cell(Context context, Indicator indicator, @Nullable Double value) {
    if (value == null) {
      return Cell.text(Context.DASH);
    }
    String text = text(context.numbers, indicator, value);
    return switch (indicator.unit()) {
      case COUNT -> Cell.of(text, value, Cell.Kind.COUNT);
      case SHARE -> Cell.of(text, value / 100, Cell.Kind.SHARE);
      case HOURS, POINTS -> Cell.of(text, value, Cell.Kind.DECIMAL);
    };
  }
}
