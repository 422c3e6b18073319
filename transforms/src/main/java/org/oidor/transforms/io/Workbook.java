package org.oidor.transforms.io;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of an Excel workbook as text: dates as ISO 8601, whole numbers without decimals.
 * It is held in memory while it is read, and looked over for traps before.
 */
final class Workbook implements Closeable {
  private static final int MOST_BYTES = 200 << 20;
  private static final long MOST_UNPACKED = 2L << 30;
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_COLUMNS = 16_384;
  private static final int LONGEST = ByteLines.LONGEST;

  /** Excel shows as many; what follows is an error of its arithmetic. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private static final long MILLIS = 86_400_000; // of a day
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private static final Pattern DATE_LETTERS = Pattern.compile("(?i)[ymdhs]");
  private static final Pattern ELAPSED = Pattern.compile("(?i)\\[[hms]+\\]");

  private final ReadableWorkbook workbook;

  /**
   * Reads a workbook whole.
   *
   * @throws IOException if it is damaged, or is no harmless workbook; the message says why
   */
  Workbook(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("it is larger than " + (MOST_BYTES >> 20) + " MB: save it as .csv");
    }
    check(bytes);
    try {
      workbook =
          new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    } catch (RuntimeException e) {
      throw new IOException("it is damaged", e);
    }
  }

  /** The names of its sheets in order. */
  List<String> sheets() {
    return workbook.getSheets().map(Sheet::getName).toList();
  }

  /**
   * A row of a sheet.
   *
   * @param number from 1
   * @param cells as text, without blank ones at the end
   * @param fault why it cannot be read, or null; no row follows one that is broken
   */
  record TextRow(long number, List<String> cells, @Nullable String fault) {

    /** Copies the list. */
    TextRow {
      cells = List.copyOf(cells);
    }
  }

  /** The rows of a sheet that are there; an empty row often is not. */
  Rows rows(String sheet) throws IOException {
    try {
      Sheet found =
          workbook
              .findSheet(sheet)
              .orElseThrow(() -> new IOException("the workbook has no such sheet any more"));
      return new Rows(found.openStream());
    } catch (RuntimeException e) {
      throw new IOException("it is damaged", e);
    }
  }

  /** Goes through the rows of a sheet. */
  final class Rows implements Closeable {
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private long last;
    private boolean broken;

    Rows(Stream<Row> stream) {
      this.stream = stream;
      this.rows = stream.iterator();
    }

    /** The next row, or null at the end. */
    @Nullable TextRow next() {
      if (broken) {
        return null;
      }
      try {
        if (!rows.hasNext()) {
          return null;
        }
        Row row = rows.next();
        last = Math.max(last + 1, row.getRowNum());
        return row(row, last);
      } catch (RuntimeException e) { // the library has many ways to say so
        broken = true;
        return new TextRow(
            last + 1,
            List.of(),
            "the workbook is broken from here on: the rest of the sheet cannot be read");
      }
    }

    @Override
    public void close() {
      stream.close();
    }
  }

  private TextRow row(Row row, long number) {
    int width = Math.min(row.getCellCount(), MOST_COLUMNS);
    String[] cells = new String[width];
    int filled = 0;
    long length = 0;
    for (int i = 0; i < width; i++) {
      Cell cell = row.getCell(i);
      cells[i] = cell == null ? "" : text(cell);
      length += cells[i].length();
      filled = cells[i].isBlank() ? filled : i + 1;
    }
    if (length > LONGEST) {
      return new TextRow(number, List.of(), "the record is longer than 1 MB");
    }
    return new TextRow(number, Arrays.asList(cells).subList(0, filled), null);
  }

  private String text(Cell cell) {
    CellType type = cell.getType();
    String raw = cell.getRawValue();
    if (type == CellType.ERROR || raw == null) {
      return "";
    }
    if (type == CellType.STRING) {
      String text = cell.asString();
      return text == null ? "" : text;
    }
    if (type == CellType.BOOLEAN) {
      return raw.equals("1") || raw.equals("true") ? "true" : "false";
    }
    BigDecimal number = number(raw);
    if (number == null) {
      return raw; // text that a formula gave
    }
    String format = cell.getDataFormatString();
    return isDate(cell.getDataFormatId(), format) ? date(number, format) : plain(number);
  }

  private static @Nullable BigDecimal number(String raw) {
    if (raw.length() > 40) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(raw.strip());
      return Math.abs(number.precision() - (long) number.scale()) > 40 ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(SHOWN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** By the number of a built-in format, or by the letters of another outside its quotations. */
  private static boolean isDate(@Nullable Integer id, @Nullable String format) {
    if (id != null
        && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47))) {
      return true;
    }
    if (id != null && id >= 50 && id <= 58) {
      return true;
    }
    return format != null && DATE_LETTERS.matcher(bare(format)).find();
  }

  private static String bare(String format) {
    return ELAPSED
        .matcher(format)
        .replaceAll("h")
        .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
        .replaceAll("(?i)general|standard|estándar", "");
  }

  private String date(BigDecimal serial, @Nullable String format) {
    if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
      return plain(serial);
    }
    long millis =
        serial
            .multiply(BigDecimal.valueOf(MILLIS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    boolean elapsed = format != null && ELAPSED.matcher(format).find();
    if (elapsed) {
      long seconds = millis / 1000;
      return String.format(
          Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    if (millis < MILLIS) {
      return TIME.format(LocalTime.ofNanoOfDay(millis * 1_000_000));
    }
    // Excel counts a 29 February 1900 that never was
    LocalDate zero =
        workbook.isDate1904()
            ? LocalDate.of(1904, 1, 1)
            : LocalDate.of(1899, 12, serial.compareTo(BigDecimal.valueOf(60)) < 0 ? 31 : 30);
    LocalDateTime time =
        zero.plusDays(millis / MILLIS).atTime(LocalTime.ofNanoOfDay(millis % MILLIS * 1_000_000));
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  // ---- traps

  private static void check(byte[] bytes) throws IOException {
    try (ZipFile parts =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(parts.getEntries()));
      if (entries.size() > MOST_PARTS) {
        throw new IOException("it has too many parts");
      }
      long left = MOST_UNPACKED;
      for (ZipArchiveEntry entry : entries) {
        if (!parts.canReadEntryData(entry)) {
          throw new IOException("it is protected or packed in an unusual way");
        }
        try (UnpackedStream in =
            new UnpackedStream(parts.getInputStream(entry), entry.getCompressedSize(), left)) {
          boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
          scan(in, xml);
          left -= in.bytes();
        }
      }
    } catch (UnpackedStream.Refused e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new IOException("it is damaged", e);
    }
  }

  /** Looks for document types, of which bombs are made, and for columns that cannot be. */
  private static void scan(InputStream in, boolean xml) throws IOException {
    byte[] buffer = new byte[1 << 16];
    byte[] wanted = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    int matched = 0;
    int reference = 0; // 1 to 3 within r=", then the letters of a column
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      for (int i = 0; xml && i < read; i++) {
        byte b = buffer[i];
        if (b == 0) {
          continue; // of UTF-16
        }
        matched = b == wanted[matched] ? matched + 1 : b == '<' ? 1 : 0;
        if (matched == wanted.length) {
          throw new IOException("it holds a document type, as no spreadsheet program writes");
        }
        if (reference >= 3 && b >= 'A' && b <= 'Z') {
          reference++;
          if (reference > 6) {
            throw new IOException("it has more columns than Excel can hold");
          }
        } else {
          boolean goesOn =
              (reference == 0 && b == 'r')
                  || (reference == 1 && b == '=')
                  || (reference == 2 && (b == '"' || b == '\''));
          reference = goesOn ? reference + 1 : b == 'r' ? 1 : 0;
        }
      }
    }
  }
}
