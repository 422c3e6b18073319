package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Reason;

class RangeReaderTest {
  private static final String HEADER =
      "Nº de caso;Fecha de entrada;Fecha primera respuesta;Fecha de cierre;Estado;Asunto;"
          + "Descripción;Última actualización\n";

  private final Path folder;

  RangeReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Outcome> read(String name, String content) {
    return Fixture.read(Fixture.write(folder, name, content));
  }

  private List<Outcome> cases(String rows) {
    return read("casos.csv", HEADER + "1;25/03/2026 10:00;;;Abierto;Hola;texto;\n" + rows);
  }

  @Test
  void saysWhatBecameOfEachRecord() {
    assertThat(
        Fixture.codes(
            cases(
                """
                2;;;;Abierto;Hola;texto;
                3;0000-00-00;;;Abierto;Hola;texto;
                4;31/02/2026;;;Abierto;Hola;texto;
                5;25/03/2026;;;Abierto;;;
                6;25/03/2026;;;Abierto;"\u200B "; ;
                7;25/03/2026;;;Abierto;Solo asunto;;
                8;25/03/2026;;;Abierto;Hola
                9;25/03/2026;;;Abierto;Hola;texto;;sobra

                ;;;;;;;
                10;25/03/2026;;;Abierto;Hola;una cola vacía no molesta;;
                Nº de caso;Fecha de entrada;Fecha primera respuesta;Fecha de cierre;Estado;Asunto;\
                Descripción;Última actualización
                un resto de texto
                11;;;;;;;
                Total;;;7;;;12;
                Total: 11 casos
                """)),
        contains(
            "1 header",
            "2 accepted",
            "3 NO_DATE",
            "4 NO_DATE",
            "5 BAD_DATE",
            "6 EMPTY_TEXT",
            "7 EMPTY_TEXT",
            "8 accepted",
            "9 MALFORMED",
            "10 MALFORMED",
            "11 blank",
            "12 blank",
            "13 accepted",
            "14 header",
            "15 MALFORMED",
            "16 trailer",
            "17 trailer",
            "18 trailer"));
  }

  @Test
  void skipsWhatStandsBeforeTheHeader() {
    assertThat(
        Fixture.codes(
            read(
                "informe.csv",
                "sep=;\nReportando el periodo desde hoy\n\n" + HEADER + "1;25/03/2026;;;;a;b;\n")),
        contains("1 preamble", "2 preamble", "3 preamble", "4 header", "5 accepted"));
  }

  @Test
  void dropsATimeBeforeTheCreationAndKeepsTheRecord() {
    Feedback kept =
        Fixture.accepted(
                cases("2;25/03/2026 10:00;25/03/2026 9:00;24/03/2026 9:00;Cerrado;Hola;texto;\n"))
            .get(1);
    assertThat(kept.firstRepliedAt(), is(nullValue()));
    assertThat(kept.solvedAt(), is(nullValue()));
    assertThat(
        kept.notes().stream().map(Feedback.Note::reason).toList(),
        contains(Reason.NEGATIVE_DURATION, Reason.NEGATIVE_DURATION));
  }

  @Test
  void dropsATimeThatCannotBeReadAndKeepsTheRecord() {
    Feedback kept =
        Fixture.accepted(cases("2;25/03/2026 10:00;luego;;Cerrado;Hola;texto;31/02/2026\n")).get(1);
    assertThat(kept.firstRepliedAt(), is(nullValue()));
    assertThat(kept.updatedAt(), is(nullValue()));
    assertThat(
        kept.notes(),
        contains(
            new Feedback.Note(
                Reason.BAD_VALUE,
                "\"Fecha primera respuesta\" must hold a date that exists, but does not"),
            new Feedback.Note(
                Reason.BAD_VALUE,
                "\"Última actualización\" must hold a date that exists, but does not")));
  }

  @Test
  void removesNulCharacters() {
    Feedback kept =
        Fixture.accepted(cases("2;25/03\0/2026 10:00;;;Cerrado;Ho\0la;te\0xto;\n")).get(1);
    assertThat(kept.title(), is("Hola"));
    assertThat(kept.text(), is("texto"));
    assertThat(kept.createdAt(), is(Instant.parse("2026-03-25T09:00:00Z")));
  }

  @Test
  void readsLinesOfAnotherEncodingInTheMiddle() {
    byte[] windows =
        (HEADER + "1;25/03/2026;;;;Envío;No llegó;\n").getBytes(Charset.forName("windows-1252"));
    byte[] utf8 = "2;25/03/2026;;;;Envío;No llegó;\n".getBytes(UTF_8);
    byte[] both = Arrays.copyOf(windows, windows.length + utf8.length);
    System.arraycopy(utf8, 0, both, windows.length, utf8.length);
    List<Outcome> outcomes = Fixture.read(Fixture.write(folder, "mixto.csv", both));
    assertThat(
        Fixture.accepted(outcomes).stream().map(Feedback::text).toList(),
        contains("No llegó", "No llegó"));
  }

  @Test
  void readsOldMacLineEnds() {
    assertThat(
        Fixture.codes(
            read(
                "mac.csv",
                (HEADER + "1;25/03/2026;;;;a;b;\n2;25/03/2026;;;;a;b;\n").replace('\n', '\r'))),
        contains("1 header", "2 accepted", "3 accepted"));
  }

