package org.oidor.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.chart.Bars;
import org.oidor.reports.chart.Fonts;
import org.oidor.reports.chart.Medium;
import org.oidor.reports.html.IndexView;
import org.oidor.reports.model.Format;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.text.Labels;
import org.oidor.reports.text.SafeText;
import org.oidor.reports.text.Span;
import org.oidor.reports.text.Wording;
import org.oidor.reports.view.Headline;
import org.oidor.reports.view.Scale;

/** Renders {@code index.html}: every period with its headline figures and its files. */
public final class IndexRenderer {
  private static final int SHOP_LENGTH = 80;

  /** More columns than this leave no room for a label under each. */
  private static final int MAX_LABELS = 16;

  private IndexRenderer() {}

  /**
   * The index with links to all files of each period.
   *
   * @param language {@code es}, {@code en} or {@code pt}
   * @param periods in any order
   */
  public static byte[] render(String shop, String language, List<Metrics> periods) {
    return render(shop, language, periods, EnumSet.allOf(Format.class));
  }

  /** The index with links to the files of the given formats only. */
  public static byte[] render(
      String shop, String language, List<Metrics> periods, Set<Format> formats) {
    Fonts.prepare();
    Wording wording = Wording.of(language);
    Labels labels = wording.labels();
    List<Metrics> newestFirst = new ArrayList<>(periods);
    newestFirst.sort(
        Comparator.comparing((Metrics metrics) -> metrics.period().start()).reversed());
    List<IndexView.Row> rows = new ArrayList<>();
    for (Metrics metrics : newestFirst) {
      rows.add(row(wording, metrics, formats));
    }
    List<String> heads = new ArrayList<>();
    heads.add(labels.get("column.period"));
    heads.addAll(Headline.names(wording));
    heads.add(labels.get("column.files"));
    String deck =
        switch (rows.size()) {
          case 0 -> labels.get("index.empty");
          case 1 -> labels.get("index.deck.one");
          default -> labels.get("index.deck", rows.size());
        };
    String name = SafeText.of(shop, SHOP_LENGTH);
    String all = labels.get("index.title");
    return new IndexView(
            language,
            name.isEmpty() ? all : all + " · " + name,
            name.isEmpty() ? all : name,
            deck,
            labels,
            heads,
            rows,
            chart(wording, newestFirst))
        .write();
  }

  /** Contacts over time; a single period would say nothing. */
  private static @Nullable String chart(Wording wording, List<Metrics> newestFirst) {
    if (newestFirst.size() < 2) {
      return null;
    }
    List<Bars.Column> columns = new ArrayList<>();
    long most = 1;
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      Metrics metrics = newestFirst.get(i);
      String label =
          newestFirst.size() > MAX_LABELS && i % 4 != 0
              ? ""
              : wording.briefWithYear(Span.of(metrics.period()));
      long received = metrics.feedback().received();
      columns.add(new Bars.Column(label, metrics.sentiment().negative(), received));
      most = Math.max(most, received);
    }
    String title = wording.labels().get("index.legend");
    double top = (double) most;
    return new Bars(columns, Scale.counts(wording.numbers(), top), top, List.of(), null, false)
        .draw(Medium.SCREEN)
        .svg("periods", title, wording.labels().get("index.description"));
  }

  private static IndexView.Row row(Wording wording, Metrics metrics, Set<Format> formats) {
    String folder = metrics.period().key() + "/";
    List<IndexView.Link> links = new ArrayList<>();
    String main = null;
    for (Format format : Format.values()) {
      String file = file(format);
      if (file == null || !formats.contains(format)) {
        continue;
      }
      if (format == Format.HTML) {
        main = folder + file;
      }
      String name = format == Format.HTML ? wording.labels().get("index.report") : format.name();
      links.add(new IndexView.Link(folder + file, name));
    }
    boolean partial = !metrics.period().complete();
    return new IndexView.Row(
        wording.title(Span.of(metrics.period())),
        partial ? wording.labels().get("index.incomplete") : "",
        main,
        Headline.figures(wording, metrics),
        links);
  }

  private static @Nullable String file(Format format) {
    return switch (format) {
      case HTML -> "report.html";
      case PDF -> "report.pdf";
      case XLSX -> "report.xlsx";
      case JSON -> "metrics.json";
      case CSV -> null;
    };
  }
}
