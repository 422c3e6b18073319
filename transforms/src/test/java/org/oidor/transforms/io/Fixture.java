package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;

/** Reads test files whole, in the zone of Madrid unless said otherwise. */
public final class Fixture {
  public static final InputOptions MADRID = InputOptions.of(ZoneId.of("Europe/Madrid"));

  private Fixture() {}

  /** A file in the test's own folder. */
  public static Path of(Class<?> test, String name) {
    return Path.of("src/test/resources", test.getSimpleName(), name);
  }

  public static Path write(Path folder, String name, String content) {
    return write(folder, name, content.getBytes(UTF_8));
  }

  public static Path write(Path folder, String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static FilePlan plan(Path file) {
    return plan(file, MADRID);
  }

  public static FilePlan plan(Path file, InputOptions options) {
    return InputPlanner.plan(List.of(file.toString()), options).get(0);
  }

  public static List<Outcome> read(Path file) {
    return read(plan(file));
  }

  public static List<Outcome> read(FilePlan plan) {
    return read(RangePlanner.plan(List.of(plan), Long.MAX_VALUE / 2));
  }

  public static List<Outcome> read(List<SourceRange> ranges) {
    List<Outcome> outcomes = new ArrayList<>();
    ranges.forEach(range -> new RangeReader().read(range, outcomes::add));
    return outcomes;
  }

  public static List<Feedback> accepted(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Accepted.class::isInstance)
        .map(outcome -> ((Outcome.Accepted) outcome).feedback())
        .toList();
  }

  /** The outcomes as {@code line CODE}: the reason, the why, or {@code accepted}. */
  public static List<String> codes(List<Outcome> outcomes) {
    return outcomes.stream().map(outcome -> outcome.line() + " " + code(outcome)).toList();
  }

  private static String code(Outcome outcome) {
    if (outcome instanceof Outcome.Rejected rejected) {
      return rejected.reason().name();
    }
    return outcome instanceof Outcome.Skipped skipped ? skipped.why() : "accepted";
  }

  /** The plan of a file for another of the same kind. */
  static FilePlan moved(FilePlan plan, Path file, long size) {
    return new FilePlan(
        plan.path(),
        file.toString(),
        size,
        plan.packing(),
        plan.member(),
        plan.container(),
        plan.root(),
        plan.charset(),
        plan.delimiter(),
        plan.lineEnd(),
        plan.headerLine(),
        plan.lastHeaderLine(),
        plan.headers(),
        plan.layout(),
        plan.kind(),
        plan.channel(),
        plan.columns(),
        plan.dateOrder(),
        plan.dateOrderFrom(),
        plan.zone(),
        plan.zoneFrom(),
        plan.statuses(),
        plan.channels(),
        plan.ownAccounts(),
        plan.ownPosts(),
        plan.sampledRecords(),
        plan.problems());
  }
}
