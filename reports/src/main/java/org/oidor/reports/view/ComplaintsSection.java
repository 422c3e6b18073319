package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.chart.Spark;
import org.oidor.reports.chart.Token;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.text.SafeText;

/** Complaints that many customers make in like words. */
final class ComplaintsSection {
  private static final int MAX_SHOWN = 12;
  private static final int MAX_QUOTES = 2;

  /** A complaint of fewer cases may come and go by chance: it makes no headline. */
  private static final int MIN_NEWS = 10;

  private static final int QUOTE_LENGTH = 240;
  private static final int LABEL_LENGTH = 80;

  private static final Pattern MASK = Pattern.compile("\\[([A-Za-z][A-Za-z_ ]{1,23})\\]");

  /** What redaction upstream must have removed: e-mail addresses and long runs of digits. */
  private static final Pattern PERSONAL =
      Pattern.compile("[^\\s@]@[^\\s@]+\\.[^\\s@]|\\d(?:[ .-]?\\d){8}");

  private ComplaintsSection() {}

  static Page.Section of(Context context) {
    List<Metrics.Recurring> themes = sorted(context);
    List<Block> blocks = new ArrayList<>();
    String headline = context.labels.get("complaints.name");
    if (themes.isEmpty()) {
      blocks.add(new Block.Paragraph(context.labels.get("complaints.empty"), "empty"));
    } else {
      headline = headline(context, themes);
      String legend =
          context.previous == null
              ? context.labels.get("complaints.legend.first")
              : context.labels.get("complaints.legend", context.versus());
      if (themes.size() > MAX_SHOWN) {
        legend += " " + context.labels.get("complaints.more", MAX_SHOWN, themes.size());
      }
      blocks.add(new Block.Legend(List.of(), legend));
      List<Block.Complaint> complaints = new ArrayList<>();
      for (Metrics.Recurring theme : themes.subList(0, Math.min(MAX_SHOWN, themes.size()))) {
        complaints.add(complaint(context, theme, complaints.size()));
      }
      blocks.add(
          new Block.Complaints(
              List.of(
                  context.labels.get("column.complaint"),
                  context.labels.get("column.cases"),
                  context.labels.get("column.change"),
                  context.byKind("column.history", context.recent.size() + 1),
                  context.labels.get("column.negative"),
                  context.labels.get("column.area")),
              complaints));
    }
    return new Page.Section(
        "complaints",
        context.labels.get("complaints.name"),
        themes.isEmpty() ? "" : context.labels.get("complaints.label"),
        headline,
        false,
        blocks);
  }

  private static List<Metrics.Recurring> sorted(Context context) {
    return context.metrics.recurring().stream()
        .sorted(
            Comparator.comparingLong(ComplaintsSection::rise)
                .reversed()
                .thenComparing(Comparator.comparingLong(Metrics.Recurring::count).reversed())
                .thenComparing(Metrics.Recurring::theme))
        .toList();
  }

  private static long rise(Metrics.Recurring theme) {
    Long before = theme.previous();
    return theme.count() - (before == null ? 0 : before);
  }

  private static String headline(Context context, List<Metrics.Recurring> themes) {
    // in the first period everything is new, which says nothing
    int growing = count(themes, "growing");
    List<Metrics.Recurring> many =
        themes.stream().filter(theme -> theme.count() >= MIN_NEWS).toList();
    int fresh = context.previous == null ? 0 : count(many, "new");
    int returned = count(many, "returned");
    int declining = count(themes, "declining");
    return growing + fresh + returned + declining == 0
        ? context.wording.steadyComplaints(themes.size())
        : context.wording.complaints(growing, fresh, returned, declining);
  }

  private static int count(List<Metrics.Recurring> themes, String status) {
    return (int) themes.stream().filter(theme -> theme.status().equals(status)).count();
  }

  private static Block.Complaint complaint(Context context, Metrics.Recurring theme, int index) {
    String label = SafeText.of(theme.label(), LABEL_LENGTH);
    Tone tone = tone(theme.status());
    Cell change = context.change(theme.count(), theme.previous());
    Tone changeTone = tone == Tone.WORSE || tone == Tone.BETTER ? tone : Tone.PLAIN;
    List<@Nullable Double> series = new ArrayList<>();
    for (Metrics metrics : context.recent) {
      series.add((double) cases(metrics, theme.theme()));
    }
    series.add((double) theme.count());
    Token dot = changeTone == Tone.PLAIN ? Token.INK2 : changeTone.token();
    return new Block.Complaint(
        label,
        context.codeName("status", theme.status()),
        tone,
        context.numbers.count(theme.count()),
        change.text(),
        changeTone,
        new Block.Figure(
            "complaint-" + index,
            new Spark(series, null, null, dot, false),
            context.labels.get("column.cases"),
            context.byKind("spark.description", context.labels.get("column.cases"), series.size())),
        negative(context, theme),
        context.areaName(theme.area()),
        quotes(context, theme),
        notes(context, theme));
  }

