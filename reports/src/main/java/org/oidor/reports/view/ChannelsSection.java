package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oidor.reports.chart.HeatMap;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;
import org.oidor.reports.text.Part;
import org.oidor.reports.text.Span;

/** Contacts by category and channel. */
final class ChannelsSection {
  /** More channels than this do not fit a page: the smallest are added up. */
  private static final int MAX_COLUMNS = 8;

  private static final String REST = "other";

  private static final List<String> ORDER =
      List.of(
          "email",
          "chat",
          "phone",
          "web_form",
          "social_comment",
          "social_message",
          "survey",
          "review",
          "marketplace",
          "store",
          "chatbot",
          "self_service",
          REST);

  private record Key(String category, String channel) {}

  private final Context context;
  private final List<String> channels;
  private final Map<Key, Long> now;
  private final Map<Key, Long> before;
  private final List<Metrics.Category> categories;

  private ChannelsSection(Context context) {
    this.context = context;
    Map<String, Long> totals = new TreeMap<>();
    for (Report.Cell cell : context.report.matrix()) {
      totals.merge(cell.channel(), cell.received(), Long::sum);
    }
    totals.values().removeIf(total -> total == 0);
    this.channels = channels(totals);
    this.now = fold(context.report.matrix());
    this.before = fold(context.report.previousMatrix());
    this.categories =
        context.categories().stream()
            .filter(c -> channels.stream().anyMatch(ch -> count(now, c.category(), ch) > 0))
            .toList();
  }

  static Page.Section of(Context context) {
    return new ChannelsSection(context).section();
  }

  /** The table for spreadsheets. */
  static Table sheet(Context context) {
    return new ChannelsSection(context).table();
  }

  private Page.Section section() {
    List<Block> blocks = new ArrayList<>();
    String headline = context.labels.get("channels.name");
    if (channels.isEmpty()) {
      blocks.add(new Block.Paragraph(context.labels.get("channels.empty"), "empty"));
    } else {
      headline = headline();
      String note = context.labels.get("channels.legend", context.wording.during(context.span));
      Metrics previous = context.previous;
      if (context.comparable() && previous != null) {
        note +=
            " "
                + context.labels.get(
                    "channels.marks",
                    context.wording.versus(Span.of(previous.period()), context.span));
      }
      blocks.add(new Block.Legend(List.of(), note));
      blocks.add(
          new Block.Figure(
              "channels", chart(), headline, context.labels.get("channels.description")));
      blocks.add(new Block.Tables(context.labels.get("chart.data"), List.of(table()), true));
    }
    return new Page.Section(
        "channels",
        context.labels.get("channels.name"),
        channels.isEmpty() ? "" : context.labels.get("channels.label"),
        headline,
        !channels.isEmpty(),
        blocks);
  }

  /** The channels in use in fixed order; the smallest become one if there are too many. */
  private static List<String> channels(Map<String, Long> totals) {
    List<String> kept = new ArrayList<>(totals.keySet());
    if (kept.size() > MAX_COLUMNS) {
      kept.remove(REST);
      kept.sort(
          Comparator.comparing((String channel) -> totals.getOrDefault(channel, 0L))
              .reversed()
              .thenComparing(Comparator.naturalOrder()));
      kept = new ArrayList<>(kept.subList(0, MAX_COLUMNS - 1));
      kept.add(REST);
    }
    kept.sort(
        Comparator.comparingInt(ChannelsSection::standing)
            .thenComparing(Comparator.naturalOrder()));
    return List.copyOf(kept);
  }

  private static int standing(String channel) {
    int at = ORDER.indexOf(channel);
    return at < 0 ? ORDER.size() - 1 : at;
  }

  private Map<Key, Long> fold(List<Report.Cell> matrix) {
    Map<Key, Long> counts = new LinkedHashMap<>();
    for (Report.Cell cell : matrix) {
      String channel = channels.contains(cell.channel()) ? cell.channel() : REST;
      counts.merge(new Key(cell.category(), channel), cell.received(), Long::sum);
    }
    return counts;
  }

