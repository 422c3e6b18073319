package org.oidor.transforms.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.io.layout.Column;
import org.oidor.transforms.io.layout.Field;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Reason;

/**
 * Reads the records of a range, one after the other, and says what became of each. It has no state
 * and never fails for what a file holds.
 */
public final class RangeReader {
  private static final Pattern TRAILER =
      Pattern.compile(
          "(?iu)\\s*(?:sub)?(?:total(?:es)?|suma|fin|end|end of .*|generated .*|generado"
              + " .*|exported .*|exportado .*|gerado .*|registros|rows|filas|reportando"
              + " .*|reporting .*|reported .*|relat[oó]rio .*|per[ií]odo.*|\\d+"
              + " (?:rows|records|filas|registros))\\b.*",
          Pattern.DOTALL);
  private static final Pattern TOTAL = Pattern.compile("(?i)\\s*(?:sub)?total(?:es|s)?\\b.*");
  private static final int TRAILER_LENGTH = 200;
  private static final int LONGEST_PAGE = 16 << 20;

  /** In place of a root: each line holds a record with others in it. */
  static final String NESTED = "*";

  /** Makes a reader. */
  public RangeReader() {}

  /**
   * Reads a range.
   *
   * @param sink is called once for each physical record, in their order
   * @throws UncheckedIOException if the file cannot be opened or read
   */
  public void read(SourceRange range, Consumer<Outcome> sink) {
    Interpreter interpreter = new Interpreter(range.plan());
    CellsSink split =
        (cells, line, position) -> sink.accept(interpreter.outcome(cells, line, position));
    records(range, split, sink);
  }

  /**
   * Reads what tells duplicates apart, for exactly those records that {@link #read} accepts.
   *
   * @throws UncheckedIOException if the file cannot be opened or read
   */
  public void readKeys(SourceRange range, KeySink sink) {
    Interpreter interpreter = new Interpreter(range.plan());
    CellsSink split = (cells, line, position) -> interpreter.key(cells, position, sink);
    records(range, split, other -> {});
  }

  /** Takes records that could be split into cells. */
  @FunctionalInterface
  private interface CellsSink {
    void cells(Interpreter.Cells cells, long line, long position);
  }

