package org.oidor.transforms.classify;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Texts with labels, read from a file with a header line. Immutable.
 *
 * <p>A file whose name ends in {@code .csv} is read as comma-separated values with double quotes;
 * any other as tab-separated values without quotes, where the two characters {@code \n} stand for a
 * line break.
 */
public final class LabelledTexts {
  private final Path file;
  private final List<String> header;
  private final List<List<String>> rows;

  private LabelledTexts(Path file, List<String> header, List<List<String>> rows) {
    this.file = file;
    this.header = List.copyOf(header);
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException if it cannot be read, is empty, or a row has not as many columns as the
   *     header; the message says file and line
   */
  public static LabelledTexts read(Path file) throws IOException {
    boolean commas = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    List<List<String>> lines = commas ? commaSeparated(file) : tabSeparated(file);
    if (lines.isEmpty()) {
      throw new IOException(file + ":1: a header line is missing");
    }
    List<String> header = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).size() != header.size()) {
        throw new IOException(
            file
                + ":"
                + (i + 1)
                + ": a row must have "
                + header.size()
                + " columns, but was: "
                + lines.get(i).size());
      }
    }
    return new LabelledTexts(file, header, lines.subList(1, lines.size()));
  }

  private static List<List<String>> tabSeparated(Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty()) {
          List<String> cells = new ArrayList<>();
          for (String cell : line.split("\t", -1)) {
            cells.add(cell.replace("\\n", "\n"));
          }
          lines.add(List.copyOf(cells));
        }
      }
    }
    return lines;
  }

  private static List<List<String>> commaSeparated(Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (CSVReader reader =
        new CSVReaderBuilder(Files.newBufferedReader(file))
            .withCSVParser(new CSVParserBuilder().withEscapeChar('\0').build())
            .build()) {
      for (String[] line : reader.readAll()) {
        lines.add(List.of(line));
      }
    } catch (CsvException e) {
      throw new IOException(file + ":" + e.getLineNumber() + ": not a CSV record", e);
    }
    return lines;
  }

  /** The number of texts. */
  public int size() {
    return rows.size();
  }

  /** Whether there is a column of that name. */
  public boolean has(String name) {
    return header.contains(name);
  }

  /**
   * The cells of a column, in the order of the file.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public List<String> column(String name) {
    int index = header.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(
          file + ":1: the header must have a column " + name + ", but was: " + header);
    }
    return rows.stream().map(row -> row.get(index)).toList();
  }
}
