package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.text.Numbers;

/**
 * What an indicator says this period.
 *
 * @param previous value of the period before, null if unknown
 * @param series at most 13 values, oldest first, the last one of this period
 * @param range null with too little history
 */
record Reading(
    Indicator indicator,
    @Nullable Double value,
    @Nullable Double previous,
    List<@Nullable Double> series,
    @Nullable NormalRange range,
    Verdict verdict) {

  /** How the value compares with its own history. */
  enum Verdict {
    WORSE(Tone.WORSE),
    BETTER(Tone.BETTER),
    /** Outside its range, where no direction is the good one. */
    UNUSUAL(Tone.WATCH),
    SLIGHTLY_WORSE(Tone.PLAIN),
    SLIGHTLY_BETTER(Tone.PLAIN),
    STABLE(Tone.PLAIN),
    NO_HISTORY(Tone.CONTEXT),
    FEW_CASES(Tone.CONTEXT),
    INCOMPLETE(Tone.CONTEXT),
    NO_DATA(Tone.CONTEXT);

    private final Tone tone;

    Verdict(Tone tone) {
      this.tone = tone;
    }

    Tone tone() {
      return tone;
    }

    boolean judged() {
      return tone != Tone.CONTEXT;
    }

    boolean outside() {
      return judged() && tone != Tone.PLAIN;
    }
  }

  static Reading of(Indicator indicator, Metrics now, List<Metrics> history) {
    List<@Nullable Double> earlier = new ArrayList<>();
    for (Metrics metrics :
        history.subList(Math.max(0, history.size() - NormalRange.WINDOW), history.size())) {
      earlier.add(indicator.value(metrics));
    }
    Double value = indicator.value(now);
    Double previous = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    List<@Nullable Double> series = new ArrayList<>(earlier);
    series.add(value);
    boolean share = indicator.unit() == Indicator.Unit.SHARE;
    boolean points = indicator.unit() == Indicator.Unit.POINTS;
    double floor = points ? -100 : 0;
    double ceiling = share || points ? 100 : Double.MAX_VALUE;
    NormalRange range = NormalRange.of(earlier, floor, ceiling);
    return new Reading(
        indicator,
        value,
        previous,
        Collections.unmodifiableList(series),
        range,
        verdict(indicator, now, value, previous, range));
  }

  private static Verdict verdict(
      Indicator indicator,
      Metrics now,
      @Nullable Double value,
      @Nullable Double previous,
      @Nullable NormalRange range) {
    long cases = indicator.cases(now);
    if (value == null) {
      boolean asked = indicator.hits(now) != null || indicator == Indicator.NPS;
      return cases > 0 && asked ? Verdict.FEW_CASES : Verdict.NO_DATA;
    }
    if (!now.period().complete() && indicator == Indicator.CONTACTS) {
      return Verdict.INCOMPLETE;
    }
    if (cases < Indicator.MIN_CASES) {
      return Verdict.FEW_CASES;
    }
    if (range == null) {
      return Verdict.NO_HISTORY;
    }
    double good =
        indicator.direction() == Indicator.Direction.HIGH
            ? value - range.mean()
            : range.mean() - value;
    if (!range.holds(value)) {
      return indicator.direction() == Indicator.Direction.NONE
          ? Verdict.UNUSUAL
          : good > 0 ? Verdict.BETTER : Verdict.WORSE;
    }
    if (indicator.direction() == Indicator.Direction.NONE || previous == null) {
      return Verdict.STABLE;
    }
    double change = value - previous;
    if (Math.abs(change) <= range.movingRange() || printedAlike(indicator, value, previous)) {
      return Verdict.STABLE;
    }
    boolean up = change > 0;
    return up == (indicator.direction() == Indicator.Direction.HIGH)
        ? Verdict.SLIGHTLY_BETTER
        : Verdict.SLIGHTLY_WORSE;
  }

  private static boolean printedAlike(Indicator indicator, double one, double other) {
    int places = indicator.unit() == Indicator.Unit.HOURS ? 1 : indicator.places();
    return Numbers.printed(one, places) == Numbers.printed(other, places);
  }
}