  @Test
  void givesTheSameIdToTheSameCells() {
    List<Feedback> kept =
        Fixture.accepted(cases(";25/03/2026;;;;a;b;\n;25/03/2026;;;;a;b;\n;25/03/2026;;;;a;c;\n"));
    assertThat(kept.get(1).id(), is(kept.get(2).id()));
    assertThat(kept.get(1).id(), not(kept.get(3).id()));
  }

  @Test
  void cutsTheExcerptOfARejectedRecord() {
    List<Outcome> outcomes = cases("2;ayer;;;;a;" + "😀".repeat(500) + ";\n");
    String excerpt = ((Outcome.Rejected) outcomes.get(2)).excerpt();
    assertThat(excerpt.length(), lessThanOrEqualTo(400));
    assertThat(Character.isHighSurrogate(excerpt.charAt(excerpt.length() - 1)), is(false));
  }

  @Test
  void tellsNothingOfTheCustomerInItsMessages() {
    List<Outcome> outcomes =
        cases("2;llámame al 600000001;;;;a;b;\n3;25/03/2026;a@b.es;;;a;b;\n4;a@b.es\n");
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Rejected rejected) {
        assertThat(rejected.message(), not(containsString("600000001")));
        assertThat(rejected.message(), not(containsString("a@b.es")));
      } else if (outcome instanceof Outcome.Accepted accepted) {
        assertThat(accepted.feedback().notes().toString(), not(containsString("a@b.es")));
      }
    }
  }

  @Test
  void failsWhenTheFileIsGone() throws IOException {
    Path file = Fixture.write(folder, "x.csv", HEADER + "1;25/03/2026;;;;a;b;\n");
    SourceRange range = RangePlanner.plan(List.of(Fixture.plan(file)), 1 << 20).get(0);
    Files.delete(file);
    assertThrows(UncheckedIOException.class, () -> new RangeReader().read(range, outcome -> {}));
  }

  @Test
  void balancesWhateverAFileHolds() throws IOException {
    List<Path> originals =
        List.of(
            Path.of("src/test/resources/FreshdeskTicketsTest/tickets.csv"),
            Path.of("src/test/resources/TicketsTest/casos-es.csv"),
            Path.of("src/test/resources/GoogleFormsTest/encuesta.csv"),
            Path.of("src/test/resources/SocialPostsTest/redes.ndjson"),
            Path.of("src/test/resources/ReviewsTest/resenas.json"));
    Random random = new Random(23);
    int accepted = 0;
    for (int i = 0; i < 200; i++) {
      Path original = originals.get(i % originals.size());
      FilePlan plan = Fixture.plan(original, Fixture.MADRID.withOwnAccounts(Set.of("laalacena")));
      byte[] bytes = mutated(Files.readAllBytes(original), random);
      Path file = Fixture.write(folder, "m" + i + "-" + original.getFileName(), bytes);
      SourceRange range =
          new SourceRange(0, Fixture.moved(plan, file, bytes.length), 0, bytes.length, 1, 0);
      List<Outcome> outcomes = new ArrayList<>();
      new RangeReader().read(range, outcomes::add);
      for (int k = 0; k < outcomes.size(); k++) {
        assertThat("case " + i, outcomes.get(k).position(), is((long) k));
        long before = k == 0 ? 1 : outcomes.get(k - 1).line();
        assertThat("case " + i, outcomes.get(k).line() >= before, is(true));
      }
      if (plan.canBeSplit()) {
        assertThat("case " + i, outcomes.size(), is(frames(range)));
      }
      assertThat("case " + i, keys(range), equalTo(keysOf(outcomes)));
      accepted += Fixture.accepted(outcomes).size();
    }
    assertThat("mutations leave something to accept", accepted, greaterThan(200));
  }

  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "\",;\n\r{}[]\0'".charAt(random.nextInt(11));
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        default -> {
          byte[] tail = Arrays.copyOfRange(bytes, at, bytes.length);
          byte[] longer = Arrays.copyOf(bytes, bytes.length + tail.length);
          System.arraycopy(tail, 0, longer, bytes.length, tail.length);
          bytes = longer;
        }
      }
    }
    return bytes;
  }

  private static int frames(SourceRange range) throws IOException {
    FilePlan plan = range.plan();
    try (var in = RangeReader.open(plan, 0)) {
      ByteLines lines = new ByteLines(in, 0, range.end(), 1, (byte) plan.lineEnd());
      RecordFrames frames =
          plan.path().endsWith("ndjson")
              ? RecordFrames.ofLines(lines)
              : RecordFrames.ofCsv(lines, plan.delimiter());
      int count = 0;
      while (frames.next() != null) {
        count++;
      }
      return count;
    }
  }

  private record Key(String source, String id, Instant updatedAt, long position) {}

  private static List<Key> keys(SourceRange range) {
    List<Key> keys = new ArrayList<>();
    new RangeReader()
        .readKeys(
            range,
            (source, id, updatedAt, position) ->
                keys.add(new Key(source, id, updatedAt, position)));
    return keys;
  }

  private static List<Key> keysOf(List<Outcome> outcomes) {
    return Fixture.accepted(outcomes).stream()
        .map(
            kept ->
                new Key(
                    kept.source(),
                    kept.id(),
                    kept.updatedAt() == null ? Instant.MIN : kept.updatedAt(),
                    kept.position()))
        .toList();
  }
}
