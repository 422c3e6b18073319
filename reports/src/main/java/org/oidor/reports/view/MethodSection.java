package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.List;
import org.oidor.reports.model.Report;
import org.oidor.reports.text.SafeText;
import org.oidor.reports.text.Schedule;

/** What every figure means. */
final class MethodSection {
  private static final int TEXT_LENGTH = 160;

  private static final List<String> TERMS =
      List.of(
          "contact",
          "category",
          "negative",
          "first_reply",
          "resolution",
          "p90",
          "within",
          "hours",
          "csat",
          "nps",
          "ces",
          "backlog",
          "reopened",
          "complaint",
          "range",
          "chance",
          "duplicates",
          "small",
          "quotes");

  private MethodSection() {}

  static Page.Section of(Context context) {
    List<Block.Definition> definitions = new ArrayList<>();
    for (String term : TERMS) {
      definitions.add(
          new Block.Definition(
              context.labels.get("method." + term), text(context, "method." + term + ".text")));
    }
    return new Page.Section(
        "method",
        context.labels.get("method.name"),
        context.labels.get("method.label"),
        context.labels.get("method.headline"),
        false,
        List.of(new Block.Definitions(definitions)));
  }

  private static String text(Context context, String key) {
    Report.Facts facts = context.report.facts();
    return switch (key) {
      case "method.contact.text", "method.backlog.text" -> context.byKind(key);
      case "method.hours.text" -> {
        String schedule = facts.businessHours();
        String origin = context.codeName("origin", facts.timeZoneOrigin());
        String zone =
            context.labels.get(
                key, SafeText.of(context.metrics.period().timeZone(), TEXT_LENGTH), origin);
        yield schedule == null
            ? zone + " " + context.labels.get("method.hours.none")
            : zone
                + " "
                + context.labels.get(
                    "method.hours.schedule", Schedule.of(schedule, context.labels));
      }
      case "method.negative.text" ->
          context.labels.get(
              key, context.numbers.decimal(-0.25, 2), context.numbers.decimal(-1, 0));
      case "method.range.text" ->
          context.byKind(
              key, NormalRange.WINDOW, context.numbers.decimal(2.66, 2), NormalRange.MIN_VALUES);
      case "method.small.text" -> context.labels.get(key, Indicator.MIN_CASES);
      default -> context.labels.get(key, new Object[0]);
    };
  }
}
