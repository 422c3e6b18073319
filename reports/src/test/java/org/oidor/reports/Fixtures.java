package org.oidor.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;

/** Invented but believable figures of a furniture shop; the same at every call. */
public final class Fixtures {
  private static final List<String> CATEGORIES =
      List.of(
          "product_description",
          "purchase_process",
          "logistics",
          "returns",
          "customer_service",
          "site_content",
          "payment",
          "channel_sync",
          "product_quality",
          "other",
          "none");
  private static final int[] VOLUME = {900, 780, 1500, 880, 600, 230, 640, 220, 420, 160, 540};
  private static final double[] NEGATIVE = {.41, .38, .47, .46, .37, .31, .38, .25, .55, .44, .02};
  private static final double[] POSITIVE = {.24, .22, .13, .15, .30, .26, .2, .22, .12, .15, .7};
  private static final String[] AREAS = {
    "catalogue",
    "web",
    "logistics",
    "returns",
    "customer care",
    "web",
    "finance",
    "IT / omnichannel",
    "purchasing",
    "customer care",
    "customer care"
  };
  private static final List<String> CHANNELS =
      List.of("email", "chat", "phone", "web_form", "survey", "social_comment", "review");
  private static final double[] CHANNEL_SHARE = {.24, .2, .13, .15, .12, .1, .06};
  private static final double[] DEADLINE = {72, 24, 48, 72, 48, 48, 24, 24, 72, 48, 48};
  private static final double[] MEDIAN = {26, 7.2, 24, 40, 12, 5.1, 9.5, 3.4, 31, 14, 6};

  private Fixtures() {}

  /** A good report of a whole November with 13 months before it. */
  public static Report month(String language) {
    return report(language, 13, true);
  }

  /** November 2025 with some months before it. */
  public static Report report(String language, int earlier, boolean complete) {
    YearMonth now = YearMonth.of(2025, 11);
    List<Metrics> history = new ArrayList<>();
    for (int back = earlier; back > 0; back--) {
      history.add(
          metrics(
              now.minusMonths(back),
              back == earlier ? null : history.get(history.size() - 1),
              false,
              true));
    }
    Metrics before = history.isEmpty() ? null : history.get(history.size() - 1);
    Metrics metrics = metrics(now, before, true, complete);
    return report("Casa Lumbre", language, metrics, history);
  }

  /** The report of given figures. */
  public static Report report(
      String shop, String language, Metrics metrics, List<Metrics> history) {
    boolean empty = metrics.feedback().received() == 0;
    return new Report(
        shop,
        language,
        metrics,
        history,
        days(metrics),
        matrix(metrics),
        history.isEmpty() ? List.of() : matrix(history.get(history.size() - 1)),
        empty
            ? List.of()
            : List.of(
                new Report.Event("2025-11-18", "2025-11-21", "Huelga del transportista"),
                new Report.Event("2025-11-28", "2025-11-28", "Black Friday")),
        empty
            ? List.of()
            : List.of(
                new Report.SourceAccount("freshdesk", 76120, 73850, 1710, 380, 180),
                new Report.SourceAccount("encuesta", 19688, 18960, 412, 310, 6),
                new Report.SourceAccount("instagram", 14211, 12600, 950, 311, 350)),
        empty
            ? List.of()
            : List.of(
                new Report.RejectCount("EMPTY_TEXT", 558),
                new Report.RejectCount("BAD_DATE", 271),
                new Report.RejectCount("MALFORMED", 172),
                new Report.RejectCount("NEGATIVE_DURATION", 15)),
        empty ? 0 : Math.round(metrics.feedback().received() * 0.062),
        new Report.Targets(4.0, 48.0, 85.0, 82.0, 30.0),
        new Report.Facts(
            "0.1.0",
            List.of("categories-es-v1", "sentiment-es-v1"),
            empty ? null : metrics.period().end(),
            "option",
            "monday 09:00-18:00; tuesday 09:00-18:00; wednesday 09:00-18:00;"
                + " thursday 09:00-18:00; friday 09:00-18:00",
            0.55,
            "7f3a91c2"));
  }

  /** A month without any record, the first of its shop. */
  public static Report emptyMonth(String language) {
    Metrics.Durations none = new Metrics.Durations(0, null, null, null, null, null);
    Metrics metrics =
        new Metrics(
            new Metrics.Period(
                "2025-11", "MONTH", "2025-11-01", "2025-11-30", "Europe/Madrid", true),
            new Metrics.Feedback(0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()),
            new Metrics.Sentiment(0, 0, 0, null),
            List.of(),
            List.of(),
            new Metrics.Tickets(0, null, null, null, null, 0),
            none,
            null,
            none,
            null,
            new Metrics.Csat(0, 0, null),
            new Metrics.Nps(0, 0, 0, 0, null),
            new Metrics.Ces(0, null, null, null),
            List.of(),
            new Metrics.Reconciliation(0, 0, 0, 0, 0));
    return report("Casa Lumbre", language, metrics, List.of());
  }

