package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.chart.Bars;
import org.oidor.reports.chart.Opinion;
import org.oidor.reports.chart.Text;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.text.Noun;
import org.oidor.reports.text.Span;

/** Volume and opinion by category. */
final class CategoriesSection {
  private static final int PANELS_IN_A_ROW = 5;

  /** A change of the negative share is coloured from three standard errors on. */
  private static final double SIGNIFICANT = 3;

  private CategoriesSection() {}

  static Page.Section of(Context context) {
    List<Block> blocks = new ArrayList<>();
    List<Metrics.Category> incidents = context.incidents();
    long received = incidents.stream().mapToLong(Metrics.Category::received).sum();
    String headline = context.labels.get("categories.name");
    if (received == 0) {
      blocks.add(new Block.Paragraph(context.labels.get("categories.empty"), "empty"));
    } else {
      headline = headline(context, incidents);
      int shown = context.recent.size() + 1;
      String legend =
          shown == 1
              ? context.labels.get("categories.legend.one", context.wording.during(context.span))
              : context.byKind(
                  "categories.legend",
                  context.wording.fullName(Span.of(context.recent.get(0).period())),
                  context.wording.fullName(context.span));
      blocks.add(
          new Block.Legend(
              List.of(
                  new Block.Swatch("neg", context.labels.get("legend.negative")),
                  new Block.Swatch("neu", context.labels.get("legend.rest"))),
              legend));
      blocks.add(new Block.Panels(panels(context, incidents)));
      opinion(context, incidents, blocks);
      blocks.add(
          new Block.Tables(
              context.labels.get("chart.data.two"),
              List.of(table(context, context.categories())),
              true));
    }
    return new Page.Section(
        "categories",
        context.labels.get("categories.name"),
        received == 0 ? "" : context.labels.get("categories.label"),
        headline,
        false,
        blocks);
  }

  private static String headline(Context context, List<Metrics.Category> incidents) {
    Metrics.Category largest =
        incidents.stream().max(Comparator.comparingLong(Metrics.Category::received)).orElseThrow();
    long received = context.metrics.feedback().received();
    String largestShare = context.share(largest.received(), received);
    Metrics previous = context.previous;
    if (!context.comparable() || previous == null) {
      List<Metrics.Category> ranked =
          incidents.stream()
              .sorted(Comparator.comparingLong(Metrics.Category::received).reversed())
              .toList();
      Metrics.Category second = ranked.size() > 1 ? ranked.get(1) : null;
      boolean two = second != null && second.received() > 0;
      return context.wording.ranking(
          context.noun(largest.category()),
          largestShare,
          two ? context.noun(ranked.get(1).category()) : null,
          two ? context.share(ranked.get(1).received(), received) : "");
    }
    Metrics.Category up = extreme(incidents, true);
    Metrics.Category down = extreme(incidents, false);
    if (up == null) {
      if (down == null) {
        return context.wording.noneMoves(context.noun(largest.category()), largestShare);
      }
      return context.wording.moves(
          context.noun(down.category()), changePct(down), context.versus());
    }
    long part = up.received() - before(up);
    long whole = received - previous.feedback().received();
    Noun noun = context.noun(up.category());
    boolean explains = whole >= part && part * 4 >= whole;
    String start =
        explains
            ? context.wording.contributes(
                noun, context.numbers.count(part), context.numbers.count(whole))
            : context.wording.moves(noun, changePct(up), context.versus());
    return down == null
        ? start
        : start + "; " + context.wording.alsoMoves(context.noun(down.category()), changePct(down));
  }

  /** The category with the largest significant rise or fall in cases. */
  private static Metrics.@Nullable Category extreme(
      List<Metrics.Category> incidents, boolean rise) {
    Metrics.Category extreme = null;
    for (Metrics.Category category : incidents) {
      Long before = category.previous();
      if (before == null
          || before < Indicator.MIN_CASES
          || !Context.significant(category.received(), before)
          || rise != category.received() > before) {
        continue;
      }
      long size = Math.abs(category.received() - before);
      if (extreme == null || size > Math.abs(extreme.received() - before(extreme))) {
        extreme = category;
      }
    }
    return extreme;
  }

  private static long before(Metrics.Category category) {
    Long before = category.previous();
    return before == null ? 0 : before;
  }

  private static double changePct(Metrics.Category category) {
    return 100.0 * (category.received() - before(category)) / before(category);
  }

