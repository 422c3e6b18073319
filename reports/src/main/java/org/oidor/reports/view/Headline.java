package org.oidor.reports.view;

import java.util.ArrayList;
import java.util.List;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.text.Wording;

/** The few figures that stand for a period in a list of periods. */
public final class Headline {
  private static final List<Indicator> SHOWN =
      List.of(
          Indicator.CONTACTS,
          Indicator.NEGATIVE,
          Indicator.FIRST_REPLY,
          Indicator.RESOLUTION,
          Indicator.WITHIN_TARGET,
          Indicator.CSAT,
          Indicator.NPS,
          Indicator.BACKLOG);

  private Headline() {}

  /** The names of the figures. */
  public static List<String> names(Wording wording) {
    List<String> names = new ArrayList<>();
    for (Indicator indicator : SHOWN) {
      names.add(wording.labels().get("indicator." + indicator.code()));
    }
    return names;
  }

  /** The figures of a period, a dash where there are no or too few data. */
  public static List<String> figures(Wording wording, Metrics metrics) {
    List<String> figures = new ArrayList<>();
    for (Indicator indicator : SHOWN) {
      Double value =
          indicator == Indicator.CONTACTS
              ? Double.valueOf((double) metrics.feedback().received())
              : indicator.value(metrics);
      figures.add(value == null ? Context.DASH : Tiles.text(wording.numbers(), indicator, value));
    }
    return figures;
  }
}
