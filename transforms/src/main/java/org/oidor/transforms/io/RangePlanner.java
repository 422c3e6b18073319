package org.oidor.transforms.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oidor.transforms.io.layout.Container;

/**
 * Cuts large files into ranges, so that several workers can read them. It goes through the bytes
 * once, by the same rules as {@link RangeReader}, and therefore knows line and ordinal of each
 * range's first record.
 */
public final class RangePlanner {
  private RangePlanner() {}

  /**
   * The ranges of all files, in order.
   *
   * @param bytes size of a range, more or less; files that are hardly larger stay whole
   * @throws IllegalArgumentException if {@code bytes} is not positive
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<SourceRange> plan(List<FilePlan> files, long bytes) {
    if (bytes <= 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "bytes must be positive, but was: %d", bytes));
    }
    List<SourceRange> ranges = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      FilePlan file = files.get(i);
      if (!file.canBeSplit() || file.size() <= bytes + bytes / 4) {
        ranges.add(new SourceRange(i, file, 0, file.size(), 1, 0));
      } else {
        split(i, file, bytes, ranges);
      }
    }
    return ranges;
  }

  private static void split(int ordinal, FilePlan file, long bytes, List<SourceRange> ranges) {
    try (InputStream in = RangeReader.open(file, 0)) {
      ByteLines lines = new ByteLines(in, 0, file.size(), 1, (byte) file.lineEnd());
      RecordFrames frames =
          file.container() == Container.CSV
              ? RecordFrames.ofCsv(lines, file.delimiter())
              : RecordFrames.ofLines(lines);
      long start = 0;
      long firstLine = 1;
      long firstPosition = 0;
      long position = 0;
      for (RecordFrames.Frame frame = frames.next(); frame != null; frame = frames.next()) {
        if (frame.offset() - start >= bytes) {
          ranges.add(
              new SourceRange(ordinal, file, start, frame.offset(), firstLine, firstPosition));
          start = frame.offset();
          firstLine = frame.line();
          firstPosition = position;
        }
        position++;
      }
      ranges.add(new SourceRange(ordinal, file, start, file.size(), firstLine, firstPosition));
    } catch (IOException e) {
      throw new UncheckedIOException(file.path() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
