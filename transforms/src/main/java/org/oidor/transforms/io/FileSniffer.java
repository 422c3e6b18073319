package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.io.layout.Column;
import org.oidor.transforms.io.layout.Container;
import org.oidor.transforms.io.layout.DateOrder;
import org.oidor.transforms.io.layout.Header;
import org.oidor.transforms.io.layout.Layout;
import org.oidor.transforms.io.layout.Layouts;
import org.oidor.transforms.io.layout.QueueLogCalls;
import org.oidor.transforms.io.layout.Sample;
import org.oidor.transforms.io.layout.WhatsAppChat;

/** Finds out from its first megabyte how a file is to be read. */
final class FileSniffer {
  private static final int SAMPLE_BYTES = 1 << 20;
  private static final int MOST_ROWS = 1000;
  private static final int HEADER_SEARCH = 20;
  private static final Pattern LABEL =
      Pattern.compile("(?:Response|Open-Ended Response|\\{\"ImportId\":.*)");

  /** Headers of the reports of Chatwoot about agents, inboxes, labels and teams. */
  private static final Set<String> SUMS =
      Set.of(
          "conversaciones asignadas",
          "assigned conversations",
          "conversas atribuidas",
          "numero de resoluciones",
          "resolution count",
          "contagem de resolucoes");

  private static final int MOST_SHEETS = 50;
  private static final int FIRST_LINES = 20;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  private final Storage.Found file;
  private final InputOptions options;
  private final List<Mapping> mappings;
  private final byte[] start;
  private final boolean whole;
  private final String charset;
  private final char lineEnd;
  private final List<String> problems = new ArrayList<>();

  private FileSniffer(
      Storage.Found file, InputOptions options, List<Mapping> mappings, byte[] raw) {
    this.file = file;
    this.options = options;
    this.mappings = mappings;
    this.whole = raw.length < SAMPLE_BYTES;
    String marked = markedCharset(raw);
    this.start = marked.startsWith("UTF-16") ? transcoded(raw, marked) : raw;
    this.lineEnd = contains(start, '\n') || !contains(start, '\r') ? '\n' : '\r';
    boolean zipped = startsWith(raw, 'P', 'K', 3, 4); // a workbook is XML inside
    this.charset = zipped ? "UTF-8" : marked.isEmpty() ? likelyCharset() : marked;
  }

  /**
   * What was found.
   *
   * @param plan null if no layout fits or the order of dates is in doubt
   * @param complaint why there is no plan, in words for the user, else empty
   * @param container how the records are wrapped
   * @param headers what was taken for the headers
   */
  record Finding(
      @Nullable FilePlan plan,
      String complaint,
      Container container,
      String charset,
      char delimiter,
      List<Header> headers,
      @Nullable Sample sample) {}

