package org.oidor.transforms.io;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oidor.transforms.io.layout.DateOrder;

class InputPlannerTest {
  private static final String TICKETS = "id,status,created at,description\n1,open,%s,hola\n";

  private final Path folder;

  InputPlannerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeFiles() throws IOException {
    Files.createDirectories(folder.resolve("sub/.oculta"));
    for (String name :
        List.of("b.csv", "a.CSV", "sub/c.csv", ".d.csv", "sub/.oculta/e.csv", "notas.md")) {
      Fixture.write(folder, name, String.format(TICKETS, "2026-03-05"));
    }
  }

  private List<String> found(String... paths) {
    String prefix = folder + "/";
    return InputPlanner.plan(List.of(paths), Fixture.MADRID).stream()
        .map(plan -> plan.path().replace(prefix, ""))
        .toList();
  }

  private static String complaint(String path) {
    return assertThrows(
            InputException.class, () -> InputPlanner.plan(List.of(path), Fixture.MADRID))
        .getMessage();
  }

  @Test
  void findsKnownFilesOfAFolderInOrder() {
    assertThat(found(folder.toString()), contains("a.CSV", "b.csv", "sub/c.csv"));
    assertThat(found(folder + "/"), contains("a.CSV", "b.csv", "sub/c.csv"));
  }

  @Test
  void ignoresHiddenFoldersOfARelativePathToo() {
    String relative = Path.of("").toAbsolutePath().relativize(folder).toString();
    assertThat(InputPlanner.plan(List.of(relative), Fixture.MADRID).size(), is(3));
    assertThat(InputPlanner.plan(List.of("./" + relative), Fixture.MADRID).size(), is(3));
  }

  @Test
  void findsFilesByPattern() {
    assertThat(found(folder + "/*.csv"), contains("b.csv"));
  }

  @Test
  void readsAFileOnceThatIsNamedTwice() {
    assertThat(
        found(folder + "/b.csv", folder.toString()), contains("a.CSV", "b.csv", "sub/c.csv"));
  }

  @Test
  void takesAFileThatIsNamedWhateverItsEnding() {
    assertThat(found(folder + "/notas.md"), contains("notas.md"));
    assertThat(found(folder + "/.d.csv"), contains(".d.csv"));
  }

  @Test
  void showsRelativePathsAsTheyWereGiven() {
    List<FilePlan> plans =
        InputPlanner.plan(List.of("src/test/resources/TicketsTest"), Fixture.MADRID);
    assertThat(
        plans.stream().map(FilePlan::path).toList(),
        contains(
            "src/test/resources/TicketsTest/casos-es.csv",
            "src/test/resources/TicketsTest/chamados-pt.csv",
            "src/test/resources/TicketsTest/conversations-en.csv"));
  }

  @Test
  void saysThatAPathDoesNotExist() {
    assertThat(complaint(folder + "/nada.csv"), containsString("/nada.csv does not exist"));
  }

  @Test
  void saysThatNothingMatches() {
    assertThat(complaint(folder + "/*.json"), containsString("holds none"));
  }

  @Test
  void saysThatAFileIsEmpty() {
    Path file = Fixture.write(folder, "vacio.csv", "");
    assertThat(complaint(file.toString()), containsString("vacio.csv is empty"));
  }

  @Test
  void saysWhichColumnsItDoesNotKnow() {
    Path file = Fixture.write(folder, "raro.csv", "uno;dos;a@b.es;600111222\nx;y;z;w\n");
    assertThat(
        complaint(file.toString()),
        allOf(
            containsString("raro.csv must have columns that are known"),
            containsString("\"uno\", \"dos\", \"[e-mail]\", \"#####\""),
            containsString("oidor inspect"),
            not(containsString("a@b.es"))));
  }

  @Test
  void asksForTheOrderOfDatesThatCouldBeEither() {
    Path file = Fixture.write(folder, "f.csv", String.format(TICKETS, "05/03/2026"));
    assertThat(
        complaint(file.toString()),
        allOf(containsString("f.csv: day and month"), containsString("--dateOrder=DMY")));
    FilePlan plan = Fixture.plan(file, Fixture.MADRID.withDateOrder(DateOrder.MDY));
    assertThat(plan.dateOrder(), is(DateOrder.MDY));
    assertThat(plan.dateOrderFrom(), is("option"));
  }

  @ParameterizedTest
  @CsvSource({
    "created at, 25/03/2026, DMY",
    "created at, 03/25/2026, MDY",
    "created at, 2026-03-05, YMD",
    "fecha de entrada, 05/03/2026, DMY",
    "data de abertura, 05/03/2026, DMY"
  })
  void findsTheOrderOfDates(String header, String date, DateOrder expected) {
    String text = String.format(TICKETS, date).replace("created at", header);
    assertThat(Fixture.plan(Fixture.write(folder, "o.csv", text)).dateOrder(), is(expected));
  }

  @ParameterizedTest
  @CsvSource({"',', ','", "';', ';'", "'\t', '\t'", "'|', '|'"})
  void findsTheDelimiterByConsistency(String delimiter, char expected) {
    String text =
        "id,status,created at,description\n1,open,2026-03-05,hola; y qué; tal | sí\n2,open,2026-03-05,a\n"
            .replace(",", delimiter);
    assertThat(
        Fixture.plan(
                Fixture.write(
                    folder,
                    "d.csv",
                    text.replace("hola; y qué; tal | sí", "\"hola; y qué; tal | sí\"")))
            .delimiter(),
        is(expected));
  }

  @Test
  void tellsOneObjectALineFromAnArray() {
    String object =
        "{\"id\":1,\"status\":\"open\",\"created_at\":\"2026-03-05\",\"description\":\"x\"}";
    assertThat(plan("a.json", object + "\n" + object + "\n").container().name(), is("NDJSON"));
    assertThat(plan("b.json", "[" + object + ",\n" + object + "]").container().name(), is("JSON"));
    assertThat(plan("c.json", "{\"results\":[" + object + "]}").root(), is("results"));
    assertThat(plan("d.json", object).container().name(), is("JSON"));
    assertThat(Fixture.accepted(Fixture.read(plan("d.json", object))).get(0).text(), is("x"));
  }

  private FilePlan plan(String name, String text) {
    return Fixture.plan(Fixture.write(folder, name, text));
  }
}