  /** The same figures as a week or quarter with some before it. */
  public static Report other(String language, String kind, int earlier) {
    List<Metrics> all = new ArrayList<>();
    for (int back = earlier; back >= 0; back--) {
      Metrics before = all.isEmpty() ? null : all.get(all.size() - 1);
      Metrics month = metrics(YearMonth.of(2025, 11).minusMonths(back), before, back == 0, true);
      all.add(with(month, period(kind, back)));
    }
    Metrics last = all.remove(all.size() - 1);
    return report("Casa Lumbre", language, last, all);
  }

  private static Metrics.Period period(String kind, int back) {
    if (kind.equals("WEEK")) {
      LocalDate start = LocalDate.of(2025, 11, 24).minusWeeks(back);
      String key =
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      return new Metrics.Period(
          key, kind, start.toString(), start.plusDays(6).toString(), "Europe/Madrid", true);
    }
    LocalDate start = LocalDate.of(2025, 10, 1).minusMonths(3L * back);
    String key = start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
    LocalDate end = start.plusMonths(3).minusDays(1);
    return new Metrics.Period(key, kind, start.toString(), end.toString(), "Europe/Madrid", true);
  }

  /** The figures with another period. */
  public static Metrics with(Metrics m, Metrics.Period period) {
    return new Metrics(
        period,
        m.feedback(),
        m.sentiment(),
        m.categories(),
        m.channels(),
        m.tickets(),
        m.firstReply(),
        m.firstReplyBusiness(),
        m.resolution(),
        m.resolutionBusiness(),
        m.csat(),
        m.nps(),
        m.ces(),
        m.recurring(),
        m.reconciliation());
  }

  /** The figures with other complaints. */
  public static Metrics with(Metrics m, List<Metrics.Recurring> recurring) {
    return new Metrics(
        m.period(),
        m.feedback(),
        m.sentiment(),
        m.categories(),
        m.channels(),
        m.tickets(),
        m.firstReply(),
        m.firstReplyBusiness(),
        m.resolution(),
        m.resolutionBusiness(),
        m.csat(),
        m.nps(),
        m.ces(),
        recurring,
        m.reconciliation());
  }