  static Finding sniff(Storage.Found file, InputOptions options, List<Mapping> mappings) {
    byte[] raw;
    try (InputStream in = open(file)) {
      raw = in.readNBytes(SAMPLE_BYTES);
    } catch (IOException e) {
      throw new InputException(
          file.path() + " cannot be read: check that it exists and may be read by you", e);
    }
    if (startsWith(raw, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new InputException(
          file.path() + " is an old .xls workbook or has a password: save it as .xlsx or .csv");
    }
    if (raw.length == 0) {
      throw new InputException(file.path() + " is empty: export it again or leave it out");
    }
    return new FileSniffer(file, options, mappings, raw).find();
  }

  private static InputStream open(Storage.Found file) throws IOException {
    return file.packing() == Packing.NONE
        ? Storage.open(file.resource(), 0)
        : Unpacking.open(file.resource(), file.packing(), file.member());
  }

  private static boolean startsWith(byte[] raw, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= raw.length || (raw[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private Finding find() {
    if (startsWith(start, 'P', 'K', 3, 4)) {
      return workbook();
    }
    try {
      if (isChat()) {
        return chat();
      }
      if (isQueueLog()) {
        return calls();
      }
      char first = firstCharacter();
      return first == '{' || first == '[' || isScript() ? json() : csv();
    } catch (IOException e) {
      throw new InputException(file.path() + " cannot be read", e); // it reads from memory
    }
  }

  // ---- workbooks

  /** Of all sheets the one by whose header a layout is recognised best. */
  private Finding workbook() {
    try (Workbook workbook = new Workbook(open(file))) {
      List<String> sheets = workbook.sheets();
      Table best = null;
      Candidate bestHeader = null;
      String bestSheet = "";
      for (String sheet : sheets.subList(0, Math.min(MOST_SHEETS, sheets.size()))) {
        Table table = table(workbook, sheet);
        Candidate header = header(table);
        boolean better =
            best == null
                || (header != null
                    && (bestHeader == null || header.confidence() > bestHeader.confidence()))
                || (header == null
                    && bestHeader == null
                    && table.rows().size() * table.width() > best.rows().size() * best.width());
        if (better) {
          best = table;
          bestHeader = header;
          bestSheet = sheet;
        }
      }
      if (best == null) {
        throw new InputException(file.path() + " must hold a sheet, but holds none");
      }
      if (sheets.size() > 1) {
        problems.add(
            String.format(
                Locale.ROOT,
                "sheet %d of %d is read: it is understood best",
                sheets.indexOf(bestSheet) + 1,
                sheets.size()));
      }
      int row = bestHeader == null ? best.likelyHeader() : bestHeader.row();
      Sample sample = bestHeader == null ? sample(best, row) : bestHeader.sample();
      Layouts.Recognised found = bestHeader == null ? null : bestHeader.found();
      return finding(
          sample,
          found,
          Container.XLSX,
          bestSheet,
          ',',
          headerLine(best, row, 0),
          headerLine(best, row, labelRows(best, row)),
          headers(best, row));
    } catch (IOException e) {
      throw new InputException(file.path() + " cannot be read as a workbook: " + e.getMessage(), e);
    }
  }

  private static Table table(Workbook workbook, String sheet) throws IOException {
    List<Row> rows = new ArrayList<>();
    int width = 0;
    try (Workbook.Rows text = workbook.rows(sheet)) {
      for (var row = text.next(); row != null && rows.size() < MOST_ROWS; row = text.next()) {
        if (row.fault() == null && !row.cells().isEmpty()) {
          rows.add(new Row(row.number(), row.cells()));
          width = Math.max(width, row.cells().size());
        }
      }
    }
    return new Table(Container.XLSX, ',', rows, width, 1);
  }

  // ---- chats and calls

  /** A chat begins with a message, which may be of many lines, and holds a second. */
  private boolean isChat() throws IOException {
    ByteLines lines = lines();
    int messages = 0;
    for (var line = lines.next(); line != null && messages < 2; line = lines.next()) {
      String text = Decoding.decode(line.bytes());
      boolean begins = ChatMessages.isStart(text);
      if (messages == 0 && !begins && !text.isBlank()) {
        return false;
      }
      messages += begins ? 1 : 0;
    }
    return messages == 2;
  }

  /** Whether the first lines that hold something are mostly events. */
  private boolean isQueueLog() throws IOException {
    ByteLines lines = lines();
    int seen = 0;
    int events = 0;
    for (var line = lines.next(); line != null && seen < FIRST_LINES; line = lines.next()) {
      String text = Decoding.decode(line.bytes());
      if (!text.isBlank()) {
        seen++;
        events += QueueCalls.isEvent(text) ? 1 : 0;
      }
    }
    return events >= 2 && events * 2 >= seen;
  }

  private Finding chat() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    ChatMessages messages = new ChatMessages(lines());
    for (var next = messages.next(); next != null && rows.size() < MOST_ROWS; ) {
      if (!next.cells().isEmpty()) {
        rows.add(next.cells());
      }
      next = messages.next();
    }
    if (options.ownAccounts().isEmpty()) {
      problems.add(
          "messages of the shop count as feedback until ownAccounts in the configuration names"
              + " their author");
    }
    return recorded(Container.WHATSAPP, WhatsAppChat.HEADERS, rows);
  }

  private Finding calls() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    QueueCalls calls = new QueueCalls();
    ByteLines lines = lines();
    for (var line = lines.next(); line != null && rows.size() < MOST_ROWS; line = lines.next()) {
      String text = Decoding.decode(line.bytes());
      String[] call = QueueCalls.isEvent(text) ? calls.add(text) : null;
      if (call != null) {
        rows.add(List.of(call));
      }
    }
    return recorded(Container.QUEUE_LOG, QueueLogCalls.HEADERS, rows);
  }

  /** What is read of a file that has no header. */
  private Finding recorded(Container container, List<String> names, List<List<String>> rows) {
    Sample sample = new Sample(container, names.stream().map(Header::of).toList(), rows);
    Layouts.Recognised found = Layouts.recognise(sample, mappings);
    return finding(sample, found, container, "", '\n', 0, 0, names);
  }

  // ---- JSON

  private Finding json() throws IOException {
    Container container = isNdjson() ? Container.NDJSON : Container.JSON;
    String root = "";
    List<JsonNode> objects = new ArrayList<>();
    if (container == Container.NDJSON) {
      RecordFrames frames = RecordFrames.ofLines(lines());
      for (var frame = frames.next(); frame != null; frame = frames.next()) {
        JsonNode object = frame.fault() == null ? RangeReader.object(frame.text()) : null;
        if (object != null && objects.size() < MOST_ROWS) {
          objects.add(object);
        }
      }
      if (objects.isEmpty()) {
        container = Container.JSON; // lines of more than a megabyte
      } else {
        root = lineRoot(objects);
        List<JsonNode> records = new ArrayList<>();
        for (JsonNode object : objects) {
          records.addAll(RangeReader.records(object, root));
        }
        objects = records;
      }
    }
    if (container == Container.JSON) {
      root = JsonRecords.root(JsonRecords.reader(new ByteArrayInputStream(start)));
      JsonRecords records =
          new JsonRecords(JsonRecords.reader(new ByteArrayInputStream(start)), root);
      for (var next = records.next(); next != null; next = records.next()) {
        JsonNode node = next.node();
        if (node != null && node.isObject() && objects.size() < MOST_ROWS) {
          objects.addAll(SocialJson.records(node));
        }
      }
      if (root.equals("data") && objects.stream().anyMatch(object -> object.has("author_id"))) {
        try (Reader page = JsonRecords.reader(open(file))) {
          Map<String, JsonNode> authors = SocialJson.authors(page);
          objects.forEach(object -> SocialJson.withAuthor(object, authors));
        }
      }
    }
    List<Map<String, String>> flat = objects.stream().map(JsonPaths::flatten).toList();
    Set<String> paths = new LinkedHashSet<>();
    flat.forEach(object -> paths.addAll(object.keySet()));
    List<List<String>> rows =
        flat.stream()
            .map(object -> paths.stream().map(path -> object.getOrDefault(path, "")).toList())
            .toList();
    List<Header> headers = paths.stream().map(Header::of).toList();
    Sample sample = new Sample(container, headers, rows);
    Layouts.Recognised found = Layouts.recognise(sample, mappings);
    return finding(sample, found, container, root, '\n', 0, 0, List.copyOf(paths));
  }

  /** How the lines wrap their records: see {@link RangeReader#records}. */
  private static String lineRoot(List<JsonNode> lines) {
    boolean pages =
        lines.stream()
            .allMatch(
                line ->
                    line.path("data").isArray()
                        && !line.has("id")
                        && (line.has("meta") || line.has("includes") || line.size() == 1));
    if (pages) {
      return "data";
    }
    boolean nested = lines.stream().anyMatch(SocialJson::nests);
    return nested ? RangeReader.NESTED : "";
  }

  private boolean isScript() {
    String first = new String(start, 0, Math.min(start.length, 40), UTF_8);
    return first.strip().startsWith("window.");
  }

  /** One object a line: by the file's ending, or because two lines are objects each. */
  private boolean isNdjson() throws IOException {
    String name = file.path().toLowerCase(Locale.ROOT);
    if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
      return true;
    }
    RecordFrames frames = RecordFrames.ofLines(lines());
    int objects = 0;
    for (var frame = frames.next(); frame != null; frame = frames.next()) {
      String text = frame.text();
      if (!text.isBlank()) {
        if (RangeReader.object(text) == null) {
          return objects >= 2;
        }
        objects++;
      }
    }
    return objects >= 2;
  }

  // ---- CSV

  private Finding csv() throws IOException {
    List<Table> tables = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      tables.add(table(delimiter));
    }
    tables.sort(
        Comparator.comparingDouble(Table::consistency).thenComparingInt(Table::width).reversed());
    for (Table table : tables) {
      Candidate header = header(table);
      if (header != null) {
        return finding(table, header.row(), header.sample(), header.found());
      }
    }
    Table likeliest = tables.get(0);
    int row = likeliest.likelyHeader();
    return finding(likeliest, row, sample(likeliest, row), null);
  }

