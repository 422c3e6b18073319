package org.oidor.transforms.io;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Splits the text of a record into cells. For one thread. */
final class CsvCells {
  private final RFC4180Parser parser;

  CsvCells(char delimiter) {
    this.parser = new RFC4180ParserBuilder().withSeparator(delimiter).build();
  }

  String[] split(String record) {
    try {
      return parser.parseLine(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it reads from memory
    }
  }
}
