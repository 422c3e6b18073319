package org.oidor.transforms.io;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {
  private final Path folder;

  InspectionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Inspection inspect(Path file) {
    return Inspection.of(
            List.of(file.toString()), Fixture.MADRID.withOwnAccounts(Set.of("laalacena")))
        .get(0);
  }

  @Test
  void showsHowAFileIsRead() {
    String text = inspect(Path.of("src/test/resources/GoogleFormsTest/encuesta.csv")).text();
    assertThat(
        text,
        allOf(
            containsString("layout             google_forms (survey)"),
            containsString("written as         CSV, UTF-8, delimiter ,, header in line 1"),
            containsString("time zone          Europe/Madrid (run)"),
            containsString(
                "nps                <- ¿Qué probabilidad hay de que nos recomiendes? (0-10) from 0"
                    + " to 10"),
            containsString("not used           ¿Dónde compraste?"),
            containsString("records            4 read: 3 accepted, 0 rejected, 1 skipped")));
  }

  @Test
  void countsForMachines() {
    ObjectNode json = inspect(Path.of("src/test/resources/SocialPostsTest/redes.ndjson")).json();
    assertThat(json.get("format").asText(), is("social"));
    assertThat(json.get("container").asText(), is("ndjson"));
    assertThat(
        json.get("records").toString(),
        is(
            "{\"read\":7,\"accepted\":3,\"rejected\":{\"malformed\":1},\"skipped\":{\"blank\":1,"
                + "\"own_answer\":1,\"repost\":1},\"dropped_values\":{}}"));
    assertThat(
        json.get("problems").toString(),
        is(
            "[{\"line\":6,\"reason\":\"malformed\",\"message\":\"the line must be a JSON"
                + " object\"}]"));
  }

  @Test
  void writesAMappingThatReadsTheFile() {
    String text =
        "Momento;Relato;Puntos;Persona\n"
            + "25/03/2026;se rompió la taza que compré ayer;3;Ana\n"
            + "26/03/2026;todo bien, aunque tarde otra vez;4;Leo\n";
    Path file = Fixture.write(folder, "Raro 2026.csv", text);
    Inspection inspection = inspect(file);
    assertThat(inspection.isUnderstood(), is(false));
    String yaml = inspection.json().get("mapping").asText();
    assertThat(inspection.text(), containsString(yaml));
    assertThat(yaml, containsString("source: raro_2026\n"));
    assertThat(yaml, containsString("# columns left over: \"Puntos\", \"Persona\""));

    Path mapping = Fixture.write(folder, "mapping.yaml", yaml);
    FilePlan plan = Fixture.plan(file, Fixture.MADRID.withMappings(List.of(mapping.toString())));
    assertThat(Fixture.accepted(Fixture.read(plan)).size(), is(2));
  }

  @Test
  void asksForTheOrderOfDatesInsteadOfGuessing() {
    Path file =
        Fixture.write(folder, "d.csv", "id,status,created at,description\n1,open,05/03/2026,x\n");
    assertThat(inspect(file).text(), containsString("--dateOrder=DMY"));
  }

  @Test
  void warnsOfTwoSystemsWhoseNumbersCouldMeet() {
    String text = "id,status,created at,description\n1,open,2026-03-05,x\n";
    Path first = Fixture.write(folder, "a.csv", text);
    Path second = Fixture.write(folder, "b.csv", text);
    String warning = "give each a mapping with a source of its own";
    List<Inspection> both =
        Inspection.of(List.of(first.toString(), second.toString()), Fixture.MADRID);
    assertThat(both.get(0).text(), containsString(warning));
    assertThat(both.get(1).json().get("notes").toString(), containsString(warning));
    assertThat(inspect(first).text(), not(containsString(warning)));
  }

  @Test
  void showsTheSheetOfAWorkbook() {
    String text = inspect(Path.of("src/test/resources/WorkbookTest/casos.xlsx")).text();
    assertThat(
        text,
        allOf(
            containsString("written as         XLSX, UTF-8, header in line 3"),
            containsString("note               sheet 2 of 2 is read"),
            containsString("records            7 read: 2 accepted, 2 rejected")));
  }

  @Test
  void showsNothingPersonal() {
    String rows =
        "Ana Prado;ana@example.org;600111222;hoy;no llega\n"
            + "Leo Sanz;leo@example.org;600111333;ayer;no llega y quiero mi dinero\n";
    String known =
        "Nº de caso;Fecha de entrada;Estado;Descripción;Correo\n"
            + "1;el 25 llamé al 600111222;Abierto;soy Ana Prado;ana@example.org\n"
            + "2;25/03/2026;Abierto;x\n";
    for (String text : List.of(rows, known)) {
      Inspection inspection = inspect(Fixture.write(folder, "p.csv", text));
      for (String shown : List.of(inspection.text(), inspection.json().toString())) {
        assertThat(
            shown,
            allOf(
                not(containsString("@example.org")),
                not(containsString("600111")),
                not(containsString("llamé"))));
      }
    }
  }
}