  /** A row that can be the header. */
  private record Candidate(int row, Sample sample, Layouts.Recognised found) {
    int confidence() {
      return found.match().confidence();
    }
  }

  /** The header is the row by which a layout is recognised best, in a table of some width. */
  private @Nullable Candidate header(Table table) {
    Candidate best = null;
    for (int i = 0; i < Math.min(HEADER_SEARCH, table.rows().size()); i++) {
      if (table.width() >= 2 && table.rows().get(i).cells().size() >= 2) {
        Sample sample = sample(table, i);
        Layouts.Recognised found = Layouts.recognise(sample, mappings);
        if (found != null && (best == null || found.match().confidence() > best.confidence())) {
          best = new Candidate(i, sample, found);
        }
      }
    }
    return best;
  }

  private Finding finding(Table table, int row, Sample sample, Layouts.@Nullable Recognised found) {
    long odd = odd(table, row);
    if (found != null && odd > 0) {
      problems.add(
          String.format(
              Locale.ROOT,
              "%d of the first %d rows have another number of cells than the header",
              odd,
              table.rows().size() - row - 1));
    }
    return finding(
        sample,
        found,
        Container.CSV,
        "",
        table.delimiter(),
        headerLine(table, row, 0),
        headerLine(table, row, labelRows(table, row)),
        headers(table, row));
  }

