package org.oidor.reports.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.oidor.reports.chart.Token;
import org.oidor.reports.view.Block;
import org.oidor.reports.view.Cell;
import org.oidor.reports.view.Page;
import org.oidor.reports.view.Table;

/** Reports as workbooks: the sentences, then one sheet a table. Safe for several threads. */
public final class XlsxWriter {
  private static final String FONT = "Calibri";
  private static final int MAX_WIDTH = 60;
  private static final int MAX_NAME = 31;

  /** Characters with which a spreadsheet program takes a text for a formula once it is edited. */
  private static final String FORMULA_STARTS = "=+-@|%＝＋－＠｜％";

  private static final Pattern CREATED =
      Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");

  /** Not the first day of 1980, for which the JDK adds a field with the local time zone. */
  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private XlsxWriter() {}

  /**
   * The report as a file.
   *
   * @param date given as the date of the document: the clock must not show in the bytes
   */
  public static byte[] write(Page page, LocalDate date) {
    try {
      Path file = Files.createTempFile("oidor", ".xlsx");
      try {
        try (OutputStream out = Files.newOutputStream(file)) {
          fill(out, page);
        }
        return settle(file, date);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(OutputStream out, Page page) throws IOException {
    try (Workbook workbook = new Workbook(out, "Oidor", "1.0")) {
      workbook.setGlobalDefaultFont(FONT, 11);
      summary(workbook.newWorksheet(name(page.labels().get("sheet.summary"))), page);
      for (Page.Sheet sheet : page.sheets()) {
        table(workbook.newWorksheet(name(sheet.name())), sheet.table());
      }
    }
  }

  private static void summary(Worksheet sheet, Page page) {
    sheet.hideGridLines();
    sheet.width(0, 14);
    sheet.width(1, 110);
    text(sheet, 0, 0, page.heading());
    sheet.style(0, 0).bold().fontSize(16).fontColor(color(Token.BRAND)).set();
    text(sheet, 1, 0, page.kicker());
    sheet.style(1, 0).fontColor(color(Token.INK2)).set();
    text(sheet, 2, 0, page.deck());
    text(sheet, 3, 0, page.compared());
    sheet.style(3, 0).fontColor(color(Token.INK3)).set();
    int row = 5;
    for (Block.KeyPoint point : page.keyPoints()) {
      text(sheet, row, 0, point.tag());
      sheet
          .style(row, 0)
          .bold()
          .fontColor(color(point.tone().token()))
          .verticalAlignment("top")
          .set();
      text(sheet, row, 1, point.text());
      sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
      // the writer cannot measure text: two lines from some 110 characters on
      sheet.rowHeight(row, point.text().length() > 115 ? 32 : 17);
      row++;
    }
    printable(sheet, false);
  }

  private static void table(Worksheet sheet, Table table) {
    List<Table.Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      text(sheet, 0, c, columns.get(c).head());
      sheet
          .style(0, c)
          .bold()
          .fontColor("FFFFFF")
          .fillColor(color(Token.BRAND))
          .horizontalAlignment(columns.get(c).number() ? "right" : "left")
          .verticalAlignment("center")
          .wrapText(true)
          .set();
    }
    int row = 1;
    for (Table.Row line : table.rows()) {
      for (int c = 0; c < columns.size(); c++) {
        cell(sheet, row, c, line, columns.get(c));
      }
      row++;
    }
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, width(table, c));
    }
    sheet.rowHeight(0, 32);
    sheet.freezePane(1, 1);
    if (row > 1) {
      sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
    }
    printable(sheet, columns.size() > 6);
  }

  private static void cell(
      Worksheet sheet, int row, int column, Table.Row line, Table.Column head) {
    Cell cell = line.cells().get(column);
    Double number = cell.number();
    StyleSetter style = sheet.style(row, column);
    if (number == null) {
      text(sheet, row, column, cell.text());
      style.horizontalAlignment(head.number() ? "right" : "left");
      if (cell.text().length() > MAX_WIDTH) {
        style.wrapText(true);
      }
    } else {
      sheet.value(row, column, number);
      style.format(
          switch (cell.kind()) {
            case COUNT -> "#,##0";
            case SHARE -> "0.0%";
            case CHANGE -> "+0.0%;\u22120.0%;0%";
            case DIFFERENCE -> "+#,##0;\u2212#,##0;0";
            case DECIMAL, TEXT -> "#,##0.0##";
          });
    }
    if (line.total()) {
      style.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN);
    }
    style.verticalAlignment("top").set();
  }

  /** Writes a text, with an apostrophe before what a spreadsheet might take for a formula. */
  private static void text(Worksheet sheet, int row, int column, String text) {
    String first = text.strip();
    boolean risky =
        !first.isEmpty() && first.length() > 1 && FORMULA_STARTS.indexOf(first.charAt(0)) >= 0;
    sheet.value(row, column, risky ? "'" + text : text);
  }

  private static double width(Table table, int column) {
    int longest = Math.min(14, table.columns().get(column).head().length());
    for (Table.Row row : table.rows()) {
      longest = Math.max(longest, row.cells().get(column).text().length());
    }
    return Math.min(MAX_WIDTH, longest + 4);
  }

  private static void printable(Worksheet sheet, boolean wide) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation(wide ? "landscape" : "portrait");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  private static String name(String label) {
    return label.length() <= MAX_NAME ? label : label.substring(0, MAX_NAME);
  }

  private static String color(Token token) {
    return token.light().substring(1).toUpperCase(Locale.ROOT);
  }

  /** Writes the archive anew in fixed order and with fixed times: the library takes the clock's. */
  private static byte[] settle(Path file, LocalDate date) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      List<? extends ZipEntry> entries =
          zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
      for (ZipEntry entry : entries) {
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
          content = in.readAllBytes();
        }
        if (entry.getName().equals("docProps/core.xml")) {
          String fixed = "$1" + date + "T00:00:00Z$2";
          content =
              CREATED
                  .matcher(new String(content, StandardCharsets.UTF_8))
                  .replaceAll(fixed)
                  .getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry plain = new ZipEntry(entry.getName());
        plain.setTimeLocal(ZIP_TIME);
        out.putNextEntry(plain);
        out.write(content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
