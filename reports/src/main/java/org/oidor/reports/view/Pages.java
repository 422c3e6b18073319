package org.oidor.reports.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;
import org.oidor.reports.text.SafeText;
import org.oidor.reports.text.Span;
import org.oidor.reports.text.Wording;

/** Works out what a report says. */
public final class Pages {
  private static final int SHOP_LENGTH = 80;
  private static final int CHANNELS_NAMED = 3;

  private Pages() {}

  /** The page of a report, in its language. */
  public static Page of(Report report) {
    Context context = new Context(report);
    Wording wording = context.wording;
    String shop = SafeText.of(report.shop(), SHOP_LENGTH);
    String kind = context.byKind("report.title");
    String heading = wording.title(context.span);
    List<Page.Section> sections = new ArrayList<>();
    sections.add(keyPoints(context));
    sections.add(Tiles.of(context));
    sections.add(DaysSection.of(context));
    sections.add(CategoriesSection.of(context));
    sections.add(ChannelsSection.of(context));
    sections.add(TimesSection.of(context));
    sections.add(ComplaintsSection.of(context));
    sections.add(DataSection.of(context));
    sections.add(MethodSection.of(context));
    return new Page(
        report.language(),
        joined(kind, heading, shop),
        shop,
        joined(kind, shop),
        heading,
        deck(context),
        compared(context),
        context.labels,
        List.copyOf(sections),
        sheets(context));
  }

  /** The parts that are not empty: a shop need not have a name. */
  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static Page.Section keyPoints(Context context) {
    List<Block.KeyPoint> points = KeyPointChoice.of(context);
    List<Block> blocks = new ArrayList<>();
    if (points.isEmpty()) {
      String key = context.empty() ? "key.empty" : "key.few";
      blocks.add(new Block.Paragraph(context.labels.get(key), "empty"));
    } else {
      blocks.add(new Block.KeyPoints(points));
    }
    return new Page.Section(
        "key", context.labels.get("key.name"), "", context.labels.get("key.name"), false, blocks);
  }

  private static String deck(Context context) {
    Metrics metrics = context.metrics;
    if (context.empty()) {
      return context.byKind("deck.empty");
    }
    List<String> channels =
        metrics.feedback().byChannel().entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> context.channelWord(entry.getKey()))
            .toList();
    int named = channels.size() == CHANNELS_NAMED + 1 ? CHANNELS_NAMED + 1 : CHANNELS_NAMED;
    named = Math.min(named, channels.size());
    String volume =
        context.wording.volume(
            metrics.feedback().received(), channels.subList(0, named), channels.size() - named);
    int worse = 0;
    int better = 0;
    int normal = 0;
    for (Reading reading : context.readings) {
      if (reading.indicator() == Indicator.CONTACTS || !reading.verdict().judged()) {
        continue;
      }
      switch (reading.verdict()) {
        case WORSE -> worse++;
        case BETTER -> better++;
        default -> normal++;
      }
    }
    String verdict =
        worse + better + normal == 0
            ? context.byKind("deck.no_history", NormalRange.MIN_VALUES)
            : context.wording.verdict(worse, better, normal);
    return volume + " " + verdict;
  }

  private static String compared(Context context) {
    List<Span> spans = new ArrayList<>();
    Metrics previous = context.previous;
    Metrics yearAgo = context.yearAgo;
    if (previous != null) {
      spans.add(Span.of(previous.period()));
    }
    if (yearAgo != null) {
      spans.add(Span.of(yearAgo.period()));
    }
    List<String> sentences = new ArrayList<>();
    String dates = context.wording.dates(context.span);
    if (dates != null) {
      sentences.add(capital(dates) + ".");
    }
    if (!spans.isEmpty()) {
      sentences.add(context.wording.compared(spans));
    }
    sentences.add(
        context.wording.reach(
            date(context.report.facts().dataUntil()),
            SafeText.of(context.metrics.period().timeZone(), SHOP_LENGTH)));
    if (!context.metrics.period().complete() && !context.empty()) {
      sentences.add(context.byKind("deck.incomplete"));
    }
    return String.join(" ", sentences);
  }

  private static @Nullable LocalDate date(@Nullable String date) {
    return date == null ? null : LocalDate.parse(date);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static List<Page.Sheet> sheets(Context context) {
    List<Page.Sheet> sheets = new ArrayList<>();
    sheets.add(sheet(context, "indicators", Tiles.table(context)));
    sheets.add(
        sheet(context, "categories", CategoriesSection.table(context, context.categories())));
    Table matrix = ChannelsSection.sheet(context);
    if (matrix.columns().size() > 2) {
      sheets.add(sheet(context, "channels", matrix));
    }
    sheets.add(sheet(context, "times", TimesSection.sheet(context)));
    sheets.add(sheet(context, "complaints", ComplaintsSection.sheet(context)));
    sheets.add(sheet(context, "days", DaysSection.sheet(context)));
    sheets.add(sheet(context, "sources", DataSection.sources(context)));
    sheets.add(sheet(context, "rejects", DataSection.rejects(context)));
    return List.copyOf(sheets);
  }

  private static Page.Sheet sheet(Context context, String name, Table table) {
    return new Page.Sheet(context.labels.get("sheet." + name), table);
  }
}
