package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.text.Numbers;
import org.oidor.reports.text.Part;
import org.oidor.reports.text.SafeText;
import org.oidor.reports.text.Span;
import org.oidor.reports.text.Wording;

/**
 * Chooses the sentences of the first page: at most six, at most two about one matter, at least one
 * improvement if there is any.
 *
 * <p>Each candidate has a score of effect (0 to 1.5) times reach (share of the records that it
 * concerns) times novelty; none rests on fewer than 30 cases or on a change that chance explains.
 */
final class KeyPointChoice {
  private static final int MAX_POINTS = 6;
  private static final int MAX_ABOUT_ONE = 2;
  private static final int LABEL_LENGTH = 80;

  /** Where a sentence comes from, and how many of that sort are chosen before all others. */
  private enum Sort {
    INDICATOR(3),
    CATEGORY(2),
    COMPLAINT(2);

    private final int most;

    Sort(int most) {
      this.most = most;
    }
  }

  private record Candidate(double score, Sort sort, String about, Block.KeyPoint point) {}

  private final Context context;
  private final List<Candidate> candidates = new ArrayList<>();

  /** Complaints already named as the cause of a category's rise. */
  private final Set<String> named = new HashSet<>();

  private KeyPointChoice(Context context) {
    this.context = context;
  }

  static List<Block.KeyPoint> of(Context context) {
    KeyPointChoice choice = new KeyPointChoice(context);
    choice.indicators();
    choice.categories();
    choice.complaints();
    return choice.chosen();
  }