  private static void records(SourceRange range, CellsSink split, Consumer<Outcome> others) {
    FilePlan plan = range.plan();
    try (InputStream in = open(plan, range.start())) {
      switch (plan.container()) {
        case CSV -> csvRecords(plan, lines(in, range), range.firstPosition(), split, others);
        case NDJSON -> ndjsonRecords(plan, lines(in, range), range.firstPosition(), split, others);
        case JSON -> jsonRecords(plan, in, split, others);
        case XLSX -> sheetRecords(plan, in, split, others);
        case WHATSAPP -> chatRecords(lines(in, range), split, others);
        case QUEUE_LOG -> callRecords(lines(in, range), split, others);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(plan.path() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static ByteLines lines(InputStream in, SourceRange range) {
    FilePlan plan = range.plan();
    long end = plan.canBeSplit() ? range.end() : Long.MAX_VALUE;
    int longest = plan.root().isEmpty() ? ByteLines.LONGEST : LONGEST_PAGE;
    return new ByteLines(in, range.start(), end, range.firstLine(), (byte) plan.lineEnd(), longest);
  }

  /** Opens a file at an offset as a stream of UTF-8 or another charset that extends ASCII. */
  static InputStream open(FilePlan plan, long offset) throws IOException {
    InputStream in =
        plan.packing() == Packing.NONE
            ? Storage.open(plan.resource(), offset)
            : Unpacking.open(plan.resource(), plan.packing(), plan.member());
    return plan.isUtf16() ? new Utf16Stream(in, Charset.forName(plan.charset())) : in;
  }

  private static void csvRecords(
      FilePlan plan, ByteLines lines, long firstPosition, CellsSink split, Consumer<Outcome> others)
      throws IOException {
    RecordFrames frames = RecordFrames.ofCsv(lines, plan.delimiter());
    CsvCells parser = new CsvCells(plan.delimiter());
    CsvShape shape = new CsvShape(plan);
    long position = firstPosition;
    for (RecordFrames.Frame frame = frames.next(); frame != null; frame = frames.next()) {
      String text = frame.text();
      if (frame.fault() != null) {
        others.accept(malformed(frame.line(), position, frame.fault(), text));
      } else {
        String[] cells = parser.split(text);
        String skipped = shape.skipped(cells, frame.line());
        String fault = skipped == null ? shape.fault(cells) : null;
        if (skipped != null) {
          others.accept(new Outcome.Skipped(frame.line(), position, skipped));
        } else if (fault != null) {
          others.accept(malformed(frame.line(), position, fault, text));
        } else {
          split.cells(new CsvRecord(cells, text), frame.line(), position);
        }
      }
      position++;
    }
  }

  private static void ndjsonRecords(
      FilePlan plan, ByteLines lines, long firstPosition, CellsSink split, Consumer<Outcome> others)
      throws IOException {
    RecordFrames frames = RecordFrames.ofLines(lines);
    String[][] paths = paths(plan);
    long position = firstPosition;
    for (RecordFrames.Frame frame = frames.next(); frame != null; frame = frames.next()) {
      String text = frame.text();
      JsonNode object = frame.fault() == null ? object(text) : null;
      List<JsonNode> records = object == null ? List.of() : records(object, plan.root());
      if (text.isBlank()) {
        others.accept(new Outcome.Skipped(frame.line(), position++, "blank"));
      } else if (object == null) {
        String fault = frame.fault() == null ? "the line must be a JSON object" : frame.fault();
        others.accept(malformed(frame.line(), position++, fault, text));
      } else if (records.isEmpty()) {
        others.accept(new Outcome.Skipped(frame.line(), position++, "page"));
      }
      for (JsonNode record : records) {
        record(record, paths, frame.line(), position++, split, others);
      }
    }
  }

  /**
   * The records that a line holds.
   *
   * @param root empty if it is one, {@code *} if it nests others, else the field of their array
   */
  static List<JsonNode> records(JsonNode line, String root) {
    if (root.isEmpty()) {
      return List.of(line);
    }
    if (root.equals(NESTED)) {
      return SocialJson.records(line);
    }
    Map<String, JsonNode> authors = SocialJson.authors(line);
    List<JsonNode> records = new ArrayList<>();
    for (JsonNode element : line.path(root)) {
      SocialJson.records(element)
          .forEach(record -> records.add(SocialJson.withAuthor(record, authors)));
    }
    return records;
  }

  private static void jsonRecords(
      FilePlan plan, InputStream in, CellsSink split, Consumer<Outcome> others) throws IOException {
    String[][] paths = paths(plan);
    Map<String, JsonNode> authors = authors(plan);
    JsonRecords records = new JsonRecords(JsonRecords.reader(in), plan.root());
    long position = 0;
    for (JsonRecords.Element next = records.next(); next != null; next = records.next()) {
      JsonNode node = next.node();
      if (node == null) {
        String fault = "the JSON is broken from here on: the rest of the file cannot be read";
        others.accept(malformed(next.line(), position++, fault, ""));
      } else {
        for (JsonNode record : SocialJson.records(node)) {
          JsonNode whole = SocialJson.withAuthor(record, authors);
          record(whole, paths, next.line(), position++, split, others);
        }
      }
    }
  }

  /** Posts of X name their authors by number, and list them after the posts. */
  private static Map<String, JsonNode> authors(FilePlan plan) throws IOException {
    if (!plan.root().equals("data") || !plan.headers().contains("author_id")) {
      return Map.of();
    }
    try (Reader reader = JsonRecords.reader(open(plan, 0))) {
      return SocialJson.authors(reader);
    }
  }

  private static void record(
      JsonNode node,
      String[][] paths,
      long line,
      long position,
      CellsSink split,
      Consumer<Outcome> others) {
    if (node.isObject()) {
      split.cells(new JsonRecord(node, paths), line, position);
    } else {
      String fault = "the record must be a JSON object";
      others.accept(malformed(line, position, fault, node.toString()));
    }
  }

  private static void sheetRecords(
      FilePlan plan, InputStream in, CellsSink split, Consumer<Outcome> others) throws IOException {
    CsvShape shape = new CsvShape(plan);
    int width = plan.headers().size();
    long position = 0;
    try (Workbook workbook = new Workbook(in);
        Workbook.Rows rows = workbook.rows(plan.root())) {
      for (Workbook.TextRow row = rows.next(); row != null; row = rows.next()) {
        String fault = row.fault();
        List<String> filled = row.cells();
        // a lone cell is kept alone, by which remarks under a table are known
        String[] cells = new String[filled.size() == 1 ? 1 : width];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = i < filled.size() ? filled.get(i) : "";
        }
        String raw = String.join("\t", filled);
        String skipped = fault == null ? shape.skipped(cells, row.number()) : null;
        if (fault != null) {
          others.accept(malformed(row.number(), position, fault, raw));
        } else if (skipped != null) {
          others.accept(new Outcome.Skipped(row.number(), position, skipped));
        } else {
          split.cells(new CsvRecord(cells, raw), row.number(), position);
        }
        position++;
      }
    }
  }

  private static void chatRecords(ByteLines lines, CellsSink split, Consumer<Outcome> others)
      throws IOException {
    ChatMessages messages = new ChatMessages(lines);
    long position = 0;
    for (ChatMessages.Message next = messages.next(); next != null; next = messages.next()) {
      if (next.fault() != null) {
        others.accept(malformed(next.line(), position, next.fault(), next.raw()));
      } else if (next.skipped() != null) {
        others.accept(new Outcome.Skipped(next.line(), position, next.skipped()));
      } else {
        split.cells(
            new CsvRecord(next.cells().toArray(String[]::new), next.raw()), next.line(), position);
      }
      position++;
    }
  }

  private static void callRecords(ByteLines lines, CellsSink split, Consumer<Outcome> others)
      throws IOException {
    RecordFrames frames = RecordFrames.ofLines(lines);
    QueueCalls calls = new QueueCalls();
    long position = 0;
    for (RecordFrames.Frame frame = frames.next(); frame != null; frame = frames.next()) {
      String text = frame.text();
      if (text.isBlank()) {
        others.accept(new Outcome.Skipped(frame.line(), position, "blank"));
      } else if (frame.fault() != null || !QueueCalls.isEvent(text)) {
        String fault = "the line must be an event of a queue log";
        others.accept(malformed(frame.line(), position, fault, text));
      } else {
        String[] call = calls.add(text);
        if (call == null) {
          others.accept(new Outcome.Skipped(frame.line(), position, "event"));
        } else {
          split.cells(new CsvRecord(call, text), frame.line(), position);
        }
      }
      position++;
    }
  }

  /** The JSON object on a line, or null if it is none. */
  static @Nullable JsonNode object(String line) {
    try {
      JsonNode node = JsonRecords.LINES.readTree(line);
      return node.isObject() ? node : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static Outcome malformed(long line, long position, String message, String raw) {
    return Interpreter.rejected(line, position, Reason.MALFORMED, message, raw);
  }

  /** The paths of the columns, by their index. */
  private static String[][] paths(FilePlan plan) {
    String[][] paths = new String[plan.headers().size()][];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = plan.headers().get(i).split("\\.", -1);
    }
    return paths;
  }

  /** Tells records of delimited text from lines that are none. */
  private static final class CsvShape {
    private final long headerLine;
    private final long lastHeaderLine;
    private final String[] headers;
    private final int named;
    private final boolean[] content;
    private final int[] created;

    CsvShape(FilePlan plan) {
      this.headerLine = plan.headerLine();
      this.lastHeaderLine = plan.lastHeaderLine();
      this.headers = plan.headers().toArray(String[]::new);
      int last = headers.length;
      while (last > 1 && headers[last - 1].isBlank()) {
        last--;
      }
      this.named = last;
      this.content = new boolean[headers.length];
      for (Column column : plan.columns()) {
        Field field = column.field();
        content[column.index()] |= field == Field.TEXT || field == Field.TITLE;
      }
      this.created =
          plan.columns().stream()
              .filter(column -> column.field() == Field.CREATED_AT)
              .mapToInt(Column::index)
              .toArray();
    }

    /** Why this is no record of feedback, or null. */
    @Nullable String skipped(String[] cells, long line) {
      if (line < headerLine) {
        return "preamble";
      }
      if (line <= lastHeaderLine || isHeader(cells)) {
        return "header";
      }
      int filled = -1;
      int count = 0;
      for (int i = 0; i < cells.length && count < 2; i++) {
        if (!cells[i].isBlank()) {
          filled = i;
          count++;
        }
      }
      if (count == 0) {
        return "blank";
      }
      boolean trailer = count == 1 ? isTrailer(cells, filled) : isTotals(cells);
      return trailer ? "trailer" : null;
    }

    private boolean isHeader(String[] cells) {
      for (int i = 0; i < headers.length; i++) {
        String cell = i < cells.length ? cells[i] : "";
        if (!cell.equals(headers[i])) {
          return false;
        }
      }
      return headers.length > 1;
    }

    private boolean isTrailer(String[] cells, int filled) {
      if (headers.length < 3) {
        return false;
      }
      if (filled == 0 && cells.length < headers.length) {
        String cell = cells[filled];
        return cell.length() <= TRAILER_LENGTH && TRAILER.matcher(cell).matches();
      }
      return filled < content.length && !content[filled] && fault(cells) == null;
    }

    /** A row of sums, as spreadsheets have it. */
    private boolean isTotals(String[] cells) {
      if (!TOTAL.matcher(cells[0]).matches() || fault(cells) != null) {
        return false;
      }
      for (int column : created) {
        if (column < cells.length && !cells[column].isBlank()) {
          return false;
        }
      }
      return true;
    }

    /** Why the cells do not fit the header, or null. */
    @Nullable String fault(String[] cells) {
      int length = cells.length;
      boolean fits = length >= named && length <= headers.length;
      // a trailing delimiter too many harms nobody
      if (fits || (length == headers.length + 1 && cells[length - 1].isBlank())) {
        return null;
      }
      return String.format(
          Locale.ROOT, "the row must have %d cells, but has %d", headers.length, length);
    }
  }

  private static final class CsvRecord implements Interpreter.Cells {
    private final String[] cells;
    private final String raw;

    CsvRecord(String[] cells, String raw) {
      this.cells = cells;
      this.raw = raw;
    }

    @Override
    public String raw() {
      return raw;
    }

    @Override
    public String cell(int index) {
      return index < cells.length ? cells[index] : "";
    }

    @Override
    public String all() {
      return String.join("\u001F", cells);
    }
  }

  private static final class JsonRecord implements Interpreter.Cells {
    private final JsonNode node;
    private final String[][] paths;

    JsonRecord(JsonNode node, String[][] paths) {
      this.node = node;
      this.paths = paths;
    }

    @Override
    public String cell(int index) {
      return JsonPaths.value(node, paths[index]);
    }

    @Override
    public String all() {
      return node.toString();
    }

    @Override
    public String raw() {
      return node.toString();
    }
  }
}
