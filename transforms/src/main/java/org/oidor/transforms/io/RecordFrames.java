package org.oidor.transforms.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together to physical records. In delimited text a quoted cell may hold line ends; a
 * quote opens only at the start of a cell and is doubled inside, as opencsv's RFC 4180 parser has
 * it. A quote that does not close within {@link #MOST_LINES} lines or {@link ByteLines#LONGEST}
 * bytes spoils its own line only.
 */
final class RecordFrames {
  static final int MOST_LINES = 1000;

  private final ByteLines lines;
  private final char delimiter;
  private final boolean quoted;
  private final ArrayDeque<Held> held = new ArrayDeque<>();

  private RecordFrames(ByteLines lines, boolean quoted, char delimiter) {
    this.lines = lines;
    this.quoted = quoted;
    this.delimiter = delimiter;
  }

  /** Records of delimited text. */
  static RecordFrames ofCsv(ByteLines lines, char delimiter) {
    return new RecordFrames(lines, true, delimiter);
  }

  /** One record a line. */
  static RecordFrames ofLines(ByteLines lines) {
    return new RecordFrames(lines, false, '\n');
  }

  /**
   * A physical record.
   *
   * @param fault why it is none, or null
   */
  record Frame(List<byte[]> lines, long offset, long line, @Nullable String fault) {

    /** The text, lines joined by a line feed. */
    String text() {
      if (lines.size() == 1) {
        return Decoding.decode(lines.get(0));
      }
      StringBuilder text = new StringBuilder();
      for (byte[] line : lines) {
        text.append(text.length() == 0 ? "" : "\n").append(Decoding.decode(line));
      }
      return text.toString();
    }
  }

  /** The next record, or null at the end. */
  @Nullable Frame next() throws IOException {
    Held first = held.isEmpty() ? read() : held.poll();
    if (first == null) {
      return null;
    }
    ByteLines.Line start = first.line;
    if (start.cut()) {
      return frame(
          List.of(start.bytes()),
          start,
          "the record is longer than " + (lines.longest() >> 20) + " MB");
    }
    if (!quoted || !opens(start.bytes(), delimiter, false)) {
      return frame(List.of(start.bytes()), start, null);
    }
    int more = linesUntilClosed(start.bytes().length);
    if (more == 0) {
      return frame(
          List.of(start.bytes()),
          start,
          "a quotation mark opens a cell and does not close within 1,000 lines or 1 MB");
    }
    List<byte[]> all = new ArrayList<>(more + 1);
    all.add(start.bytes());
    for (int i = 0; i < more; i++) {
      all.add(held.remove().line.bytes());
    }
    return frame(all, start, null);
  }

  /** Looks ahead, holding what it reads; 0 if the quote stays open. */
  private int linesUntilClosed(int startLength) throws IOException {
    Iterator<Held> known = held.iterator();
    long bytes = startLength;
    for (int count = 1; count < MOST_LINES; count++) {
      Held next;
      if (known.hasNext()) {
        next = known.next();
      } else {
        known = Collections.emptyIterator();
        next = read();
        if (next == null) {
          return 0;
        }
        held.add(next);
      }
      bytes += next.line.bytes().length + 1;
      if (next.line.cut() || bytes > ByteLines.LONGEST) {
        return 0;
      }
      if (next.closes(delimiter)) {
        return count;
      }
    }
    return 0;
  }

  private @Nullable Held read() throws IOException {
    ByteLines.Line line = lines.next();
    return line == null ? null : new Held(line);
  }

  private static Frame frame(List<byte[]> lines, ByteLines.Line start, @Nullable String fault) {
    return new Frame(lines, start.offset(), start.number(), fault);
  }

  /**
   * Whether a quoted cell is open at the end of a line.
   *
   * @param open whether one is open at its start
   */
  private static boolean opens(byte[] line, char delimiter, boolean open) {
    boolean cellStart = !open;
    boolean inQuoted = open; // within a cell that began with a quote
    boolean inside = open; // an odd number of quotes so far
    boolean justClosed = false;
    for (byte b : line) {
      if (b == '"' && (inQuoted || cellStart)) {
        inQuoted = true;
        inside = !inside;
        justClosed = !inside;
        cellStart = false;
      } else {
        cellStart = b == delimiter && (!inQuoted || justClosed);
        inQuoted &= !cellStart;
        justClosed = false;
      }
    }
    return inside;
  }

  /** A line that was read ahead; remembers whether it closes a cell, as it may be asked often. */
  private static final class Held {
    private final ByteLines.Line line;
    private @Nullable Boolean closes;

    Held(ByteLines.Line line) {
      this.line = line;
    }

    boolean closes(char delimiter) {
      if (closes == null) {
        closes = !opens(line.bytes(), delimiter, true);
      }
      return closes;
    }
  }
}
