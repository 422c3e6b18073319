package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oidor.transforms.io.layout.Container;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;

class WorkbookTest {
  private static final Path CASES = Fixture.of(WorkbookTest.class, "casos.xlsx");

  private final Path folder;

  WorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheSheetWhoseHeaderIsKnown() {
    FilePlan plan = Fixture.plan(CASES);
    assertThat(plan.container(), is(Container.XLSX));
    assertThat(plan.root(), is("Casos"));
    assertThat(plan.headerLine(), is(3L));
    assertThat(plan.problems(), hasItem("sheet 2 of 2 is read: it is understood best"));
  }

  @Test
  void takesEachRowForARecord() {
    assertThat(
        Fixture.codes(Fixture.read(CASES)),
        contains(
            "1 preamble",
            "3 header",
            "4 accepted",
            "5 accepted",
            "6 EMPTY_TEXT",
            "7 BAD_DATE",
            "9 trailer"));
  }

  @Test
  void readsDatesAndNumbersAsTheyAreShown() {
    List<Feedback> cases = Fixture.accepted(Fixture.read(CASES));
    Feedback first = cases.get(0);
    assertThat(first.id(), is("1001"));
    assertThat(first.createdAt(), is(Instant.parse("2026-03-05T09:00:00Z")));
    assertThat(first.firstRepliedAt(), is(Instant.parse("2026-03-05T10:00:00Z")));
    assertThat(first.solvedAt(), is(Instant.parse("2026-03-06T11:00:00Z")));
    assertThat(first.text(), is("No llegó el pedido <3 & nadie avisa"));
    assertThat(first.replies(), is(2));
    assertThat(cases.get(1).createdAt(), is(Instant.parse("2026-03-04T23:00:00Z")));
    assertThat(cases.get(1).text(), is("Vino\nroto"));
  }

  @Test
  void givesCellsAsText() throws IOException {
    try (Workbook workbook = new Workbook(Files.newInputStream(CASES));
        Workbook.Rows rows = workbook.rows("Casos")) {
      rows.next();
      rows.next();
      Workbook.TextRow row = rows.next();
      assertThat(row == null ? "" : row.cells().get(1), is("2026-03-05T10:00:00"));
      rows.next();
      Workbook.TextRow midnight = rows.next();
      assertThat(midnight == null ? "" : midnight.cells().get(0), is("00123"));
      assertThat(midnight == null ? "" : midnight.cells().get(1), is("2026-03-09T23:59:59"));
      Workbook.TextRow time = rows.next();
      assertThat(time == null ? "" : time.cells().get(1), is("12:00:00"));
    }
  }

  /** The workbook with one of its parts replaced. */
  private static byte[] changed(String part, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(CASES));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] old = in.readAllBytes();
        out.write(entry.getName().equals(part) ? content.getBytes(UTF_8) : old);
      }
    }
    return bytes.toByteArray();
  }

  private static String refusal(byte[] workbook) {
    return assertThrows(
            IOException.class, () -> new Workbook(new ByteArrayInputStream(workbook)).close())
        .getMessage();
  }

  @Test
  void refusesDocumentTypes() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?>\n<!-- x --><!DOCTYPE sst [<!ENTITY a \"aaaa\">"
            + "<!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    assertThat(
        refusal(changed("xl/sharedStrings.xml", bomb)), containsString("holds a document type"));
  }

  @Test
  void refusesColumnsThatCannotBe() throws IOException {
    String sheet =
        "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"/></row></sheetData></worksheet>";
    assertThat(refusal(changed("xl/worksheets/sheet1.xml", sheet)), containsString("more columns"));
  }

  @Test
  void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
    String sheet = "<worksheet><sheetData>" + " ".repeat(101 << 20) + "</sheetData></worksheet>";
    assertThat(
        refusal(changed("xl/worksheets/sheet1.xml", sheet)), containsString("200 times its size"));
  }

  @Test
  void readsASheetUpToWhereItBreaks() throws IOException {
    byte[] broken =
        changed(
            "xl/worksheets/sheet2.xml",
            """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
            <row r="1"><c r="A1" t="inlineStr"><is><t>Fecha</t></is></c>\
            <c r="B1" t="inlineStr"><is><t>Estado</t></is></c>\
            <c r="C1" t="inlineStr"><is><t>Mensaje</t></is></c></row>\
            <row r="2"><c r="A2" t="inlineStr"><is><t>2026-03-05</t></is></c>\
            <c r="C2" t="inlineStr"><is><t>No llega</t></is></c></row>\
            <row r="3"><c r="A3" t="inlineStr"><\
            """);
    List<Outcome> outcomes = Fixture.read(Fixture.write(folder, "roto.xlsx", broken));
    assertThat(Fixture.codes(outcomes), contains("1 header", "2 accepted", "3 MALFORMED"));
  }

  @Test
  void saysHowToMendAnOldWorkbook() {
    Path file =
        Fixture.write(
            folder, "viejo.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    String message = assertThrows(InputException.class, () -> Fixture.plan(file)).getMessage();
    assertThat(message, containsString("save it as .xlsx or .csv"));
  }
}
