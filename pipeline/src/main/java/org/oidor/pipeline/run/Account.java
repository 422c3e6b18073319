package org.oidor.pipeline.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oidor.reports.model.Metrics;
import org.oidor.reports.model.Report;
import org.oidor.transforms.analyze.FileAccount;
import org.oidor.transforms.io.FilePlan;
import org.oidor.transforms.model.Reason;

/**
 * What became of every record of a run. The sums are checked here, at the end of each run.
 *
 * @param files one for each input file, in order
 */
record Account(List<FileTotal> files) {

  /** The sums of one file. */
  record FileTotal(
      FilePlan plan,
      long read,
      long accepted,
      long duplicates,
      long rejected,
      long skipped,
      Map<Reason, Long> reasons) {}

  /**
   * Sums the parts of each file and checks that they join without gap.
   *
   * @param parts in order of file and first record
   * @throws IllegalStateException if records are missing or do not add up
   */
  static Account of(List<FilePlan> plans, List<FileAccount> parts) {
    List<FileTotal> files = new ArrayList<>();
    for (int file = 0; file < plans.size(); file++) {
      long read = 0;
      long accepted = 0;
      long duplicates = 0;
      long rejected = 0;
      long skipped = 0;
      EnumMap<Reason, Long> reasons = new EnumMap<>(Reason.class);
      for (FileAccount part : parts) {
        if (part.file() != file) {
          continue;
        }
        check(part.first() == read, plans.get(file), "records are missing before a part");
        read += part.read();
        accepted += part.accepted();
        duplicates += part.duplicates();
        rejected += part.rejected();
        skipped += part.skipped();
        for (Reason reason : Reason.values()) {
          if (part.rejected(reason) > 0) {
            reasons.merge(reason, part.rejected(reason), Long::sum);
          }
        }
      }
      check(
          read == accepted + duplicates + rejected + skipped,
          plans.get(file),
          "read is not accepted + duplicates + rejected + skipped");
      files.add(
          new FileTotal(plans.get(file), read, accepted, duplicates, rejected, skipped, reasons));
    }
    return new Account(files);
  }

  private static void check(boolean holds, FilePlan plan, String fault) {
    if (!holds) {
      throw new IllegalStateException(plan.path() + ": the account does not balance: " + fault);
    }
  }

  /** Checks that the periods received exactly the accepted records. */
  void checkReceived(List<Metrics> metrics) {
    long received = metrics.stream().mapToLong(month -> month.feedback().received()).sum();
    if (received != totals().accepted()) {
      throw new IllegalStateException(
          "the account does not balance: "
              + totals().accepted()
              + " records were accepted, but the periods received "
              + received);
    }
  }

  /** The sums of all files. */
  Metrics.Reconciliation totals() {
    return new Metrics.Reconciliation(
        files.stream().mapToLong(FileTotal::read).sum(),
        files.stream().mapToLong(FileTotal::accepted).sum(),
        files.stream().mapToLong(FileTotal::duplicates).sum(),
        files.stream().mapToLong(FileTotal::rejected).sum(),
        files.stream().mapToLong(FileTotal::skipped).sum());
  }

  /** The sums by source, in order of its code. */
  List<Report.SourceAccount> sources() {
    TreeMap<String, Report.SourceAccount> sources = new TreeMap<>();
    for (FileTotal file : files) {
      sources.merge(
          file.plan().layout(),
          new Report.SourceAccount(
              file.plan().layout(),
              file.read(),
              file.accepted(),
              file.duplicates(),
              file.rejected(),
              file.skipped()),
          (a, b) ->
              new Report.SourceAccount(
                  a.source(),
                  a.read() + b.read(),
                  a.accepted() + b.accepted(),
                  a.duplicates() + b.duplicates(),
                  a.rejected() + b.rejected(),
                  a.skipped() + b.skipped()));
    }
    return List.copyOf(sources.values());
  }

  /** Rejected records and values by reason, most frequent first. */
  Map<Reason, Long> reasons() {
    EnumMap<Reason, Long> sums = new EnumMap<>(Reason.class);
    files.forEach(
        file -> file.reasons().forEach((reason, count) -> sums.merge(reason, count, Long::sum)));
    return sums;
  }

  /** Rejected records by reason, most frequent first. */
  List<Report.RejectCount> rejects() {
    return reasons().entrySet().stream()
        .filter(entry -> entry.getKey().rejectsRecord())
        .sorted(
            Comparator.comparingLong((Map.Entry<Reason, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> new Report.RejectCount(entry.getKey().code(), entry.getValue()))
        .toList();
  }
}
