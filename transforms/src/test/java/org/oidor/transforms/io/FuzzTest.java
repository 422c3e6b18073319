package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oidor.transforms.io.layout.Container;
import org.oidor.transforms.io.layout.DateOrder;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Reason;

/**
 * Spoils every fixture in every way that comes to a seeded mind: reading must end, and say of each
 * record what became of it. {@code -Dfuzz.cases=10000} tries more than the usual 500.
 */
class FuzzTest {
  private static final int CASES = Integer.getInteger("fuzz.cases", 500);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final InputOptions OPTIONS =
      Fixture.MADRID
          .withMappings(List.of("src/test/resources/MappingTest/mostrador.yaml"))
          .withOwnAccounts(Set.of("laalacena"))
          .withDateOrder(DateOrder.DMY);
  private static final String TOKENS = "\",;|\t\n\r{}[]:\0'\\\u00E9\u20AC=<>&!-9";

  private final Path folder;

  FuzzTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"), 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> InputPlanner.isFeedback(file.getFileName().toString()))
          .filter(file -> !file.getFileName().toString().startsWith("agents-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void balancesWhateverAFileHolds() throws IOException {
    List<Path> fixtures = fixtures();
    assertThat("the fixtures are there", fixtures.size(), greaterThan(40));
    long accepted = 0;
    for (int i = 0; i < CASES; i++) {
      Path original = fixtures.get(i % fixtures.size());
      String name = "case " + i + " of " + original;
      byte[] spoilt = spoilt(original, new Random(i));
      Path file = Fixture.write(folder, original.getFileName().toString(), spoilt);
      accepted +=
          assertTimeoutPreemptively(
              LONGEST, () -> readAsPlanned(original, file, name) + readAfresh(file, name), name);
      Files.delete(file);
    }
    assertThat("something is left to accept", accepted, greaterThan((long) CASES));
  }

  /** A worker meets another file than was planned. */
  private static long readAsPlanned(Path original, Path file, String name) throws IOException {
    FilePlan plan = Fixture.moved(Fixture.plan(original, OPTIONS), file, Files.size(file));
    return read(plan, name);
  }

  /** The planner meets the file, and may refuse it. */
  private static long readAfresh(Path file, String name) {
    try {
      return read(Fixture.plan(file, OPTIONS), name);
    } catch (InputException e) {
      assertThat(name, e.getMessage().isBlank(), is(false));
      return 0;
    }
  }

  private static long read(FilePlan plan, String name) {
    SourceRange range = new SourceRange(0, plan, 0, plan.size(), 1, 0);
    List<Outcome> outcomes = new ArrayList<>();
    try {
      new RangeReader().read(range, outcomes::add);
    } catch (UncheckedIOException e) {
      // a workbook that is none any more cannot be opened at all
      assertThat(name, plan.container(), is(Container.XLSX));
      return 0;
    }
    for (int k = 0; k < outcomes.size(); k++) {
      assertThat(name, outcomes.get(k).position(), is((long) k));
      long before = k == 0 ? 1 : outcomes.get(k - 1).line();
      assertThat(name, outcomes.get(k).line() >= before, is(true));
    }
    List<Key> keys = new ArrayList<>();
    new RangeReader()
        .readKeys(range, (source, id, updated, at) -> keys.add(new Key(source, id, updated, at)));
    List<Feedback> kept = Fixture.accepted(outcomes);
    assertThat(name, keys, equalTo(kept.stream().map(FuzzTest::key).toList()));
    return kept.size();
  }

  private record Key(String source, String id, Instant updatedAt, long position) {}

  private static Key key(Feedback kept) {
    Instant updated = kept.updatedAt() == null ? Instant.MIN : kept.updatedAt();
    return new Key(kept.source(), kept.id(), updated, kept.position());
  }

  private static byte[] spoilt(Path original, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(original);
    if (!original.toString().endsWith(".xlsx") || random.nextInt(4) == 0) {
      return spoilt(bytes, random);
    }
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream out = new ZipOutputStream(result)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        out.write(random.nextInt(3) == 0 ? spoilt(part, random) : part);
      }
    }
    return result.toByteArray();
  }

  private static byte[] spoilt(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      int to = at + random.nextInt(Math.min(200, bytes.length - at));
      switch (random.nextInt(7)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) TOKENS.charAt(random.nextInt(TOKENS.length()));
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 3 -> bytes = joined(bytes, Arrays.copyOfRange(bytes, at, bytes.length), bytes.length);
        case 4 -> bytes = joined(bytes, Arrays.copyOfRange(bytes, at, to), at);
        case 5 -> {
          byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
          bytes = Arrays.copyOf(joined(bytes, tail, at), Math.max(1, at + tail.length));
        }
        default -> {
          String token = TOKENS.substring(random.nextInt(TOKENS.length() - 1)).substring(0, 1);
          bytes = joined(bytes, token.repeat(1 + random.nextInt(300)).getBytes(UTF_8), at);
        }
      }
    }
    return bytes;
  }

  /** With a part put in at an offset. */
  private static byte[] joined(byte[] bytes, byte[] part, int at) {
    byte[] joined = Arrays.copyOf(bytes, bytes.length + part.length);
    System.arraycopy(part, 0, joined, at, part.length);
    System.arraycopy(bytes, at, joined, at + part.length, bytes.length - at);
    return joined;
  }

  @Test
  void refusesALineOfAHundredMegabytesWithoutHoldingIt() throws IOException {
    Path file = folder.resolve("larga.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write("id,status,created at,description\n1,open,2026-03-05,hola\n".getBytes(UTF_8));
      out.write("2,open,2026-03-05,".getBytes(UTF_8));
      byte[] part = "largo ".repeat(1 << 14).getBytes(UTF_8);
      for (int i = 0; i < (100 << 20) / part.length; i++) {
        out.write(part);
      }
      out.write("\n3,open,2026-03-05,adiós\n".getBytes(UTF_8));
    }
    FilePlan plan = Fixture.plan(file);
    long before = allocated();
    List<Outcome> outcomes = Fixture.read(plan);
    assertThat("megabytes that were ever held", (allocated() - before) >> 20, lessThan(60L));
    assertThat(
        Fixture.codes(outcomes), contains("1 header", "2 accepted", "3 MALFORMED", "4 accepted"));
    Outcome.Rejected rejected = (Outcome.Rejected) outcomes.get(2);
    assertThat(rejected.reason(), is(Reason.MALFORMED));
    assertThat(rejected.message(), is("the record is longer than 1 MB"));
  }

  /** Bytes that this thread has asked for. */
  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
