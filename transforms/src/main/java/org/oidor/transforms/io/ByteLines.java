package org.oidor.transforms.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a stream of bytes into lines and keeps count of where they begin. */
final class ByteLines {
  /** Longer lines are cut: they are no record that a person or an export tool wrote. */
  static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final byte lineEnd;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long offset;
  private long left;
  private long number;

  /**
   * Begins at a line.
   *
   * @param in stands at {@code start}
   * @param start offset in the file; at 0 a byte order mark is passed over
   * @param end offset at which to stop
   * @param firstLine number of the line at {@code start}
   */
  ByteLines(InputStream in, long start, long end, long firstLine, byte lineEnd) {
    this(in, start, end, firstLine, lineEnd, LONGEST);
  }

  /** The same with longer lines. */
  ByteLines(InputStream in, long start, long end, long firstLine, byte lineEnd, int longest) {
    this.longest = longest;
    this.in = in;
    this.offset = start;
    this.left = end - start;
    this.number = firstLine;
    this.lineEnd = lineEnd;
  }

  /** A line without its end. */
  static final class Line {
    private final byte[] bytes;
    private final long offset;
    private final long number;
    private final boolean cut;

    private Line(byte[] bytes, long offset, long number, boolean cut) {
      this.bytes = bytes;
      this.offset = offset;
      this.number = number;
      this.cut = cut;
    }

    /** What it holds; not to be changed. */
    byte[] bytes() {
      return bytes;
    }

    /** Offset of its first byte in the file. */
    long offset() {
      return offset;
    }

    /** From 1. */
    long number() {
      return number;
    }

    /** Whether it was longer than is allowed; then the bytes are its beginning. */
    boolean cut() {
      return cut;
    }
  }

  /** The most bytes of a line. */
  int longest() {
    return longest;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    if (from == to && !fill()) {
      return null;
    }
    long start = offset;
    byte[] line = new byte[0];
    boolean cut = false;
    boolean ended = false;
    do {
      int end = indexOfLineEnd();
      ended = end < to;
      int length = end - from;
      if (line.length + length > longest) {
        length = longest - line.length;
        cut = true;
      }
      line = append(line, length);
      offset += (end - from) + (ended ? 1 : 0);
      from = end + (ended ? 1 : 0);
    } while (!ended && fill());
    return new Line(trimmed(line, start), start, number++, cut);
  }

  private byte[] append(byte[] line, int length) {
    if (length == 0) {
      return line;
    }
    if (line.length == 0) {
      return Arrays.copyOfRange(buffer, from, from + length);
    }
    byte[] longer = Arrays.copyOf(line, line.length + length);
    System.arraycopy(buffer, from, longer, line.length, length);
    return longer;
  }

  private byte[] trimmed(byte[] line, long start) {
    boolean marked =
        start == 0
            && line.length >= 3
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    int first = marked ? 3 : 0;
    int last = line.length;
    if (lineEnd == '\n' && last > first && line[last - 1] == '\r') {
      last--;
    }
    return first == 0 && last == line.length ? line : Arrays.copyOfRange(line, first, last);
  }

  private int indexOfLineEnd() {
    int i = from;
    while (i < to && buffer[i] != lineEnd) {
      i++;
    }
    return i;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = 0;
    if (left <= 0) {
      return false;
    }
    int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
    if (read <= 0) {
      return false;
    }
    to = read;
    left -= read;
    return true;
  }
}
