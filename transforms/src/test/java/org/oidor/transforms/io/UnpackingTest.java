package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpackingTest {
  private static final String TICKETS =
      "id,status,created at,description\n1,open,2026-03-05,hola\n2,open,2026-03-06,adiós\n";

  private final Path folder;

  UnpackingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private Path zip(String name, String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String member : members) {
        out.putNextEntry(new ZipEntry(member));
        out.write(TICKETS.getBytes(UTF_8));
      }
    }
    return Fixture.write(folder, name, bytes.toByteArray());
  }

  private static String complaint(Path path) {
    return assertThrows(
            InputException.class, () -> InputPlanner.plan(List.of(path.toString()), Fixture.MADRID))
        .getMessage();
  }

  @Test
  void readsACompressedFileAsIfItWerePlain() throws IOException {
    Path file = Fixture.write(folder, "t.csv.gz", gzip(TICKETS.getBytes(UTF_8)));
    FilePlan plan = Fixture.plan(file);
    assertThat(plan.path(), is(file.toString()));
    assertThat(plan.size(), is((long) TICKETS.getBytes(UTF_8).length));
    assertThat(Fixture.codes(Fixture.read(plan)), contains("1 header", "2 accepted", "3 accepted"));
  }

  @Test
  void keepsACompressedFileInOneRange() throws IOException {
    String rows = "1,open,2026-03-05,hola\n".repeat(1000);
    Path file = Fixture.write(folder, "t.csv.gz", gzip((TICKETS + rows).getBytes(UTF_8)));
    List<SourceRange> ranges = RangePlanner.plan(List.of(Fixture.plan(file)), 100);
    assertThat(ranges.size(), is(1));
    assertThat(Fixture.accepted(Fixture.read(ranges)).size(), is(1002));
  }

  @Test
  void findsCompressedFilesInAFolder() throws IOException {
    Fixture.write(folder, "a.csv.gz", gzip(TICKETS.getBytes(UTF_8)));
    Fixture.write(folder, "b.tar.gz", gzip(TICKETS.getBytes(UTF_8)));
    zip("c.zip", "d.csv");
    List<String> found =
        InputPlanner.plan(List.of(folder.toString()), Fixture.MADRID).stream()
            .map(plan -> plan.path().replace(folder + "/", ""))
            .toList();
    assertThat(found, contains("a.csv.gz", "c.zip!/d.csv"));
  }

  @Test
  void refusesATornCompressedFile() throws IOException {
    byte[] whole = gzip(TICKETS.repeat(100).getBytes(UTF_8));
    Path file = Fixture.write(folder, "t.csv.gz", Arrays.copyOf(whole, whole.length - 20));
    assertThat(complaint(file), containsString("is damaged or cut short"));
  }

  @Test
  void refusesACompressedFileThatUnpacksToTooMuch() throws IOException {
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(TICKETS.getBytes(UTF_8));
      for (int i = 0; i < 120; i++) {
        out.write(zeros);
      }
    }
    Path file = Fixture.write(folder, "bomba.csv.gz", bytes.toByteArray());
    assertThat(
        complaint(file),
        allOf(containsString("bomba.csv.gz cannot be unpacked"), containsString("200 times")));
  }

  @Test
  void stopsAtTheMostBytes() {
    UnpackedStream in =
        new UnpackedStream(new ByteArrayInputStream(new byte[5 << 20]), 5 << 20, 2 << 20);
    IOException refused = assertThrows(IOException.class, in::readAllBytes);
    assertThat(refused.getMessage(), is("it unpacks to more than 2 MB"));
    assertThat(in.bytes() < 3 << 20, is(true));
  }

  @Test
  void plansEachMemberOfAnArchive() throws IOException {
    Path file = zip("a.zip", "2026/b.csv", "LEEME.pdf", "__MACOSX/._b.csv", ".oculto.csv", "c.tsv");
    List<FilePlan> plans = InputPlanner.plan(List.of(file.toString()), Fixture.MADRID);
    assertThat(
        plans.stream().map(FilePlan::path).toList(),
        contains(file + "!/2026/b.csv", file + "!/c.tsv"));
    assertThat(plans.get(1).member(), is("c.tsv"));
    assertThat(Fixture.accepted(Fixture.read(plans.get(1))).get(1).text(), is("adiós"));
    assertThat(Fixture.accepted(Fixture.read(plans.get(1))).get(1).file(), is(file + "!/c.tsv"));
  }

  @Test
  void readsAWorkbookInAnArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("casos.xlsx"));
      Files.copy(Fixture.of(WorkbookTest.class, "casos.xlsx"), out);
    }
    Path file = Fixture.write(folder, "a.zip", bytes.toByteArray());
    assertThat(Fixture.accepted(Fixture.read(file)).size(), is(2));
  }

  @ParameterizedTest
  @CsvSource({
    "../b.csv, leads out of the archive",
    "x/../../b.csv, leads out of the archive",
    "/etc/b.csv, leads out of the archive",
    "C:\\b.csv, leads out of the archive",
    "'..\\b.csv', leads out of the archive",
    "b.zip, is an archive itself",
    "b.csv.gz, is an archive itself"
  })
  void refusesMembersThatAreTricks(String member, String reason) throws IOException {
    assertThat(
        complaint(zip("a.zip", "a.csv", member)),
        allOf(
            containsString("a.zip!/" + member.replace('\\', '/') + " cannot be read"),
            containsString(reason)));
  }

  @Test
  void refusesAnArchiveUnderAnotherName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("b.csv"));
      Files.copy(zip("dentro.zip", "c.csv"), out);
    }
    assertThat(
        complaint(Fixture.write(folder, "a.zip", bytes.toByteArray())),
        containsString("a.zip!/b.csv cannot be read: it is an archive itself"));
  }

  @Test
  void refusesAMemberThatUnpacksToTooMuch() throws IOException {
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("b.csv"));
      for (int i = 0; i < 120; i++) {
        out.write(zeros);
      }
    }
    assertThat(
        complaint(Fixture.write(folder, "a.zip", bytes.toByteArray())),
        allOf(containsString("a.zip!/b.csv"), containsString("200 times its size")));
  }

  @Test
  void saysThatAnArchiveHoldsNothingToRead() throws IOException {
    assertThat(complaint(zip("a.zip", "foto.jpg")), containsString("but holds none"));
  }

  @Test
  void refusesADamagedArchive() throws IOException {
    byte[] whole = Files.readAllBytes(zip("x.zip", "b.csv"));
    Path file = Fixture.write(folder, "a.zip", Arrays.copyOf(whole, whole.length / 2));
    assertThat(complaint(file), containsString("is damaged or cut short"));
  }
}