  private static long count(Map<Key, Long> counts, String category, String channel) {
    return counts.getOrDefault(new Key(category, channel), 0L);
  }

  private long change(String category, String channel) {
    return count(now, category, channel) - count(before, category, channel);
  }

  private boolean marked(String category, String channel) {
    return context.comparable()
        && Context.significant(count(now, category, channel), count(before, category, channel));
  }

  private String headline() {
    String most = null;
    List<Part> parts = new ArrayList<>();
    long mostRise = 0;
    for (Metrics.Category category : categories) {
      if (category.category().equals(Context.NO_INCIDENT)) {
        continue;
      }
      List<Part> rises = new ArrayList<>();
      for (String channel : channels) {
        long rise = change(category.category(), channel);
        if (rise > 0 && marked(category.category(), channel)) {
          rises.add(new Part(context.channelWord(channel), rise));
        }
      }
      long rise = rises.stream().mapToLong(Part::delta).sum();
      if (rise > mostRise) {
        mostRise = rise;
        most = category.category();
        parts = rises;
      }
    }
    if (most != null) {
      List<Part> largest =
          parts.stream().sorted(Comparator.comparingLong(Part::delta).reversed()).limit(2).toList();
      return context.wording.spreads(context.noun(most), parts.size(), largest);
    }
    Map<String, Long> totals = new TreeMap<>();
    long all = 0;
    for (String channel : channels) {
      totals.put(channel, total(channel));
      all += total(channel);
    }
    List<String> two =
        channels.stream()
            .sorted(Comparator.comparing((String c) -> totals.getOrDefault(c, 0L)).reversed())
            .limit(channels.size() > 2 ? 2 : 1)
            .toList();
    long sum = two.stream().mapToLong(c -> totals.getOrDefault(c, 0L)).sum();
    return context.wording.channelShare(
        two.stream().map(context::channelWord).toList(), context.share(sum, all));
  }

  private long total(String channel) {
    return categories.stream().mapToLong(c -> count(now, c.category(), channel)).sum();
  }

  private long total(Metrics.Category category) {
    return channels.stream().mapToLong(ch -> count(now, category.category(), ch)).sum();
  }

  private HeatMap chart() {
    List<HeatMap.Row> rows = new ArrayList<>();
    for (Metrics.Category category : categories) {
      List<HeatMap.Cell> cells = new ArrayList<>();
      for (String channel : channels) {
        long count = count(now, category.category(), channel);
        boolean marked = marked(category.category(), channel);
        String arrow = change(category.category(), channel) > 0 ? " ↑" : " ↓";
        cells.add(
            new HeatMap.Cell(count, context.numbers.count(count) + (marked ? arrow : ""), marked));
      }
      rows.add(
          new HeatMap.Row(
              context.categoryName(category.category()),
              cells,
              context.numbers.count(total(category))));
    }
    List<String> totals = new ArrayList<>();
    long all = 0;
    for (String channel : channels) {
      totals.add(context.numbers.count(total(channel)));
      all += total(channel);
    }
    totals.add(context.numbers.count(all));
    return new HeatMap(
        channels.stream().map(context::channelName).toList(),
        rows,
        totals,
        context.labels.get("total"));
  }

  private Table table() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(context.text("column.category"));
    for (String channel : channels) {
      columns.add(new Table.Column(context.channelName(channel), true));
    }
    columns.add(context.number("total"));
    List<Table.Row> rows = new ArrayList<>();
    for (Metrics.Category category : categories) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.text(context.categoryName(category.category())));
      for (String channel : channels) {
        cells.add(context.count(count(now, category.category(), channel)));
      }
      cells.add(context.count(total(category)));
      rows.add(new Table.Row(cells, false));
    }
    List<Cell> totals = new ArrayList<>();
    totals.add(Cell.text(context.labels.get("total")));
    long all = 0;
    for (String channel : channels) {
      totals.add(context.count(total(channel)));
      all += total(channel);
    }
    totals.add(context.count(all));
    rows.add(new Table.Row(totals, true));
    return new Table(context.labels.get("channels.label"), columns, rows);
  }
}