  private static Metrics metrics(
      YearMonth month, @Nullable Metrics before, boolean last, boolean complete) {
    Random random = new Random(month.getYear() * 12L + month.getMonthValue());
    double season = month.getMonthValue() >= 11 ? 1.12 : month.getMonthValue() == 1 ? 1.1 : 1;
    List<Metrics.Category> categories = new ArrayList<>();
    SortedMap<String, Long> byChannel = new TreeMap<>();
    long received = 0;
    long negatives = 0;
    long positives = 0;
    for (int c = 0; c < VOLUME.length; c++) {
      double factor = season * (0.95 + 0.1 * random.nextDouble());
      double negative = NEGATIVE[c] * (0.97 + 0.06 * random.nextDouble());
      if (last) {
        factor *= c == 2 ? 1.55 : c == 1 ? 0.8 : c == 3 ? 1.2 : 1;
        negative *= c == 2 ? 1.19 : c == 1 ? 0.8 : 1;
      }
      long count = Math.round(VOLUME[c] * factor);
      long neg = Math.round(count * negative);
      long pos = Math.round(count * POSITIVE[c]);
      Metrics.Category then = before == null ? null : before.categories().get(c);
      Long previous = then == null ? null : then.received();
      double slow = last && c == 2 ? 1.5 : 0.95 + 0.1 * random.nextDouble();
      categories.add(
          new Metrics.Category(
              CATEGORIES.get(c),
              AREAS[c],
              count,
              null,
              count / 9,
              neg,
              count - neg - pos,
              pos,
              previous,
              previous == null ? null : Math.round(1000.0 * (count - previous) / previous) / 10.0,
              times(count / 2, MEDIAN[c] * slow / 5, 4),
              times(count / 2, MEDIAN[c] * slow, DEADLINE[c])));
      received += count;
      negatives += neg;
      positives += pos;
    }
    long sum = 0;
    List<Metrics.Channel> channels = new ArrayList<>();
    for (int i = 0; i < CHANNELS.size(); i++) {
      long count =
          i == CHANNELS.size() - 1 ? received - sum : Math.round(received * CHANNEL_SHARE[i]);
      sum += count;
      byChannel.put(CHANNELS.get(i), count);
      boolean ticket = i < 4;
      Metrics.Durations none = new Metrics.Durations(0, null, null, null, null, null);
      channels.add(
          new Metrics.Channel(
              CHANNELS.get(i),
              count,
              ticket ? times(count * 3 / 4, i == 1 ? 0.4 : 3 + i, i == 1 ? 1 : 8) : none,
              ticket ? times(count * 2 / 3, 8 + 9.0 * ((i + 2) % 4), 48) : none));
    }
    SortedMap<String, Long> bySource = new TreeMap<>();
    bySource.put("freshdesk", received * 7 / 10);
    bySource.put("encuesta", received * 2 / 10);
    bySource.put("instagram", received - received * 7 / 10 - received * 2 / 10);
    SortedMap<String, Long> byLanguage = new TreeMap<>();
    byLanguage.put("es", received * 83 / 100);
    byLanguage.put("pt", received * 11 / 100);
    byLanguage.put("en", received - received * 83 / 100 - received * 11 / 100);
    double noise = 0.98 + 0.04 * random.nextDouble();
    long solved = received * 62 / 100;
    Metrics.Durations resolution =
        new Metrics.Durations(
            solved,
            round((last ? 21.3 : 17.0) * noise),
            round((last ? 91 : 72) * noise),
            round((last ? 36 : 29) * noise),
            48.0,
            Math.round((last ? 8010 : 8430) * (0.995 + 0.01 * random.nextDouble())) / 10000.0);
    Metrics.Durations reply =
        new Metrics.Durations(
            solved,
            round((last ? 4.9 : 4.8) * noise),
            round(19 * noise),
            round(8 * noise),
            4.0,
            .62);
    long answers = 900L + random.nextInt(80);
    long promoters = Math.round(answers * (last ? .45 : .5));
    long detractors = Math.round(answers * (last ? .24 : .21));
    return new Metrics(
        new Metrics.Period(
            month.toString(),
            "MONTH",
            month.atDay(1).toString(),
            month.atEndOfMonth().toString(),
            "Europe/Madrid",
            complete),
        new Metrics.Feedback(received, bySource, byChannel, byLanguage),
        new Metrics.Sentiment(negatives, received - negatives - positives, positives, -0.113),
        List.copyOf(categories),
        List.copyOf(channels),
        new Metrics.Tickets(
            received * 7 / 10,
            solved,
            solved,
            Math.round(solved * (last ? .053 : .061) * noise),
            solved * 4 / 10,
            Math.round((last ? 731 : 500) * noise)),
        reply,
        new Metrics.Durations(solved, 1.9, 7.5, 3.1, 4.0, .8),
        resolution,
        new Metrics.Durations(solved, 8.2, 31.0, 12.5, 18.0, .82),
        new Metrics.Csat(
            1400,
            Math.round(1400 * (last ? .77 : .8)),
            Math.round((last ? 770 : 800) * noise) / 10.0),
        new Metrics.Nps(
            answers,
            promoters,
            answers - promoters - detractors,
            detractors,
            Math.round(1000.0 * (promoters - detractors) / answers) / 10.0),
        new Metrics.Ces(310, 5.42, 7, "higher_is_easier"),
        recurring(before, last, random),
        new Metrics.Reconciliation(110019, 105410, 3072, 1001, 536));
  }

  private static List<Metrics.Recurring> recurring(
      @Nullable Metrics before, boolean last, Random random) {
    String[][] themes = {
      {"delivered_not_here", "Figura entregado y no ha llegado", "logistics", "logistics"},
      {"carrier_late", "Retraso del transportista sin aviso", "logistics", "logistics"},
      {"refund_late", "Reembolso que tarda más de 14 días", "returns", "returns"},
      {"bot", "Respuestas automáticas que no resuelven", "customer_service", "customer care"},
      {"size", "Talla o medida distinta a la ficha", "product_description", "catalogue"},
      {"double_charge", "Cobro duplicado con tarjeta", "payment", "finance"},
      {"app_closes", "La aplicación se cierra al pagar", "purchase_process", "web"},
      {"discount", "El descuento de Black Friday no se aplica", "site_content", "web"}
    };
    int[] usual = {290, 430, 330, 118, 214, 104, 230, 0};
    int[] now = {486, 612, 394, 143, 221, 96, 61, 158};
    String[] status = {
      "growing", "growing", "steady", "growing", "steady", "steady", "declining", "new"
    };
    List<Metrics.Recurring> list = new ArrayList<>();
    for (int i = 0; i < themes.length; i++) {
      long count = last ? now[i] : Math.round(usual[i] * (0.93 + 0.14 * random.nextDouble()));
      if (count == 0) {
        continue;
      }
      Long previous = null;
      if (before != null) {
        for (Metrics.Recurring then : before.recurring()) {
          if (then.theme().equals(themes[i][0])) {
            previous = then.count();
          }
        }
      }
      list.add(
          new Metrics.Recurring(
              themes[i][0],
              themes[i][1],
              themes[i][2],
              themes[i][3],
              count,
              previous,
              previous == null ? null : Math.round(1000.0 * (count - previous) / previous) / 10.0,
              i == 7 ? 1 : 13,
              last ? status[i] : "steady",
              i == 0 ? 4830 : count,
              .91 - i * .05,
              i == 7 ? null : 30.0 + i,
              quotes(i),
              List.of("freshdesk:" + (1000 + i))));
    }
    return list;
  }