  private static List<Block.Panel> panels(Context context, List<Metrics.Category> incidents) {
    List<Block.Panel> panels = new ArrayList<>();
    for (int start = 0; start < incidents.size(); start += PANELS_IN_A_ROW) {
      List<Metrics.Category> row =
          incidents.subList(start, Math.min(incidents.size(), start + PANELS_IN_A_ROW));
      List<List<Bars.Column>> columns = new ArrayList<>();
      double max = 1;
      for (Metrics.Category category : row) {
        List<Bars.Column> bars = new ArrayList<>();
        for (Metrics metrics : context.recent) {
          Metrics.Category then = Context.category(metrics, category.category());
          bars.add(
              then == null
                  ? new Bars.Column("", 0, 0)
                  : new Bars.Column("", then.negative(), then.received()));
        }
        bars.add(new Bars.Column("", category.negative(), category.received()));
        for (Bars.Column bar : bars) {
          max = Math.max(max, bar.total());
        }
        columns.add(bars);
      }
      List<Bars.Tick> ticks = Scale.counts(context.numbers, max);
      for (int i = 0; i < row.size(); i++) {
        panels.add(panel(context, row.get(i), start + i, columns.get(i), ticks, max));
      }
    }
    return panels;
  }

  private static Block.Panel panel(
      Context context,
      Metrics.Category category,
      int index,
      List<Bars.Column> bars,
      List<Bars.Tick> ticks,
      double top) {
    String name = context.categoryName(category.category());
    Long before = context.comparable() ? category.previous() : null;
    String change = "";
    Tone tone = Tone.PLAIN;
    if (before != null) {
      Cell cell = context.change(category.received(), before);
      change = cell.text().equals(Context.DASH) ? "" : context.byKind("panel.change", cell.text());
      tone = Context.contactsTone(category.received(), before);
    }
    Metrics.Category then = Context.category(context.yearAgo, category.category());
    String year = "";
    if (then != null && context.metrics.period().complete() && then.received() > 0) {
      Cell cell = context.change(category.received(), then.received());
      year = context.labels.get("panel.year", cell.text());
    }
    return new Block.Panel(
        name,
        context.numbers.count(category.received()),
        change,
        tone,
        year,
        new Block.Figure(
            "panel-" + index,
            new Bars(bars, ticks, top, List.of(), null, true),
            name,
            context.byKind("spark.description", name, bars.size())));
  }

  private static void opinion(
      Context context, List<Metrics.Category> incidents, List<Block> blocks) {
    List<Metrics.Category> shown =
        incidents.stream()
            .filter(c -> opinions(c) >= Indicator.MIN_CASES)
            .sorted(
                Comparator.comparingDouble(CategoriesSection::negativeShare)
                    .reversed()
                    .thenComparing(Metrics.Category::category))
            .toList();
    List<String> few =
        incidents.stream()
            .filter(c -> opinions(c) < Indicator.MIN_CASES && c.received() > 0)
            .map(c -> context.categoryName(c.category()))
            .toList();
    if (shown.isEmpty()) {
      blocks.add(new Block.Heading(context.labels.get("opinion.name")));
      blocks.add(
          new Block.Paragraph(context.labels.get("opinion.empty", Indicator.MIN_CASES), "empty"));
      return;
    }
    Metrics.Category worst = shown.get(0);
    String headline =
        context.wording.mostNegative(
            context.span,
            context.noun(worst.category()),
            context.numbers.percent(negativeShare(worst), 0));
    blocks.add(new Block.Heading(headline));
    List<Block.Swatch> swatches = new ArrayList<>();
    swatches.add(new Block.Swatch("neg", context.labels.get("legend.negative")));
    swatches.add(new Block.Swatch("pos", context.labels.get("legend.positive")));
    Metrics previous = context.previous;
    if (previous != null) {
      swatches.add(
          new Block.Swatch(
              "tick",
              context.labels.get(
                  "legend.before", context.wording.during(Span.of(previous.period())))));
    }
    String note =
        few.isEmpty()
            ? ""
            : context.labels.get("opinion.few", Indicator.MIN_CASES, String.join(", ", few));
    blocks.add(new Block.Legend(swatches, note));
    List<Opinion.Row> rows = new ArrayList<>();
    for (Metrics.Category category : shown) {
      rows.add(row(context, category));
    }
    blocks.add(
        new Block.Figure(
            "opinion",
            new Opinion(
                rows,
                context.labels.get("column.negative"),
                context.labels.get("column.positive"),
                context.labels.get("column.neutral"),
                context.labels.get("column.change")),
            headline,
            context.labels.get("opinion.description")));
  }

