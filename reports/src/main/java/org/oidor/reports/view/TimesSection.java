package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.chart.Ranges;
import org.oidor.reports.chart.Text;
import org.oidor.reports.chart.Token;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.text.Noun;
import org.oidor.reports.text.Numbers;
import org.oidor.reports.text.Schedule;
import org.oidor.reports.text.Wording;

/** Times to resolution and to the first reply against their targets. */
final class TimesSection {
  /** Groups with fewer durations are in the table only. */
  private static final long MIN_DRAWN = 10;

  private record Group(String code, String name, Metrics.Durations durations) {}

  private TimesSection() {}

  static Page.Section of(Context context) {
    List<Block> blocks = new ArrayList<>();
    Metrics metrics = context.metrics;
    List<Group> byCategory =
        groups(
            context.incidents(),
            Metrics.Category::category,
            context::categoryName,
            Metrics.Category::resolution);
    List<Group> byChannel = channels(context, Metrics.Channel::resolution);
    List<Group> replyByCategory =
        groups(
            context.incidents(),
            Metrics.Category::category,
            context::categoryName,
            Metrics.Category::firstReply);
    List<Group> replyByChannel = channels(context, Metrics.Channel::firstReply);
    boolean empty = metrics.resolution().n() == 0 && metrics.firstReply().n() == 0;
    String headline = context.labels.get("times.name");
    if (empty) {
      blocks.add(new Block.Paragraph(context.labels.get("times.empty"), "empty"));
    } else {
      headline = headline(context, byCategory);
      boolean judged =
          Stream.of(byCategory, byChannel, replyByCategory, replyByChannel)
              .flatMap(List::stream)
              .anyMatch(group -> group.durations.targetHours() != null);
      List<Block.Swatch> swatches = new ArrayList<>();
      swatches.add(new Block.Swatch("dot", context.labels.get("legend.median")));
      swatches.add(new Block.Swatch(judged ? "range" : "span", context.labels.get("legend.p90")));
      if (judged) {
        swatches.add(new Block.Swatch("tick", context.labels.get("legend.deadline")));
      }
      blocks.add(
          new Block.Legend(
              swatches,
              context.labels.get(
                  judged ? "times.legend" : "times.legend.free",
                  context.numbers.count(metrics.resolution().n()),
                  context.numbers.count(metrics.firstReply().n()))));
      business(context, blocks);
      String longest = longest(List.of(byCategory, byChannel, replyByCategory, replyByChannel));
      chart(context, blocks, "times-category", "times.by_category", byCategory, longest);
      chart(context, blocks, "times-channel", "times.by_channel", byChannel, longest);
      chart(context, blocks, "reply-category", "reply.by_category", replyByCategory, longest);
      chart(context, blocks, "reply-channel", "reply.by_channel", replyByChannel, longest);
      blocks.add(
          new Block.Tables(
              context.labels.get("charts.data"),
              List.of(
                  table(context, "times.resolution", byCategory, byChannel),
                  table(context, "times.reply", replyByCategory, replyByChannel)),
              true));
    }
    return new Page.Section(
        "times",
        context.labels.get("times.name"),
        empty ? "" : context.labels.get("times.label"),
        headline,
        false,
        blocks);
  }

  /** The sheets of a workbook hold both tables as one. */
  static Table sheet(Context context) {
    List<Table.Row> rows = new ArrayList<>();
    List<Group> categories =
        groups(
            context.incidents(),
            Metrics.Category::category,
            context::categoryName,
            Metrics.Category::resolution);
    rows.addAll(
        table(
                context,
                "times.resolution",
                categories,
                channels(context, Metrics.Channel::resolution))
            .rows());
    List<Group> replies =
        groups(
            context.incidents(),
            Metrics.Category::category,
            context::categoryName,
            Metrics.Category::firstReply);
    List<Table.Row> replyRows =
        table(context, "times.reply", replies, channels(context, Metrics.Channel::firstReply))
            .rows();
    List<Table.Row> all = new ArrayList<>();
    for (Table.Row row : rows) {
      all.add(prefixed(context.labels.get("times.resolution"), row));
    }
    for (Table.Row row : replyRows) {
      all.add(prefixed(context.labels.get("times.reply"), row));
    }
    List<Table.Column> columns = new ArrayList<>();
    columns.add(context.text("column.measure"));
    columns.addAll(columns(context));
    return new Table(null, columns, all);
  }

