package org.oidor.transforms.io;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oidor.transforms.model.Outcome;

class RangePlannerTest {
  private static final String HEADER = "Ticket ID,Created time,Closed time,Status,Description\n";

  private final Path folder;

  RangePlannerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String tickets(Random random, int count) {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < count; i++) {
      String body =
          switch (random.nextInt(7)) {
            case 0 -> "\"dos\nlíneas, y \"\"comillas\"\"\"";
            case 1 -> "5\" de pantalla";
            case 2 -> "\"no cierra";
            case 3 -> "\"\n\n\"";
            case 4 -> "una,columna,de más";
            default -> "texto normal";
          };
      String end = random.nextInt(9) == 0 ? "\r\n" : random.nextInt(9) == 0 ? "\n\n" : "\n";
      text.append(i).append(",2026-03-05 10:00,,Open,").append(body).append(end);
    }
    return text.toString();
  }

  @Test
  void givesTheSameOutcomesForRangesOfAnySize() {
    Random random = new Random(17);
    for (int i = 0; i < 60; i++) {
      Path file = Fixture.write(folder, "t" + i + ".csv", tickets(random, 200));
      FilePlan plan = Fixture.plan(file);
      List<Outcome> whole = Fixture.read(plan);
      List<SourceRange> ranges = RangePlanner.plan(List.of(plan), 1 + random.nextInt(4000));
      assertThat("case " + i, Fixture.read(ranges), equalTo(whole));
    }
  }

  @Test
  void coversTheFileWithoutGapOrOverlap() {
    Path file = Fixture.write(folder, "t.csv", tickets(new Random(19), 300));
    List<SourceRange> ranges = RangePlanner.plan(List.of(Fixture.plan(file)), 500);
    assertThat(ranges.size(), greaterThan(10));
    long at = 0;
    for (SourceRange range : ranges) {
      assertThat(range.start(), is(at));
      assertThat(range.end(), greaterThan(at));
      at = range.end();
    }
    assertThat(at, is(file.toFile().length()));
  }

  @Test
  void splitsNdjsonAtLineEnds() {
    String line =
        "{\"id\":\"%d\",\"text\":\"a\\nb \\\" c\",\"created_at\":\"2026-03-05T10:00:00Z\","
            + "\"author\":{\"username\":\"u\"}}\n";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append(line.replace("%d", String.valueOf(i))).append(i % 10 == 0 ? "{rota\n\n" : "");
    }
    FilePlan plan = Fixture.plan(Fixture.write(folder, "p.ndjson", text.toString()));
    List<SourceRange> ranges = RangePlanner.plan(List.of(plan), 700);
    assertThat(ranges.size(), greaterThan(5));
    assertThat(Fixture.read(ranges), equalTo(Fixture.read(plan)));
  }

  @Test
  void leavesJsonAndUtf16Whole() {
    FilePlan array = Fixture.plan(Path.of("src/test/resources/ReviewsTest/resenas.json"));
    FilePlan utf16 = Fixture.plan(Path.of("src/test/resources/ReviewsTest/play-console.csv"));
    assertThat(RangePlanner.plan(List.of(array, utf16), 10), hasSize(2));
  }

  @Test
  void numbersTheFilesInTheirOrder() {
    FilePlan one = Fixture.plan(Fixture.write(folder, "a.csv", tickets(new Random(1), 50)));
    FilePlan two = Fixture.plan(Fixture.write(folder, "b.csv", tickets(new Random(2), 50)));
    List<SourceRange> ranges = RangePlanner.plan(List.of(one, two), 1L << 20);
    assertThat(ranges.stream().map(SourceRange::file).toList(), is(List.of(0, 1)));
  }

  @Test
  void makesRangesThatTravel() {
    FilePlan plan = Fixture.plan(Fixture.write(folder, "a.csv", tickets(new Random(3), 50)));
    SourceRange range = RangePlanner.plan(List.of(plan), 300).get(1);
    assertThat(SerializableUtils.clone(range), equalTo(range));
  }

  @Test
  void refusesASizeThatIsNotPositive() {
    assertThrows(IllegalArgumentException.class, () -> RangePlanner.plan(List.of(), 0));
  }
}