  private static long headerLine(Table table, int row, int labels) {
    return table.rows().isEmpty() ? 1 : table.rows().get(row + labels).line();
  }

  private static List<String> headers(Table table, int row) {
    return table.rows().isEmpty() ? List.of() : table.rows().get(row).cells();
  }

  /** How many rows after the header explain it, as those of SurveyMonkey and Qualtrics do. */
  private static int labelRows(Table table, int headerRow) {
    int labels = 0;
    while (labels < 2
        && headerRow + labels + 1 < table.rows().size()
        && table.rows().get(headerRow + labels + 1).cells().stream()
            .anyMatch(cell -> LABEL.matcher(cell).matches())) {
      labels++;
    }
    return labels;
  }

  /** How many rows look torn; a single cell is a remark of the tool that made the file. */
  private static long odd(Table table, int headerRow) {
    List<Row> rows = table.rows();
    int width = rows.isEmpty() ? 0 : rows.get(headerRow).cells().size();
    return rows.stream()
        .skip(headerRow + 1L)
        .mapToInt(row -> row.cells().size())
        .filter(size -> size > 1 && (size < width || size > width + 1))
        .count();
  }

  private static Sample sample(Table table, int headerRow) {
    if (table.rows().isEmpty()) {
      return new Sample(table.container(), List.of(), List.of());
    }
    boolean torn = table.container() == Container.CSV; // in a sheet, blank cells are left out
    List<String> header = table.rows().get(headerRow).cells();
    List<List<String>> rows =
        table
            .rows()
            .subList(headerRow + 1 + labelRows(table, headerRow), table.rows().size())
            .stream()
            .map(Row::cells)
            .filter(cells -> !torn || Math.abs(cells.size() - header.size()) <= 1)
            .toList();
    return new Sample(
        table.container(),
        header.stream().map(cell -> Header.of(Decoding.clean(cell))).toList(),
        rows);
  }

  private record Row(long line, List<String> cells) {}