  private static Table.Row prefixed(String measure, Table.Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(measure));
    cells.addAll(row.cells());
    return new Table.Row(cells, row.total());
  }

  private static <T> List<Group> groups(
      List<T> items,
      Function<T, String> code,
      Function<String, String> name,
      Function<T, Metrics.Durations> durations) {
    List<Group> groups = new ArrayList<>();
    for (T item : items) {
      if (durations.apply(item).n() > 0) {
        groups.add(
            new Group(code.apply(item), name.apply(code.apply(item)), durations.apply(item)));
      }
    }
    groups.sort(
        Comparator.comparingDouble((Group g) -> within(g.durations))
            .thenComparing(Comparator.comparingDouble((Group g) -> median(g.durations)).reversed())
            .thenComparing(Group::code));
    return groups;
  }

  private static List<Group> channels(
      Context context, Function<Metrics.Channel, Metrics.Durations> durations) {
    return groups(
        context.metrics.channels(), Metrics.Channel::channel, context::channelName, durations);
  }

  private static double within(Metrics.Durations durations) {
    Double within = durations.withinTarget();
    return within == null ? 2 : within;
  }

  private static double median(Metrics.Durations durations) {
    Double median = durations.medianHours();
    return median == null ? -1 : median;
  }

  private static String headline(Context context, List<Group> byCategory) {
    Metrics.Durations all = context.metrics.resolution();
    Double target = context.report.targets().withinTargetPct();
    if (target != null) {
      List<Noun> late = new ArrayList<>();
      List<String> shares = new ArrayList<>();
      boolean judged = false;
      for (Group group : byCategory) {
        Double within = group.durations.withinTarget();
        if (within == null || group.durations.n() < Indicator.MIN_CASES) {
          continue;
        }
        judged = true;
        if (Numbers.printed(100 * within, 1) < target && late.size() < 2) {
          late.add(context.noun(group.code));
          shares.add(context.numbers.percent(100 - Numbers.printed(100 * within, 0), 0));
        }
      }
      if (!late.isEmpty()) {
        return context.wording.closeLate(late, shares);
      }
      if (judged) {
        return context.wording.allKeep(context.numbers.percent(target, 1));
      }
    }
    Double median = all.medianHours();
    Double p90 = all.p90Hours();
    if (median == null || p90 == null) {
      return context.labels.get("times.label");
    }
    return context.wording.times(
        context.wording.length(median, median >= Wording.DAYS_FROM),
        context.wording.length(p90, p90 >= Wording.DAYS_FROM));
  }

  private static void business(Context context, List<Block> blocks) {
    Metrics.Durations reply = context.metrics.firstReplyBusiness();
    Metrics.Durations resolution = context.metrics.resolutionBusiness();
    String schedule = context.report.facts().businessHours();
    if (schedule == null || reply == null || resolution == null) {
      return;
    }
    Double replyHours = reply.medianHours();
    Double hours = resolution.medianHours();
    if (replyHours != null && hours != null) {
      blocks.add(
          new Block.Paragraph(
              context.labels.get(
                  "times.business",
                  Schedule.of(schedule, context.labels),
                  context.numbers.hours(replyHours, 10),
                  context.numbers.hours(hours, 10)),
              "note"));
    }
  }

  private static String longest(List<List<Group>> charts) {
    String longest = "";
    for (List<Group> groups : charts) {
      for (Group group : groups) {
        if (group.name.length() > longest.length()) {
          longest = group.name;
        }
      }
    }
    return longest;
  }

  private static void chart(
      Context context,
      List<Block> blocks,
      String id,
      String title,
      List<Group> groups,
      String longest) {
    List<Group> drawn =
        groups.stream()
            .filter(g -> g.durations.n() >= MIN_DRAWN)
            .filter(g -> g.durations.medianHours() != null && g.durations.p90Hours() != null)
            .toList();
    if (drawn.isEmpty()) {
      return;
    }
    boolean judged = drawn.stream().anyMatch(g -> g.durations.targetHours() != null);
    double max = 0;
    List<Ranges.Row> rows = new ArrayList<>();
    for (Group group : drawn) {
      Metrics.Durations durations = group.durations;
      Double median = durations.medianHours();
      Double p90 = durations.p90Hours();
      if (median == null || p90 == null) {
        continue;
      }
      Double deadline = durations.targetHours();
      boolean late = deadline != null && p90 > deadline;
      max = Math.max(max, Math.max(p90, deadline == null ? 0 : deadline));
      List<Text> columns = new ArrayList<>();
      columns.add(new Text(context.numbers.hours(median, 10), Token.INK, false));
      columns.add(new Text(context.numbers.hours(p90, 10), late ? Token.NEG : Token.INK, late));
      if (judged) {
        columns.add(
            Text.plain(deadline == null ? Context.DASH : context.numbers.hours(deadline, 10)));
        columns.add(within(context, durations));
      }
      rows.add(new Ranges.Row(group.name, median, p90, deadline, late, columns));
    }
    List<String> heads = new ArrayList<>();
    heads.add(context.labels.get("column.median"));
    heads.add(context.labels.get("column.p90"));
    if (judged) {
      heads.add(context.labels.get("column.deadline"));
      heads.add(context.labels.get("column.within"));
    }
    String heading = context.labels.get(title);
    blocks.add(new Block.Heading(heading));
    blocks.add(
        new Block.Figure(
            id,
            new Ranges(rows, Scale.hours(context.numbers, max), heads, longest),
            heading,
            context.labels.get("times.description")));
  }

  private static Text within(Context context, Metrics.Durations durations) {
    Double within = durations.withinTarget();
    if (within == null) {
      return Text.plain(Context.DASH);
    }
    long n = durations.n();
    if (n < Indicator.MIN_CASES) {
      return Text.plain(context.share(Math.round(within * n), n));
    }
    Double target = context.report.targets().withinTargetPct();
    double pct = 100 * within;
    boolean missed = target != null && Numbers.printed(pct, 1) < target;
    // a whole number must not read as if the target were met
    boolean close = missed && target != null && Numbers.printed(pct, 0) >= target;
    return new Text(
        context.numbers.percent(pct, close ? 1 : 0), missed ? Token.NEG : Token.INK, true);
  }

  private static Table table(
      Context context, String caption, List<Group> byCategory, List<Group> byChannel) {
    List<Table.Row> rows = new ArrayList<>();
    for (List<Group> groups : List.of(byCategory, byChannel)) {
      for (Group group : groups) {
        rows.add(new Table.Row(cells(context, group.name, group.durations), false));
      }
    }
    Metrics.Durations all =
        caption.equals("times.reply") ? context.metrics.firstReply() : context.metrics.resolution();
    rows.add(new Table.Row(cells(context, context.labels.get("total"), all), true));
    Metrics.Durations business =
        caption.equals("times.reply")
            ? context.metrics.firstReplyBusiness()
            : context.metrics.resolutionBusiness();
    if (business != null) {
      rows.add(new Table.Row(cells(context, context.labels.get("total.business"), business), true));
    }
    return new Table(context.labels.get(caption), columns(context), rows);
  }

  private static List<Table.Column> columns(Context context) {
    return List.of(
        context.text("column.group"),
        context.number("column.tickets"),
        context.number("column.median"),
        context.number("column.p90"),
        context.number("column.mean"),
        context.number("column.deadline"),
        context.number("column.within"));
  }

  private static List<Cell> cells(Context context, String name, Metrics.Durations durations) {
    Double within = durations.withinTarget();
    return List.of(
        Cell.text(name),
        context.count(durations.n()),
        context.hours(durations.medianHours()),
        context.hours(durations.p90Hours()),
        context.hours(durations.meanHours()),
        context.hours(durations.targetHours()),
        withinCell(context, within, durations.n()));
  }

  private static Cell withinCell(Context context, @Nullable Double within, long n) {
    if (within == null) {
      return Cell.text(Context.DASH);
    }
    return n < Indicator.MIN_CASES
        ? Cell.text(context.share(Math.round(within * n), n))
        : Cell.of(context.numbers.percent(100 * within, 1), within, Cell.Kind.SHARE);
  }
}
