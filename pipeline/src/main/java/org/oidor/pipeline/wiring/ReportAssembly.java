package org.oidor.pipeline.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oidor.pipeline.options.Config;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;
import org.oidor.transforms.aggregate.engine.Slice.Dimension;
import org.oidor.transforms.aggregate.engine.Tally;
import org.oidor.transforms.aggregate.engine.Tally.Count;

/** Puts together what the report of each period is drawn from. */
public final class ReportAssembly {
  private static final int HISTORY = 24;

  private final String shop;
  private final String language;
  private final Summary summary;
  private final List<Metrics> metrics;
  private final Config config;
  private final List<Report.SourceAccount> sources;
  private final List<Report.RejectCount> rejects;
  private final Report.Facts facts;

  /**
   * An assembly for one run.
   *
   * @param metrics of all periods, oldest first, without gaps
   */
  public ReportAssembly(
      String shop,
      String language,
      Summary summary,
      List<Metrics> metrics,
      Config config,
      List<Report.SourceAccount> sources,
      List<Report.RejectCount> rejects,
      Report.Facts facts) {
    this.shop = shop;
    this.language = language;
    this.summary = summary;
    this.metrics = metrics;
    this.config = config;
    this.sources = sources;
    this.rejects = rejects;
    this.facts = facts;
  }

  /** The report of one of the periods by its index. */
  public Report report(int index) {
    Metrics current = metrics.get(index);
    String period = current.period().key();
    return new Report(
        shop,
        language,
        current,
        metrics.subList(Math.max(0, index - HISTORY), index),
        days(current.period()),
        cells(period),
        index == 0 ? List.of() : cells(metrics.get(index - 1).period().key()),
        events(current.period()),
        sources,
        rejects,
        summary.of(period, Dimension.ALL, "").get(Count.UNCERTAIN),
        targets(),
        facts);
  }

  private List<Report.Day> days(Metrics.Period period) {
    List<Report.Day> days = new ArrayList<>();
    LocalDate end = LocalDate.parse(period.end());
    for (LocalDate day = LocalDate.parse(period.start());
        !day.isAfter(end);
        day = day.plusDays(1)) {
      Tally tally = summary.of(period.key(), Dimension.DAY, day.toString());
      days.add(
          new Report.Day(day.toString(), tally.get(Count.RECEIVED), tally.get(Count.NEGATIVE)));
    }
    return days;
  }

  private List<Report.Cell> cells(String period) {
    List<Report.Cell> cells = new ArrayList<>();
    summary
        .of(period, Dimension.CELL)
        .forEach(
            (value, tally) -> {
              int bar = value.indexOf('|');
              cells.add(
                  new Report.Cell(
                      value.substring(0, bar),
                      value.substring(bar + 1),
                      tally.get(Count.RECEIVED)));
            });
    return cells;
  }

  private List<Report.Event> events(Metrics.Period period) {
    List<Report.Event> events = new ArrayList<>();
    for (Config.DatedEvent event : config.datedEvents()) {
      String from = event.from().toString();
      String to = event.to().toString();
      if (to.compareTo(period.start()) >= 0 && from.compareTo(period.end()) <= 0) {
        events.add(new Report.Event(from, to, event.label()));
      }
    }
    return events;
  }

  private Report.Targets targets() {
    Config.Targets targets = config.targets();
    return new Report.Targets(
        config.firstReplyHours().get("default"),
        config.resolutionHours().get("default"),
        targets == null ? null : targets.withinTargetPct(),
        targets == null ? null : targets.csatPct(),
        targets == null ? null : targets.nps());
  }
}