  private List<Block.KeyPoint> chosen() {
    // the sort is stable: equal scores stay in the order of the figures, in every language
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      long sorted = chosen.stream().filter(c -> c.sort == candidate.sort).count();
      if (sorted < candidate.sort.most) {
        choose(chosen, candidate);
      }
    }
    // what one sort leaves free, the others may fill
    for (Candidate candidate : candidates) {
      choose(chosen, candidate);
    }
    // an improvement, and a rise that the season explains, are told in any case
    for (Tone tone : List.of(Tone.BETTER, Tone.CONTEXT)) {
      if (chosen.stream().noneMatch(c -> c.point.tone() == tone)) {
        candidates.stream()
            .filter(c -> c.point.tone() == tone)
            .findFirst()
            .ifPresent(best -> makeRoom(chosen).add(best));
      }
    }
    List<Block.KeyPoint> points = new ArrayList<>();
    chosen.stream()
        .sorted(Comparator.comparing(c -> c.point.tone()))
        .forEach(c -> points.add(c.point));
    context(points);
    return List.copyOf(points);
  }

  private static void choose(List<Candidate> chosen, Candidate candidate) {
    long alike = chosen.stream().filter(c -> c.about.equals(candidate.about)).count();
    if (chosen.size() < MAX_POINTS && alike < MAX_ABOUT_ONE && !chosen.contains(candidate)) {
      chosen.add(candidate);
    }
  }

  /** Gives up a sentence if six are chosen: the weakest on an indicator, else the weakest. */
  private static List<Candidate> makeRoom(List<Candidate> chosen) {
    if (chosen.size() == MAX_POINTS) {
      chosen.stream()
          .filter(c -> c.point.tone() != Tone.BETTER)
          .min(
              Comparator.comparing((Candidate c) -> c.sort != Sort.INDICATOR)
                  .thenComparingDouble(Candidate::score))
          .ifPresent(chosen::remove);
    }
    return chosen;
  }

  /** Says what is the case when little or nothing changed. */
  private void context(List<Block.KeyPoint> points) {
    boolean judged = context.readings.stream().anyMatch(r -> r.verdict().judged());
    boolean outside = context.readings.stream().anyMatch(r -> r.verdict().outside());
    if (judged && !outside && points.size() < MAX_POINTS) {
      String text = context.wording.quiet(context.span.kind(), context.recent.size());
      points.add(0, point(Tone.CONTEXT, text, "indicators"));
    }
    List<Metrics.Category> incidents = context.incidents();
    long received = context.metrics.feedback().received();
    boolean named = points.stream().anyMatch(p -> p.anchor().equals("categories"));
    if (!named && points.size() < MAX_POINTS && received >= Indicator.MIN_CASES) {
      Metrics.Category most = null;
      for (Metrics.Category category : incidents) {
        if (most == null || category.received() > most.received()) {
          most = category;
        }
      }
      if (most != null && most.received() > 0) {
        String text =
            context.wording.largest(
                context.noun(most.category()),
                context.numbers.count(most.received()),
                context.share(most.received(), received));
        points.add(point(Tone.CONTEXT, text, "categories"));
      }
    }
  }

  private void indicators() {
    for (Reading reading : context.readings) {
      Indicator indicator = reading.indicator();
      Double value = reading.value();
      if (value == null || indicator.cases(context.metrics) < Indicator.MIN_CASES) {
        continue;
      }
      Double target = indicator.target(context.report);
      NormalRange range = reading.range();
      Double previous = reading.previous();
      if (reading.verdict().outside() && range != null && previous != null) {
        boolean unlike = value > previous == value > range.mean() && !value.equals(previous);
        if (unlike) {
          leaves(reading, value, previous, range, target);
          continue;
        }
      }
      if (target != null && !met(indicator, value, target)) {
        String text =
            context.wording.missesTarget(
                context.wording.subject(indicator.code()),
                text(indicator, value),
                value < target,
                text(indicator, target));
        double effect = Math.min(1, Math.abs(value - target) / Math.max(1, Math.abs(target)));
        add(indicator, 0.1 * effect, point(Tone.WATCH, text, indicator.anchor()));
      }
    }
  }

  private void leaves(
      Reading reading, double value, double previous, NormalRange range, @Nullable Double target) {
    Indicator indicator = reading.indicator();
    boolean days = Math.max(value, previous) >= Wording.DAYS_FROM;
    StringBuilder text = new StringBuilder();
    text.append(
        context.wording.leavesRange(
            context.wording.subject(indicator.code()),
            value > previous,
            inSentence(indicator, previous, days),
            inSentence(indicator, value, days),
            context.versus(),
            inSentence(indicator, range.low(), days),
            inSentence(indicator, range.high(), days)));
    if (target != null) {
      text.append(' ')
          .append(context.wording.targetIs(text(indicator, target), met(indicator, value, target)));
    }
    Double p90 = context.metrics.resolution().p90Hours();
    if (indicator == Indicator.WITHIN_TARGET && p90 != null) {
      text.append(' ').append(context.wording.slowest(p90));
    }
    if (indicator == Indicator.NPS) {
      text.append(' ').append(context.wording.margin(context.numbers.decimal(npsMargin(), 0)));
    }
    double reach = Math.max(1, 2.66 * range.movingRange());
    double effect = Math.min(1.5, Math.abs(value - range.mean()) / reach / 2);
    add(
        indicator,
        0.15 * effect,
        point(reading.verdict().tone(), text.toString(), indicator.anchor()));
  }

  /** Half the width of the 95 % interval of the score, in points. */
  private double npsMargin() {
    Metrics.Nps nps = context.metrics.nps();
    double p = (double) nps.promoters() / nps.n();
    double d = (double) nps.detractors() / nps.n();
    return 196 * Math.sqrt((p + d - (p - d) * (p - d)) / nps.n());
  }

  private static String matter(Indicator indicator) {
    return switch (indicator) {
      case FIRST_REPLY, RESOLUTION, RESOLUTION_P90, WITHIN_TARGET -> "times";
      default -> indicator.code();
    };
  }

  private void categories() {
    if (!context.comparable()) {
      return;
    }
    long received = context.metrics.feedback().received();
    for (Metrics.Category category : context.incidents()) {
      Long before = category.previous();
      long now = category.received();
      boolean enough = before != null && before >= Indicator.MIN_CASES;
      if (before == null || !enough || !Context.significant(now, before)) {
        continue;
      }
      List<@Nullable Double> earlier = new ArrayList<>();
      for (Metrics metrics : context.recent) {
        Metrics.Category then = Context.category(metrics, category.category());
        earlier.add(then == null ? null : (double) then.received());
      }
      NormalRange range = NormalRange.of(earlier, 0, Double.MAX_VALUE);
      double change = 100.0 * (now - before) / before;
      double reach = (double) Math.max(now, before) / received;
      if (seasonal(category, change)) {
        continue;
      }
      if (range != null && range.holds((double) now)) {
        continue;
      }
      String text =
          context.wording.categoryMoves(
              context.noun(category.category()),
              change,
              context.versus(),
              context.share(now, received),
              context.numbers.count(now));
      text += cause(category, now - before);
      add(
          Math.min(1.5, Math.abs(change) / 100) * reach * 2,
          Sort.CATEGORY,
          category.category(),
          point(now > before ? Tone.WORSE : Tone.BETTER, text, "categories"));
    }
  }

  /** Says so where the rise is that of every year, and whether it did. */
  private boolean seasonal(Metrics.Category category, double change) {
    Metrics.Category then = Context.category(context.yearAgo, category.category());
    Metrics yearAgo = context.yearAgo;
    if (then == null || yearAgo == null || change <= 0 || then.received() <= category.received()) {
      return false;
    }
    long higher = 0;
    for (Metrics metrics : context.recent) {
      Metrics.Category other = Context.category(metrics, category.category());
      if (other != null && other.received() > then.received()) {
        higher++;
      }
    }
    boolean wholeYear =
        context.span.kind() != Span.Kind.MONTH || context.recent.size() == NormalRange.WINDOW;
    if (!wholeYear || higher > 1) {
      return false;
    }
    double year = 100.0 * (category.received() - then.received()) / then.received();
    String text =
        context.wording.season(
            context.noun(category.category()),
            change,
            context.span,
            year,
            Span.of(yearAgo.period()));
    add(
        0.02 * category.received() / context.metrics.feedback().received(),
        Sort.CATEGORY,
        category.category(),
        point(Tone.CONTEXT, text, "categories"));
    return true;
  }

  /** Which complaints a rise comes from, where the two largest explain a third of it. */
  private String cause(Metrics.Category category, long rise) {
    if (rise <= 0) {
      return "";
    }
    List<Metrics.Recurring> largest = new ArrayList<>();
    context.metrics.recurring().stream()
        .filter(theme -> theme.category().equals(category.category()) && rise(theme) > 0)
        .sorted(
            Comparator.comparingLong(KeyPointChoice::rise)
                .reversed()
                .thenComparing(Metrics.Recurring::theme))
        .limit(2)
        .forEach(largest::add);
    List<Part> parts = new ArrayList<>();
    for (Metrics.Recurring theme : largest) {
      parts.add(new Part(label(theme), rise(theme)));
    }
    long explained = parts.stream().mapToLong(Part::delta).sum();
    double share = (double) explained / rise;
    if (share < 0.3) {
      return "";
    }
    largest.forEach(theme -> named.add(theme.theme()));
    return " " + context.wording.comesFrom(share, parts);
  }

  private void complaints() {
    long received = Math.max(1, context.metrics.feedback().received());
    for (Metrics.Recurring theme : context.metrics.recurring()) {
      long now = theme.count();
      Long before = theme.previous();
      String label = SafeText.of(theme.label(), LABEL_LENGTH);
      String cases = context.numbers.count(now);
      double reach = (double) Math.max(now, before == null ? 0 : before) / received;
      switch (theme.status()) {
        case "new", "returned" -> {
          if (now >= Indicator.MIN_CASES && context.previous != null) {
            boolean fresh = theme.status().equals("new");
            String text =
                fresh
                    ? context.wording.newComplaint(label, cases)
                    : context.wording.returnedComplaint(label, cases);
            add(3 * reach, Sort.COMPLAINT, theme.category(), point(Tone.WATCH, text, "complaints"));
          }
        }
        case "growing", "declining" -> {
          boolean up = theme.status().equals("growing");
          boolean enough = before != null && Math.min(now, before) > 0;
          if (before != null
              && enough
              && !named.contains(theme.theme())
              && Math.max(now, before) >= Indicator.MIN_CASES
              && context.comparable()
              && up == now > before) {
            double change = 100.0 * (now - before) / before;
            String text =
                context.wording.complaintMoves(label, change, context.numbers.count(before), cases);
            add(
                Math.min(1.5, Math.abs(change) / 100) * reach * 2,
                Sort.COMPLAINT,
                theme.category(),
                point(up ? Tone.WORSE : Tone.BETTER, text, "complaints"));
          }
        }
        default -> {
          // a steady complaint is no news
        }
      }
    }
  }

  private static long rise(Metrics.Recurring theme) {
    Long before = theme.previous();
    return theme.count() - (before == null ? 0 : before);
  }

  private String label(Metrics.Recurring theme) {
    return context.wording.quoted(SafeText.of(theme.label(), LABEL_LENGTH));
  }

  private String inSentence(Indicator indicator, double value, boolean days) {
    return indicator.unit() == Indicator.Unit.HOURS
        ? context.wording.length(value, days)
        : text(indicator, value);
  }

  private String text(Indicator indicator, double value) {
    return Tiles.text(context.numbers, indicator, value);
  }

  static boolean met(Indicator indicator, double value, double target) {
    int places = indicator.unit() == Indicator.Unit.HOURS ? 1 : indicator.places();
    double printed = Numbers.printed(value, places);
    return indicator.direction() == Indicator.Direction.LOW ? printed <= target : printed >= target;
  }

  private void add(Indicator indicator, double score, Block.KeyPoint point) {
    candidates.add(new Candidate(score, Sort.INDICATOR, matter(indicator), point));
  }

  private void add(double score, Sort sort, String about, Block.KeyPoint point) {
    candidates.add(new Candidate(score, sort, about, point));
  }

  private Block.KeyPoint point(Tone tone, String text, String anchor) {
    return new Block.KeyPoint(tone, context.labels.get("tag." + tone.css()), text, anchor);
  }
}