  private static List<String> quotes(int theme) {
    return switch (theme) {
      case 0 ->
          List.of(
              "Sale como entregado el lunes, pero aquí no ha venido nadie. Es el tercer correo"
                  + " que mando por el pedido [ORDER].",
              "El repartidor marcó la entrega y ni siquiera llamó al timbre.");
      case 1 ->
          List.of(
              "Nadie avisa: la fecha cambia sola en la página y yo pierdo la mañana esperando.");
      case 2 ->
          List.of("Devolví las sillas el 3 y sigo sin el dinero. Me dicen que espere, siempre.");
      case 3 ->
          List.of("Me contesta un robot con lo mismo cada vez. Solo quería hablar con [NAME].");
      case 4 -> List.of("En la ficha pone 120 cm y mide 112. No cabe lo que compré con la mesa.");
      case 5 -> List.of("Me cobraron dos veces el pedido [ORDER] y en el banco no saben nada.");
      case 6 -> List.of("Por fin pude pagar desde el teléfono sin que se cerrara.");
      default ->
          List.of(
              "El banner dice 30 % y en el carrito solo me descuenta el 10.",
              "Puse el código tres veces y desaparece al pagar.");
    };
  }

  private static Metrics.Durations times(long n, double median, double target) {
    double p90 = median * 3.1;
    double within = p90 <= target ? 0.955 : Math.max(0.4, 0.9 - 0.18 * (p90 / target - 1));
    return new Metrics.Durations(
        n,
        round(median),
        round(p90),
        round(median * 1.4),
        target,
        Math.round(within * 10000) / 10000.0);
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static List<Report.Day> days(Metrics metrics) {
    LocalDate start = LocalDate.parse(metrics.period().start());
    LocalDate end = LocalDate.parse(metrics.period().end());
    int n = (int) ChronoUnit.DAYS.between(start, end) + 1;
    double[] weight = new double[n];
    double sum = 0;
    Random random = new Random(5);
    for (int i = 0; i < n; i++) {
      LocalDate date = start.plusDays(i);
      boolean weekend =
          date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
      weight[i] = (weekend ? 0.6 : 1) * (0.95 + 0.1 * random.nextDouble());
      if (date.getMonthValue() == 11 && date.getDayOfMonth() >= 28) {
        weight[i] = date.getDayOfMonth() == 29 ? 2.1 : 1.75;
      } else if (date.getMonthValue() == 11
          && date.getDayOfMonth() >= 18
          && date.getDayOfMonth() <= 21) {
        weight[i] *= 1.3;
      }
      sum += weight[i];
    }
    List<Report.Day> days = new ArrayList<>();
    long left = metrics.feedback().received();
    for (int i = 0; i < n; i++) {
      long count =
          i == n - 1
              ? left
              : Math.min(left, Math.round(metrics.feedback().received() * weight[i] / sum));
      left -= count;
      days.add(new Report.Day(start.plusDays(i).toString(), count, Math.round(count * .44)));
    }
    return days;
  }

  private static List<Report.Cell> matrix(Metrics metrics) {
    List<Report.Cell> cells = new ArrayList<>();
    for (int c = 0; c < metrics.categories().size(); c++) {
      Metrics.Category category = metrics.categories().get(c);
      long left = category.received();
      for (int i = 0; i < CHANNELS.size(); i++) {
        double tilt = 0.6 + 0.8 * (((c + 1) * (i + 3)) % 7) / 7.0;
        long count =
            i == CHANNELS.size() - 1
                ? left
                : Math.min(left, Math.round(category.received() * CHANNEL_SHARE[i] * tilt));
        left -= count;
        if (count > 0) {
          cells.add(new Report.Cell(category.category(), CHANNELS.get(i), count));
        }
      }
    }
    return cells;
  }
}