  private static String negative(Context context, Metrics.Recurring theme) {
    Double share = theme.negativeShare();
    return share == null
        ? Context.DASH
        : context.share(Math.round(share * theme.count()), theme.count());
  }

  private static long cases(Metrics metrics, String theme) {
    for (Metrics.Recurring recurring : metrics.recurring()) {
      if (recurring.theme().equals(theme)) {
        return recurring.count();
      }
    }
    return 0;
  }

  private static Tone tone(String status) {
    return switch (status) {
      case "growing" -> Tone.WORSE;
      case "declining" -> Tone.BETTER;
      case "new", "returned" -> Tone.WATCH;
      default -> Tone.CONTEXT;
    };
  }

  private static List<Block.Quote> quotes(Context context, Metrics.Recurring theme) {
    String marks = context.wording.quoted("");
    Set<String> seen = new HashSet<>();
    List<Block.Quote> quotes = new ArrayList<>();
    for (String raw : theme.quotes()) {
      String text = SafeText.of(raw, QUOTE_LENGTH);
      boolean shown = quotes.size() < MAX_QUOTES && !text.isEmpty() && seen.add(text);
      if (shown && !PERSONAL.matcher(text).find()) {
        quotes.add(
            new Block.Quote(marks.substring(0, 1), segments(context, text), marks.substring(1)));
      }
    }
    return quotes;
  }

  private static List<Block.Segment> segments(Context context, String text) {
    List<Block.Segment> segments = new ArrayList<>();
    Matcher mask = MASK.matcher(text);
    int at = 0;
    while (mask.find()) {
      if (mask.start() > at) {
        segments.add(new Block.Segment(text.substring(at, mask.start()), false));
      }
      String code = mask.group(1).toLowerCase(Locale.ROOT);
      segments.add(new Block.Segment(context.labels.name("mask", code), true));
      at = mask.end();
    }
    if (at < text.length()) {
      segments.add(new Block.Segment(text.substring(at), false));
    }
    return segments;
  }

  private static String notes(Context context, Metrics.Recurring theme) {
    List<String> notes = new ArrayList<>();
    notes.add(context.categoryName(theme.category()));
    if (theme.periodsSeen() > 1) {
      notes.add(context.byKind("complaints.seen", context.numbers.count(theme.periodsSeen())));
    }
    Double hours = theme.medianResolutionHours();
    if (hours != null) {
      notes.add(context.labels.get("complaints.median", context.numbers.hours(hours, 10)));
    }
    if (theme.reach() > theme.count()) {
      notes.add(context.labels.get("complaints.reach", context.numbers.count(theme.reach())));
    }
    return String.join(" · ", notes);
  }

  static Table sheet(Context context) {
    List<Table.Row> rows = new ArrayList<>();
    for (Metrics.Recurring theme : sorted(context)) {
      Double share = theme.negativeShare();
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.customer(SafeText.of(theme.label(), LABEL_LENGTH)));
      cells.add(Cell.text(context.categoryName(theme.category())));
      cells.add(Cell.text(context.codeName("status", theme.status())));
      cells.add(context.count(theme.count()));
      cells.add(context.count(theme.previous()));
      cells.add(context.change(theme.count(), theme.previous()));
      cells.add(
          share == null
              ? Cell.text(Context.DASH)
              : context.shareCell(Math.round(share * theme.count()), theme.count()));
      cells.add(context.count(theme.periodsSeen()));
      cells.add(context.hours(theme.medianResolutionHours()));
      cells.add(context.count(theme.reach()));
      cells.add(Cell.customer(context.areaName(theme.area())));
      List<Block.Quote> quotes = quotes(context, theme);
      for (int i = 0; i < MAX_QUOTES; i++) {
        cells.add(Cell.customer(i < quotes.size() ? plain(quotes.get(i)) : ""));
      }
      rows.add(new Table.Row(cells, false));
    }
    return new Table(
        null,
        List.of(
            context.text("column.complaint"),
            context.text("column.category"),
            context.text("column.status"),
            context.number("column.cases"),
            context.number("column.previous"),
            context.number("column.change"),
            context.number("column.negative"),
            new Table.Column(context.byKind("column.seen"), true),
            context.number("column.median_hours"),
            context.number("column.reach"),
            context.text("column.area"),
            new Table.Column(context.labels.get("column.quote", 1), false),
            new Table.Column(context.labels.get("column.quote", 2), false)),
        rows);
  }

  private static String plain(Block.Quote quote) {
    StringBuilder text = new StringBuilder();
    for (Block.Segment segment : quote.segments()) {
      text.append(segment.mask() ? "[" + segment.text() + "]" : segment.text());
    }
    return text.toString();
  }
}
