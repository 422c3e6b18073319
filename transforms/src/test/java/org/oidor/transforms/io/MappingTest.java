package org.oidor.transforms.io;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oidor.transforms.io.layout.DateOrder;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Rating;

class MappingTest {
  private static final Path FILE = Fixture.of(MappingTest.class, "mostrador.csv");
  private static final InputOptions OPTIONS =
      Fixture.MADRID.withMappings(
          List.of(Fixture.of(MappingTest.class, "mostrador.yaml").toString()));
  private static final String LEAST = "source: x\nkind: ticket\ncolumns: {createdAt: D, text: T}\n";

  private final Path folder;

  MappingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String complaint(String yaml) {
    String path = Fixture.write(folder, "m.yaml", yaml).toString();
    return assertThrows(InputException.class, () -> Mapping.read(path)).getMessage();
  }

  @Test
  void readsAFileAsItsUserSays() {
    FilePlan plan = Fixture.plan(FILE, OPTIONS);
    assertThat(plan.layout(), is("mostrador"));
    assertThat(plan.dateOrder(), is(DateOrder.DMY));
    assertThat(plan.dateOrderFrom(), is("mapping"));
    assertThat(plan.zoneFrom(), is("mapping"));

    List<Feedback> kept = Fixture.accepted(Fixture.read(plan));
    Feedback first = kept.get(0);
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T10:00:00Z")));
    assertThat(first.text(), is("Se rompió el asa\nOtra nueva"));
    assertThat(first.channel(), is(Channel.STORE));
    assertThat(first.status(), is("solved"));
    assertThat(first.ratings(), contains(new Rating(Rating.Scale.CSAT, 9, 1, 10)));
    assertThat(first.names(), contains("Ana Prado"));
    assertThat(kept.get(1).channel(), is(Channel.PHONE));
    assertThat(kept.get(1).status(), is("pending"));
    assertThat(kept.get(1).notes().size(), is(1));
  }

  @Test
  void isNotUsedForAFileWithoutItsColumns() {
    Path other = Path.of("src/test/resources/TicketsTest/casos-es.csv");
    assertThat(Fixture.plan(other, OPTIONS).layout(), is("tickets"));
  }

  @Test
  void goesBeforeAKnownLayout() {
    String yaml = LEAST.replace("D", "Fecha de entrada").replace("T}", "Descripción}");
    String path = Fixture.write(folder, "m.yaml", yaml).toString();
    Path known = Path.of("src/test/resources/TicketsTest/casos-es.csv");
    FilePlan plan = Fixture.plan(known, Fixture.MADRID.withMappings(List.of(path)));
    assertThat(plan.layout(), is("x"));
  }

  @Test
  void namesTheLineOfAnUnknownKey() {
    assertThat(
        complaint("source: x\nkind: ticket\ncolums: {}\nchannel: email\ncolumns: {}\n"),
        containsString("m.yaml:3: unknown key 'colums'; known are: channel, columns"));
  }

  @Test
  void namesTheLineOfAnUnknownField() {
    assertThat(
        complaint("source: x\nkind: ticket\ncolumns:\n  createdAt: D\n  texto: T\n"),
        allOf(containsString("m.yaml:5: 'texto' is not known"), containsString("createdAt")));
  }

  @Test
  void namesTheLineOfAnUnknownKind() {
    assertThat(
        complaint("source: x\nkind: tiket\n"),
        allOf(containsString("m.yaml:2: 'tiket' is not known"), containsString("survey")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: ticket                            | source must be given",
        "source: x                               | kind must be given",
        "source: Mi Tienda;kind: ticket          | source must be of small letters",
        "source: x;kind: ticket                  | columns must be given",
        "source: x;kind: ticket;columns: {text: T} | columns must hold createdAt",
        "source: x;kind: ticket;columns: {createdAt: D} | columns must hold text, title",
        "source: [                               | is no valid mapping",
        "source: x;source: y                     | is no valid mapping"
      })
  void refusesWhatIsNoMapping(String yaml, String expected) {
    assertThat(complaint(yaml.replace(';', '\n')), containsString(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timeZone: Madrid                | timeZone must be an IANA zone",
        "scales: {csat: 5}               | scales must give ratings a lowest-highest",
        "scales: {csat: 5-1}             | scales must give the lowest first",
        "scales: {text: 1-5}             | scales must give ratings",
        "values: {status: {Hecho: done}} | values.status must be new, open, pending",
        "values: {channel: {Web: nube}}  | 'nube' is not known",
        "dateOrder: DYM                  | 'DYM' is not known"
      })
  void refusesAValueThatMeansNothing(String line, String expected) {
    assertThat(complaint(LEAST + line), containsString(expected));
  }

  @Test
  void saysThatTheMappingIsMissing() {
    assertThat(
        assertThrows(InputException.class, () -> Mapping.read("no-hay.yaml")).getMessage(),
        containsString("no-hay.yaml cannot be read"));
  }
}
