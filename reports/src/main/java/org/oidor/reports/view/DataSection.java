package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oidor.reports.chart.Proportion;
import org.oidor.reports.chart.Token;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;
import org.oidor.reports.text.SafeText;

/** What became of every record that was read, and how sure the figures are. */
final class DataSection {
  private static final int NAME_LENGTH = 60;

  private DataSection() {}

  static Page.Section of(Context context) {
    Metrics.Reconciliation account = context.metrics.reconciliation();
    List<Block> blocks = new ArrayList<>();
    long sum = account.accepted() + account.duplicates() + account.rejected() + account.skipped();
    String headline;
    if (account.read() == 0) {
      headline = context.labels.get("data.name");
      blocks.add(new Block.Paragraph(context.labels.get("data.empty"), "empty"));
    } else {
      boolean holds = sum == account.read() && sourcesHold(context.report.sources());
      headline =
          holds
              ? context.wording.accountHolds(
                  context.numbers.percent(100.0 * account.accepted() / account.read(), 1))
              : context.wording.accountFails(
                  context.numbers.count(account.read()), context.numbers.count(sum));
      blocks.add(equation(context, account));
      blocks.add(
          new Block.Figure(
              "account",
              new Proportion(
                  List.of(
                      new Proportion.Part(account.accepted(), Token.BRAND),
                      new Proportion.Part(account.duplicates(), Token.BASE),
                      new Proportion.Part(account.rejected(), Token.NEG),
                      new Proportion.Part(account.skipped(), Token.NEU))),
              headline,
              context.labels.get("data.description")));
      blocks.add(new Block.Visible(List.of(sources(context), rejects(context))));
    }
    doubt(context, blocks);
    languages(context, blocks);
    facts(context, blocks);
    return new Page.Section(
        "data",
        context.labels.get("data.name"),
        account.read() == 0 ? "" : context.labels.get("data.label"),
        headline,
        false,
        blocks);
  }

  private static boolean sourcesHold(List<Report.SourceAccount> sources) {
    return sources.stream()
        .allMatch(s -> s.read() == s.accepted() + s.duplicates() + s.rejected() + s.skipped());
  }

  private static Block.Equation equation(Context context, Metrics.Reconciliation account) {
    return new Block.Equation(
        List.of(
            term(context, "", account.read(), "data.read", "ink"),
            term(context, "=", account.accepted(), "data.accepted", "brand"),
            term(context, "+", account.duplicates(), "data.duplicates", "ink3"),
            term(context, "+", account.rejected(), "data.rejected", "worse"),
            term(context, "+", account.skipped(), "data.skipped", "ink3")));
  }

  private static Block.Term term(
      Context context, String operator, long number, String word, String css) {
    return new Block.Term(operator, context.numbers.count(number), context.labels.get(word), css);
  }

  static Table sources(Context context) {
    List<Table.Row> rows = new ArrayList<>();
    for (Report.SourceAccount source : context.report.sources()) {
      rows.add(
          row(
              context,
              Cell.customer(SafeText.of(source.source(), NAME_LENGTH)),
              source.read(),
              source.accepted(),
              source.duplicates(),
              source.rejected(),
              source.skipped(),
              false));
    }
    Metrics.Reconciliation account = context.metrics.reconciliation();
    rows.add(
        row(
            context,
            Cell.text(context.labels.get("total")),
            account.read(),
            account.accepted(),
            account.duplicates(),
            account.rejected(),
            account.skipped(),
            true));
    return new Table(
        context.labels.get("data.sources"),
        List.of(
            context.text("column.source"),
            context.number("column.read"),
            context.number("column.accepted"),
            context.number("column.duplicates"),
            context.number("column.rejected"),
            context.number("column.skipped")),
        rows);
  }

  private static Table.Row row(
      Context context,
      Cell name,
      long read,
      long accepted,
      long duplicates,
      long rejected,
      long skipped,
      boolean total) {
    return new Table.Row(
        List.of(
            name,
            context.count(read),
            context.count(accepted),
            context.count(duplicates),
            context.count(rejected),
            context.count(skipped)),
        total);
  }

  static Table rejects(Context context) {
    List<Table.Row> rows = new ArrayList<>();
    for (Report.RejectCount reject : context.report.rejects()) {
      String code = reject.reason().toLowerCase(Locale.ROOT);
      rows.add(
          new Table.Row(
              List.of(
                  Cell.text(SafeText.of(context.labels.name("reason", code), NAME_LENGTH * 2)),
                  context.count(reject.count())),
              false));
    }
    if (rows.isEmpty()) {
      rows.add(
          new Table.Row(
              List.of(Cell.text(context.labels.get("data.none")), context.count(0L)), false));
    }
    return new Table(
        context.labels.get("data.rejects"),
        List.of(context.text("column.reason"), context.number("column.records")),
        rows);
  }

  private static void doubt(Context context, List<Block> blocks) {
    long received = context.metrics.feedback().received();
    long uncertain = context.report.uncertain();
    if (received == 0) {
      return;
    }
    blocks.add(
        new Block.Paragraph(
            context.labels.get(
                "data.uncertain",
                received < Indicator.MIN_CASES
                    ? context.share(uncertain, received)
                    : context.numbers.count(uncertain)
                        + " ("
                        + context.share(uncertain, received)
                        + ")",
                context.numbers.decimal(context.report.facts().uncertainBelow(), 2)),
            "body"));
  }

  private static void languages(Context context, List<Block> blocks) {
    Map<String, Long> counts = context.metrics.feedback().byLanguage();
    long sum = counts.values().stream().mapToLong(Long::longValue).sum();
    if (sum == 0) {
      return;
    }
    List<String> texts = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> {
              String code = entry.getKey().isEmpty() ? "und" : entry.getKey();
              String name = SafeText.of(context.labels.name("language", code), NAME_LENGTH);
              texts.add(name + " " + context.share(entry.getValue(), sum));
            });
    blocks.add(
        new Block.Paragraph(
            context.labels.get("data.languages", String.join(", ", texts)), "body"));
  }

  private static void facts(Context context, List<Block> blocks) {
    Report.Facts facts = context.report.facts();
    List<String> models =
        facts.models().stream()
            .map(model -> SafeText.of(model, NAME_LENGTH))
            .sorted(Comparator.naturalOrder())
            .toList();
    String text =
        context.labels.get(
            "data.run",
            context.metrics.period().key(),
            SafeText.of(facts.version(), NAME_LENGTH),
            SafeText.of(facts.inputDigest(), NAME_LENGTH));
    if (!models.isEmpty()) {
      text += " " + context.labels.get("data.models", String.join(", ", models));
    }
    blocks.add(new Block.Paragraph(text, "note"));
  }
}