  private record Table(
      Container container, char delimiter, List<Row> rows, int width, double consistency) {

    /** The first row of the usual width. */
    int likelyHeader() {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).cells().size() == width) {
          return i;
        }
      }
      return 0;
    }
  }

  private Table table(char delimiter) throws IOException {
    RecordFrames frames = RecordFrames.ofCsv(lines(), delimiter);
    CsvCells parser = new CsvCells(delimiter);
    List<Row> rows = new ArrayList<>();
    for (var frame = frames.next();
        frame != null && rows.size() < MOST_ROWS;
        frame = frames.next()) {
      String text = frame.text();
      if (frame.fault() == null && !text.isBlank()) {
        rows.add(new Row(frame.line(), List.of(parser.split(text))));
      }
    }
    Map<Integer, Integer> widths = new TreeMap<>();
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    int width = 1;
    int count = 0;
    for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
      if (entry.getValue() >= count) {
        width = entry.getKey();
        count = entry.getValue();
      }
    }
    double consistency = width < 2 ? 0 : (double) count / rows.size();
    return new Table(Container.CSV, delimiter, rows, width, consistency);
  }

  // ---- what is common

  private Finding finding(
      Sample sample,
      Layouts.@Nullable Recognised found,
      Container container,
      String root,
      char delimiter,
      long headerLine,
      long lastHeaderLine,
      List<String> headers) {
    String complaint = "";
    FilePlan plan = null;
    if (found == null) {
      complaint = unknownLayout(sample);
    } else {
      Layout layout = found.layout();
      Dates dates = dates(layout, found.match().columns(), sample);
      if (dates.order == null) {
        complaint = dates.from;
      } else {
        ZoneId zone = layout.zone();
        if (layout.holdsOwnPosts() && options.ownAccounts().isEmpty()) {
          problems.add(
              "it holds what its owner wrote: name the shop's ownAccounts in the configuration if"
                  + " that is the shop, and it is no feedback");
        }
        plan =
            new FilePlan(
                file.path(),
                file.resource(),
                file.size(),
                file.packing(),
                file.member(),
                container,
                root,
                charset,
                delimiter,
                lineEnd,
                headerLine,
                lastHeaderLine,
                headers,
                layout.source(),
                layout.kind(),
                layout.channel(),
                found.match().columns(),
                dates.order,
                dates.from,
                (zone == null ? options.timeZone() : zone).getId(),
                zone == null ? "run" : "mapping",
                layout.statuses(),
                layout.channels(),
                options.ownAccounts().stream()
                    .map(Interpreter::account)
                    .collect(Collectors.toSet()),
                layout.holdsOwnPosts() && !options.ownAccounts().isEmpty(),
                sample.rows().size(),
                problems);
      }
    }
    return new Finding(plan, complaint, container, charset, delimiter, sample.headers(), sample);
  }

  private String unknownLayout(Sample sample) {
    if (sample.headers().stream().map(Header::folded).anyMatch(SUMS::contains)) {
      return file.path() + " holds sums over many conversations, no feedback: leave it out";
    }
    String seen =
        sample.headers().stream()
            .limit(12)
            .map(Header::shown)
            .collect(Collectors.joining("\", \"", "\"", "\""));
    return file.path()
        + " must have columns that are known, but has: "
        + (sample.headers().isEmpty() ? "none" : seen)
        + ". Run 'oidor inspect "
        + file.path()
        + "' for a mapping to start from";
  }

  private record Dates(@Nullable DateOrder order, String from) {}

  /** The mapping's word, else the user's, else the file's evidence, else the language of it. */
  private Dates dates(Layout layout, List<Column> columns, Sample sample) {
    DateOrder mapped = layout.dateOrder();
    if (mapped != null) {
      return new Dates(mapped, "mapping");
    }
    DateOrder asked = options.dateOrder();
    if (asked != null) {
      return new Dates(asked, "option");
    }
    int either = 0;
    int dayFirst = 0;
    int monthFirst = 0;
    List<Column> times = columns.stream().filter(column -> column.field().isTime()).toList();
    for (List<String> row : sample.rows()) {
      for (Column column : times) {
        if (column.index() < row.size()) {
          switch (DateParser.evidence(Decoding.clean(row.get(column.index())))) {
            case EITHER -> either++;
            case DAY_FIRST -> dayFirst++;
            case MONTH_FIRST -> monthFirst++;
            default -> {}
          }
        }
      }
    }
    if (dayFirst > monthFirst) {
      return new Dates(DateOrder.DMY, "evidence: " + dayFirst + " dates with a day above 12 first");
    }
    if (monthFirst > dayFirst) {
      return new Dates(
          DateOrder.MDY, "evidence: " + monthFirst + " dates with a day above 12 second");
    }
    if (sample.container() == Container.WHATSAPP) {
      int days = disorder(sample, times, DateOrder.DMY);
      int months = disorder(sample, times, DateOrder.MDY);
      if (days != months) {
        DateOrder order = days < months ? DateOrder.DMY : DateOrder.MDY;
        return new Dates(order, "evidence: only so the messages are in order");
      }
    }
    if (either + dayFirst == 0) {
      return new Dates(DateOrder.YMD, "not needed: no date leaves it open");
    }
    if (times.stream().anyMatch(column -> isIberian(Header.fold(column.header())))) {
      return new Dates(DateOrder.DMY, "language of the headers");
    }
    return new Dates(
        null,
        file.path()
            + ": day and month of its dates could be swapped. Say which comes first with"
            + " --dateOrder=DMY or --dateOrder=MDY");
  }

  /** How often a message is before the one above it, if dates are read in this order. */
  private static int disorder(Sample sample, List<Column> times, DateOrder order) {
    DateParser parser = new DateParser(order);
    Instant last = Instant.MIN;
    int disorder = 0;
    for (List<String> row : sample.rows()) {
      Instant time =
          times.isEmpty() ? null : parser.parse(row.get(times.get(0).index()), ZoneOffset.UTC);
      disorder += time == null || time.isBefore(last) ? 1 : 0;
      last = time == null ? last : time;
    }
    return disorder;
  }

  /** Whether a header is Spanish or Portuguese, where the day always comes first. */
  private static boolean isIberian(String folded) {
    return folded.matches(
        ".*\\b(?:fecha|marca temporal|hora|dia|creado|creada|data"
            + " (?:de|da|do|e|hora)|carimbo|criado"
            + "|criada|apertura|abertura|cierre|respuesta|resposta|actualiza.*|atualiza.*)\\b.*");
  }

  // ---- bytes

  private ByteLines lines() {
    // the last line of a part may be cut short
    int end = start.length;
    while (!whole && end > 0 && start[end - 1] != lineEnd) {
      end--;
    }
    return new ByteLines(new ByteArrayInputStream(start), 0, end, 1, (byte) lineEnd);
  }

  private char firstCharacter() {
    for (byte b : start) {
      char c = (char) (b & 0xFF);
      if (!Character.isWhitespace(c) && c != 0xEF && c != 0xBB && c != 0xBF && c != 0) {
        return c;
      }
    }
    return ' ';
  }

  private static String markedCharset(byte[] raw) {
    if (raw.length >= 2 && raw[0] == (byte) 0xFF && raw[1] == (byte) 0xFE) {
      return "UTF-16LE";
    }
    if (raw.length >= 2 && raw[0] == (byte) 0xFE && raw[1] == (byte) 0xFF) {
      return "UTF-16BE";
    }
    boolean utf8 =
        raw.length >= 3 && raw[0] == (byte) 0xEF && raw[1] == (byte) 0xBB && raw[2] == (byte) 0xBF;
    return utf8 ? "UTF-8" : "";
  }

  private String likelyCharset() {
    int utf8 = 0;
    int other = 0;
    try {
      ByteLines lines = lines();
      for (var line = lines.next(); line != null; line = lines.next()) {
        if (!Decoding.isAscii(line.bytes())) {
          if (Decoding.isUtf8(line.bytes())) {
            utf8++;
          } else {
            other++;
          }
        }
      }
    } catch (IOException e) {
      throw new InputException(file.path() + " cannot be read", e); // it reads from memory
    }
    if (utf8 > 0 && other > 0) {
      problems.add(
          String.format(
              Locale.ROOT,
              "mixed encodings: %d of the first lines are UTF-8, %d windows-1252; each is read as"
                  + " what it is",
              utf8,
              other));
    }
    return other > utf8 ? "windows-1252" : "UTF-8";
  }

  private static boolean contains(byte[] bytes, char wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }

  private static byte[] transcoded(byte[] raw, String charset) {
    return new String(raw, Charset.forName(charset)).getBytes(UTF_8);
  }
}