  private static Opinion.Row row(Context context, Metrics.Category category) {
    double negative = negativeShare(category);
    double positive = 100.0 * category.positive() / opinions(category);
    Metrics.Category then = Context.category(context.previous, category.category());
    Double before =
        then != null && opinions(then) >= Indicator.MIN_CASES ? negativeShare(then) : null;
    Text change = Text.plain(Context.DASH);
    if (before != null && then != null) {
      double points = negative - before;
      double p =
          (double) (category.negative() + then.negative()) / (opinions(category) + opinions(then));
      double error =
          100 * Math.sqrt(p * (1 - p) * (1.0 / opinions(category) + 1.0 / opinions(then)));
      boolean significant = Math.abs(points) > SIGNIFICANT * error && error > 0;
      Tone tone = !significant ? Tone.PLAIN : points > 0 ? Tone.WORSE : Tone.BETTER;
      String text = context.labels.get("points", context.numbers.wholeDifference(points));
      change = significant ? new Text(text, tone.token(), true) : Text.plain(text);
    }
    return new Opinion.Row(
        context.categoryName(category.category()),
        negative,
        context.numbers.percent(negative, 0),
        positive,
        context.numbers.percent(positive, 0),
        before,
        Text.plain(context.share(category.neutral(), opinions(category))),
        change);
  }

  private static long opinions(Metrics.Category category) {
    return category.negative() + category.neutral() + category.positive();
  }

  private static double negativeShare(Metrics.Category category) {
    return 100.0 * category.negative() / opinions(category);
  }

  static Table table(Context context, List<Metrics.Category> categories) {
    List<Table.Row> rows = new ArrayList<>();
    for (Metrics.Category category : categories) {
      Metrics.Category year = Context.category(context.yearAgo, category.category());
      Long before = category.previous();
      boolean complete = context.metrics.period().complete();
      Long compared = complete ? before : null;
      rows.add(
          new Table.Row(
              List.of(
                  Cell.text(context.categoryName(category.category())),
                  Cell.customer(context.areaName(category.area())),
                  context.count(category.received()),
                  context.count(before),
                  context.count(year == null ? null : year.received()),
                  context
                      .change(category.received(), compared)
                      .tone(
                          category.category().equals(Context.NO_INCIDENT)
                              ? Tone.PLAIN
                              : Context.contactsTone(category.received(), compared)),
                  context.change(
                      category.received(), complete && year != null ? year.received() : null),
                  context.shareCell(category.negative(), opinions(category)),
                  context.shareCell(category.neutral(), opinions(category)),
                  context.shareCell(category.positive(), opinions(category)),
                  context.count(category.secondary())),
              false));
    }
    rows.add(total(context));
    Metrics previous = context.previous;
    Metrics yearAgo = context.yearAgo;
    return new Table(
        context.labels.get("categories.name"),
        List.of(
            context.text("column.category"),
            context.text("column.area"),
            new Table.Column(context.wording.briefWithYear(context.span), true),
            new Table.Column(
                previous == null
                    ? context.labels.get("column.previous")
                    : context.wording.briefWithYear(Span.of(previous.period())),
                true),
            new Table.Column(
                yearAgo == null
                    ? context.labels.get("column.year")
                    : context.wording.briefWithYear(Span.of(yearAgo.period())),
                true),
            new Table.Column(context.byKind("column.change"), true),
            context.number("column.change.year"),
            context.number("column.negative"),
            context.number("column.neutral"),
            context.number("column.positive"),
            context.number("column.secondary")),
        rows);
  }

  private static Table.Row total(Context context) {
    Metrics.Sentiment sentiment = context.metrics.sentiment();
    long all = Indicator.total(sentiment);
    long received = context.metrics.feedback().received();
    Metrics previous = context.previous;
    Metrics yearAgo = context.yearAgo;
    Long before = previous == null ? null : previous.feedback().received();
    Long year = yearAgo == null ? null : yearAgo.feedback().received();
    boolean complete = context.metrics.period().complete();
    return new Table.Row(
        List.of(
            Cell.text(context.labels.get("total")),
            Cell.text(""),
            context.count(received),
            context.count(before),
            context.count(year),
            context.change(received, complete ? before : null),
            context.change(received, complete ? year : null),
            context.shareCell(sentiment.negative(), all),
            context.shareCell(sentiment.neutral(), all),
            context.shareCell(sentiment.positive(), all),
            Cell.text("")),
        true);
  }
}
