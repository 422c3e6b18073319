package org.oidor.pipeline.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.oidor.pipeline.wiring.ReportAssembly;
import org.oidor.reports.ReportRenderer;
import org.oidor.reports.model.Format;
import org.oidor.reports.model.Metrics;

/** The report files of every period. */
final class PeriodReports {
  private PeriodReports() {}

  /** Prepares the files of the periods to be reported; returns their keys, oldest first. */
  static List<String> write(
      Publication publication, ReportAssembly reports, List<Metrics> metrics, Settings settings)
      throws IOException {
    Set<Format> formats = EnumSet.copyOf(settings.formats());
    formats.remove(Format.CSV); // written by the job
    List<Integer> reported =
        IntStream.range(0, metrics.size())
            .filter(index -> settings.reports(metrics.get(index).period().key()))
            .boxed()
            .toList();
    // periods are independent of each other; the order of the results stays
    List<SortedMap<String, byte[]>> rendered =
        reported.parallelStream()
            .map(index -> ReportRenderer.render(reports.report(index), formats))
            .toList();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < reported.size(); i++) {
      String key = metrics.get(reported.get(i)).period().key();
      keys.add(key);
      for (Map.Entry<String, byte[]> file : rendered.get(i).entrySet()) {
        publication.add(key + "/" + file.getKey(), file.getValue());
      }
    }
    return keys;
  }

  /**
   * Where a reader begins: the report of the newest period that is complete, else of the newest,
   * relative to the output folder.
   */
  static String newest(List<Metrics> metrics, List<String> written, Settings settings) {
    String newest = "";
    for (Metrics month : metrics) {
      String key = month.period().key();
      if (written.contains(key) && (newest.isEmpty() || month.period().complete())) {
        newest = key;
      }
    }
    if (newest.isEmpty()) {
      return "index.html";
    }
    for (Format format : new Format[] {Format.HTML, Format.PDF, Format.XLSX}) {
      if (settings.formats().contains(format)) {
        return newest + "/report." + format.name().toLowerCase(Locale.ROOT);
      }
    }
    return newest + "/";
  }
}
