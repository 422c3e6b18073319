package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.oidor.reports.chart.Bars;
import org.oidor.reports.text.Numbers;

/** Round ticks for scales that start at zero. */
public final class Scale {
  private static final int MAX_COUNT_STEPS = 3;
  private static final int MAX_HOUR_STEPS = 5;

  private static final double[] LEADS = {1, 2, 2.5, 5};

  private static final double[] HOUR_STEPS = {
    0.25, 0.5, 1, 2, 4, 6, 12, 24, 48, 72, 120, 168, 240, 336, 504, 672, 1008, 1344, 2016, 4032
  };

  private Scale() {}

  /** Zero and at most three round steps up to {@code max}, which is at least 1. */
  public static List<Bars.Tick> counts(Numbers numbers, double max) {
    double step = 1;
    for (double power = 1; Math.floor(max / step) > MAX_COUNT_STEPS; power *= 10) {
      for (double lead : LEADS) {
        step = lead * power;
        boolean whole = step == Math.rint(step);
        if (whole && Math.floor(max / step) <= MAX_COUNT_STEPS) {
          break;
        }
      }
    }
    long steps = (long) Math.floor(max / step);
    return ticks(steps, step, value -> numbers.count(Math.round(value)));
  }

  /** Zero and steps of customary lengths until {@code max} is reached, the last one with unit. */
  static List<Bars.Tick> hours(Numbers numbers, double max) {
    double step = HOUR_STEPS[HOUR_STEPS.length - 1];
    for (double candidate : HOUR_STEPS) {
      if (max / candidate <= MAX_HOUR_STEPS) {
        step = candidate;
        break;
      }
    }
    long steps = Math.max(1, (long) Math.ceil(max / step));
    List<Bars.Tick> ticks = ticks(steps, step, value -> numbers.decimal(value, 2));
    Bars.Tick last = ticks.get(ticks.size() - 1);
    ticks.set(ticks.size() - 1, new Bars.Tick(last.value(), last.label() + "\u00a0h"));
    return ticks;
  }

  private static List<Bars.Tick> ticks(long steps, double step, Function<Double, String> label) {
    List<Bars.Tick> ticks = new ArrayList<>();
    for (long i = 0; i <= steps; i++) {
      ticks.add(new Bars.Tick(i * step, label.apply(i * step)));
    }
    return ticks;
  }
}
