package org.oidor.reports.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.chart.Bars;
import org.oidor.reports.model.Report;
import org.oidor.reports.text.SafeText;
import org.oidor.reports.text.Span;

/** Contacts by day with the events of the calendar. */
final class DaysSection {
  private static final int WINDOW = 3;

  /** Days stand out when they hold this many times their even share. */
  private static final double STANDS_OUT = 1.5;

  private static final int EVENT_LENGTH = 40;

  private DaysSection() {}

  static Page.Section of(Context context) {
    List<Report.Day> days = context.report.days();
    long received = days.stream().mapToLong(Report.Day::received).sum();
    List<Block> blocks = new ArrayList<>();
    String headline = context.labels.get("days.name");
    if (received == 0) {
      blocks.add(new Block.Paragraph(context.labels.get("days.empty"), "empty"));
    } else {
      headline = headline(context, days, received);
      blocks.add(
          new Block.Legend(
              List.of(
                  new Block.Swatch("neg", context.labels.get("legend.negative")),
                  new Block.Swatch("neu", context.labels.get("legend.rest"))),
              context.labels.get("days.legend", context.wording.during(context.span))));
      blocks.add(
          new Block.Figure(
              "days",
              chart(context, days),
              headline,
              context.labels.get(
                  "days.description", context.wording.during(context.span), days.size())));
      blocks.add(
          new Block.Tables(context.labels.get("chart.data"), List.of(table(context, days)), false));
    }
    return new Page.Section(
        "days",
        context.labels.get("days.name"),
        received == 0 ? "" : context.labels.get("days.name"),
        headline,
        received > 0,
        blocks);
  }

  static Table sheet(Context context) {
    return table(context, context.report.days());
  }

  private static String headline(Context context, List<Report.Day> days, long received) {
    int known = known(context, days);
    int best = 0;
    long most = -1;
    for (int i = 0; i + WINDOW <= known; i++) {
      long sum = 0;
      for (int j = 0; j < WINDOW; j++) {
        sum += days.get(i + j).received();
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    double even = (double) WINDOW / Math.max(1, known);
    boolean standsOut = known >= 4 * WINDOW && most > STANDS_OUT * even * received;
    if (standsOut && received >= Indicator.MIN_CASES) {
      return context.wording.peakDays(
          date(days.get(best)),
          date(days.get(best + WINDOW - 1)),
          context.share(most, received),
          context.span);
    }
    Report.Day peak = days.get(peak(days));
    return context.wording.peakDay(
        date(peak),
        context.numbers.count(peak.received()),
        context.numbers.decimal((double) received / Math.max(1, known), received < 300 ? 1 : 0));
  }

  /** How many days the data reach. */
  private static int known(Context context, List<Report.Day> days) {
    String until = context.report.facts().dataUntil();
    int known = 0;
    for (Report.Day day : days) {
      if (until == null || day.date().compareTo(until) <= 0) {
        known++;
      }
    }
    return known;
  }

  private static int peak(List<Report.Day> days) {
    int peak = 0;
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).received() > days.get(peak).received()) {
        peak = i;
      }
    }
    return peak;
  }

  private static Bars chart(Context context, List<Report.Day> days) {
    List<Bars.Column> columns = new ArrayList<>();
    long max = 1;
    for (Report.Day day : days) {
      columns.add(new Bars.Column(label(context, date(day)), day.negative(), day.received()));
      max = Math.max(max, day.received());
    }
    List<Bars.Note> notes = new ArrayList<>();
    for (Report.Event event : context.report.events()) {
      Bars.Note note = note(context, event, days);
      if (note != null) {
        notes.add(note);
      }
    }
    Report.Day peak = days.get(peak(days));
    String label = context.wording.day(date(peak)) + ": " + context.numbers.count(peak.received());
    double top = (double) max;
    return new Bars(
        columns,
        Scale.counts(context.numbers, top),
        top,
        notes,
        new Bars.Peak(peak(days), label),
        false);
  }

  private static String label(Context context, LocalDate date) {
    return switch (context.span.kind()) {
      case MONTH -> date.getDayOfMonth() % 7 == 1 ? Integer.toString(date.getDayOfMonth()) : "";
      case WEEK ->
          context.labels.get("weekday." + date.getDayOfWeek().getValue())
              + " "
              + date.getDayOfMonth();
      case QUARTER -> date.getDayOfMonth() == 1 ? context.wording.day(date) : "";
    };
  }

  private static Bars.@Nullable Note note(
      Context context, Report.Event event, List<Report.Day> days) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < days.size(); i++) {
      String date = days.get(i).date();
      if (date.compareTo(event.from()) >= 0 && date.compareTo(event.to()) <= 0) {
        from = from < 0 ? i : from;
        to = i;
      }
    }
    if (from < 0) {
      return null;
    }
    LocalDate first = date(days.get(from));
    LocalDate last = date(days.get(to));
    boolean month = context.span.kind() == Span.Kind.MONTH;
    String start = month ? Integer.toString(first.getDayOfMonth()) : context.wording.day(first);
    String end = month ? Integer.toString(last.getDayOfMonth()) : context.wording.day(last);
    String range = from == to ? start : start + "–" + end;
    return new Bars.Note(from, to, SafeText.of(event.label(), EVENT_LENGTH) + " (" + range + ")");
  }

  private static Table table(Context context, List<Report.Day> days) {
    List<Table.Row> rows = new ArrayList<>();
    for (Report.Day day : days) {
      rows.add(
          new Table.Row(
              List.of(
                  Cell.text(context.wording.day(date(day))),
                  context.count(day.received()),
                  context.count(day.negative()),
                  context.shareCell(day.negative(), day.received())),
              false));
    }
    return new Table(
        context.labels.get("days.name"),
        List.of(
            context.text("column.day"),
            context.number("column.contacts"),
            context.number("column.negative"),
            context.number("column.negative_share")),
        rows);
  }

  private static LocalDate date(Report.Day day) {
    return LocalDate.parse(day.date());
  }
}
