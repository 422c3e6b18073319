package org.oidor.transforms.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.io.layout.Column;
import org.oidor.transforms.io.layout.Container;
import org.oidor.transforms.io.layout.Field;
import org.oidor.transforms.io.layout.Header;
import org.oidor.transforms.io.layout.Layouts;
import org.oidor.transforms.io.layout.Sample;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Reason;

/**
 * Tells what is recognised in a file and what becomes of its records, before any run. It shows
 * names of columns, never what they hold.
 */
public final class Inspection {
  private static final int MOST_PROBLEMS = 5;

  /** Layouts that fit the files of many systems, whose ids may overlap. */
  private static final Set<String> GENERAL = Set.of("tickets", "survey", "reviews");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Storage.Found file;
  private final FileSniffer.Finding finding;
  private final Counts counts = new Counts();
  private final List<String> remarks = new ArrayList<>();

  private Inspection(Storage.Found file, FileSniffer.Finding finding, Set<String> shared) {
    this.file = file;
    this.finding = finding;
    FilePlan plan = finding.plan();
    if (plan != null) {
      remarks.addAll(plan.problems());
      if (shared.contains(plan.layout())) {
        remarks.add(
            "other files have the source '"
                + plan.layout()
                + "' too: records of the same id count as duplicates. If the files are of different"
                + " systems, give each a mapping with a source of its own");
      }
      new RangeReader().read(new SourceRange(0, plan, 0, plan.size(), 1, 0), counts::add);
    }
  }

  /**
   * Inspects the files that the paths stand for, as {@link InputPlanner#plan} finds them.
   *
   * @throws InputException if a path leads nowhere or a file cannot be read
   */
  public static List<Inspection> of(List<String> paths, InputOptions options) {
    List<Mapping> mappings = options.mappings().stream().map(Mapping::read).toList();
    List<Storage.Found> files = InputPlanner.find(paths);
    List<FileSniffer.Finding> findings =
        files.stream().map(file -> FileSniffer.sniff(file, options, mappings)).toList();
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (FileSniffer.Finding finding : findings) {
      FilePlan plan = finding.plan();
      if (plan != null && GENERAL.contains(plan.layout()) && !seen.add(plan.layout())) {
        shared.add(plan.layout());
      }
    }
    List<Inspection> inspections = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      inspections.add(new Inspection(files.get(i), findings.get(i), shared));
    }
    return inspections;
  }

  /** Whether the file can be read as it is. */
  public boolean isUnderstood() {
    return finding.plan() != null;
  }

  private static final class Counts {
    private long read;
    private long accepted;
    private final Map<Reason, Long> rejected = new EnumMap<>(Reason.class);
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<Reason, Long> notes = new EnumMap<>(Reason.class);
    private final List<Problem> problems = new ArrayList<>();

    private record Problem(long line, Reason reason, String message) {}

    void add(Outcome outcome) {
      read++;
      if (outcome instanceof Outcome.Accepted kept) {
        accepted++;
        for (Feedback.Note note : kept.feedback().notes()) {
          notes.merge(note.reason(), 1L, Long::sum);
          problem(outcome.line(), note.reason(), note.message());
        }
      } else if (outcome instanceof Outcome.Rejected reject) {
        rejected.merge(reject.reason(), 1L, Long::sum);
        problem(outcome.line(), reject.reason(), reject.message());
      } else if (outcome instanceof Outcome.Skipped skip) {
        skipped.merge(skip.why(), 1L, Long::sum);
      }
    }

    private void problem(long line, Reason reason, String message) {
      if (problems.size() < MOST_PROBLEMS) {
        problems.add(new Problem(line, reason, message));
      }
    }
  }

  /** What was found, to be read by people. */
  public String text() {
    StringBuilder out = new StringBuilder(file.path()).append('\n');
    FilePlan plan = finding.plan();
    if (plan == null) {
      line(out, "not understood", finding.complaint());
      line(out, "written as", written());
      out.append("\n# A mapping to start from: check each line, save it, name it as a mapping.\n");
      return out.append(mapping()).toString();
    }
    line(out, "layout", plan.layout() + " (" + plan.kind().name().toLowerCase(Locale.ROOT) + ")");
    line(out, "written as", written());
    line(out, "time zone", plan.zone() + " (" + plan.zoneFrom() + ")");
    line(out, "date order", plan.dateOrder() + " (" + plan.dateOrderFrom() + ")");
    for (Column column : plan.columns()) {
      line(out, column.field().key(), "<- " + column(column));
    }
    if (!unused(plan).isEmpty()) {
      line(out, "not used", String.join(", ", unused(plan)));
    }
    line(out, "records", records());
    for (String remark : remarks) {
      line(out, "note", remark);
    }
    for (Counts.Problem problem : counts.problems) {
      line(out, "line " + problem.line(), problem.reason().code() + ": " + problem.message());
    }
    return out.toString();
  }

  /** What was found, for machines. */
  public ObjectNode json() {
    ObjectNode out = JSON.objectNode();
    out.put("path", file.path());
    out.put("understood", isUnderstood());
    out.put("container", finding.container().name().toLowerCase(Locale.ROOT));
    out.put("encoding", finding.charset());
    out.put("delimiter", delimiter());
    ArrayNode headers = out.putArray("headers");
    finding.headers().forEach(header -> headers.add(header.shown()));
    FilePlan plan = finding.plan();
    if (plan == null) {
      out.put("complaint", finding.complaint());
      out.put("mapping", mapping());
      return out;
    }
    out.put("format", plan.layout());
    out.put("kind", plan.kind().name().toLowerCase(Locale.ROOT));
    out.put("header_line", plan.headerLine());
    ArrayNode columns = out.putArray("columns");
    for (Column column : plan.columns()) {
      ObjectNode node = columns.addObject();
      node.put("field", column.field().key());
      node.put("header", shown(column));
      if (column.zone() != null) {
        node.put("time_zone", column.zone());
      }
      if (column.highest() > 0) {
        node.put("lowest", column.lowest());
        node.put("highest", column.highest());
      }
    }
    out.put("date_order", plan.dateOrder().name());
    out.put("date_order_from", plan.dateOrderFrom());
    out.put("time_zone", plan.zone());
    out.put("time_zone_from", plan.zoneFrom());
    ObjectNode records = out.putObject("records");
    records.put("read", counts.read);
    records.put("accepted", counts.accepted);
    ObjectNode rejected = records.putObject("rejected");
    counts.rejected.forEach((reason, count) -> rejected.put(reason.code(), count));
    ObjectNode skipped = records.putObject("skipped");
    counts.skipped.forEach(skipped::put);
    ObjectNode dropped = records.putObject("dropped_values");
    counts.notes.forEach((reason, count) -> dropped.put(reason.code(), count));
    ArrayNode notes = out.putArray("notes");
    remarks.forEach(notes::add);
    ArrayNode problems = out.putArray("problems");
    for (Counts.Problem problem : counts.problems) {
      ObjectNode node = problems.addObject();
      node.put("line", problem.line());
      node.put("reason", problem.reason().code());
      node.put("message", problem.message());
    }
    return out;
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append(String.format(Locale.ROOT, "  %-18s %s%n", name, value).replace("\r\n", "\n"));
  }

  private String written() {
    String text = finding.container().name() + ", " + finding.charset();
    FilePlan plan = finding.plan();
    String packed = plan == null || plan.packing() == Packing.NONE ? "" : ", packed";
    String header =
        plan == null || plan.headerLine() == 0 ? "" : ", header in line " + plan.headerLine();
    String delimiter = delimiter().isEmpty() ? "" : ", delimiter " + delimiter();
    return text + packed + delimiter + header;
  }

  private String delimiter() {
    if (finding.container() != Container.CSV) {
      return "";
    }
    return finding.delimiter() == '\t' ? "TAB" : String.valueOf(finding.delimiter());
  }

  private static String column(Column column) {
    String scale =
        column.highest() > 0 ? " from " + column.lowest() + " to " + column.highest() : "";
    String inverted = column.inverted() ? ", turned round" : "";
    String zone = column.zone() == null ? "" : " in " + column.zone();
    return shown(column) + scale + inverted + zone;
  }

  private static String shown(Column column) {
    return Header.of(column.header()).shown();
  }

  private List<String> unused(FilePlan plan) {
    Set<Integer> used = new HashSet<>();
    plan.columns().forEach(column -> used.add(column.index()));
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < finding.headers().size(); i++) {
      if (!used.contains(i) && !finding.headers().get(i).raw().isBlank()) {
        unused.add(finding.headers().get(i).shown());
      }
    }
    return unused;
  }

  private String records() {
    long rejected = counts.rejected.values().stream().mapToLong(Long::longValue).sum();
    long skipped = counts.skipped.values().stream().mapToLong(Long::longValue).sum();
    return String.format(
        Locale.ROOT,
        "%d read: %d accepted, %d rejected%s, %d skipped%s%s",
        counts.read,
        counts.accepted,
        rejected,
        listed(counts.rejected),
        skipped,
        listed(counts.skipped),
        counts.notes.isEmpty() ? "" : "; values dropped" + listed(counts.notes));
  }

  private static String listed(Map<?, Long> counts) {
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  // ---- a mapping to start from

  private String mapping() {
    StringBuilder out = new StringBuilder();
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    String code = Header.fold(name.replaceFirst("\\.[^.]*$", "")).replace(' ', '_');
    String safe = code.replaceAll("[^a-z0-9_]", "").replaceFirst("^_+", "");
    out.append("source: ").append(safe.isEmpty() ? "export" : cut(safe)).append('\n');
    out.append("kind: ticket  # ticket, survey, social or review\n");
    out.append("container: ").append(finding.container().name().toLowerCase(Locale.ROOT));
    out.append("\ncolumns:\n");
    Map<Field, List<String>> columns = guessed(finding.sample());
    columns.forEach(
        (field, headers) ->
            out.append("  ").append(field.key()).append(": ").append(list(headers)).append('\n'));
    if (!columns.containsKey(Field.CREATED_AT)) {
      out.append("  createdAt: WRITE_HERE  # the header of the column with the date\n");
    }
    if (!columns.containsKey(Field.TEXT)) {
      out.append("  text: WRITE_HERE  # the header of the column with what the customer says\n");
    }
    Set<String> used = columns.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    String others =
        finding.headers().stream()
            .filter(Inspection::mayBeShown)
            .map(Header::raw)
            .filter(header -> !used.contains(header))
            .map(Inspection::quoted)
            .collect(Collectors.joining(", "));
    out.append("# columns left over: ").append(others).append('\n');
    String fields = Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", "));
    return out.append("# fields: ").append(fields).append('\n').toString();
  }

  private static Map<Field, List<String>> guessed(@Nullable Sample sample) {
    Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    if (sample == null) {
      return columns;
    }
    Set<Integer> taken = new HashSet<>();
    for (Column column : Layouts.guess(sample)) {
      Header header = sample.headers().get(column.index());
      if (mayBeShown(header)) {
        columns.computeIfAbsent(column.field(), field -> new ArrayList<>()).add(header.raw());
        taken.add(column.index());
      }
    }
    if (!columns.containsKey(Field.CREATED_AT)) {
      int dates = best(sample, taken, Inspection::dateShare, 50);
      if (dates >= 0) {
        columns.put(Field.CREATED_AT, List.of(sample.headers().get(dates).raw()));
        taken.add(dates);
      }
    }
    if (!columns.containsKey(Field.TEXT)) {
      int text = best(sample, taken, Inspection::meanLength, 12);
      if (text >= 0) {
        columns.put(Field.TEXT, List.of(sample.headers().get(text).raw()));
      }
    }
    return columns;
  }

  private interface Measure {
    long of(List<String> values);
  }

  private static int best(Sample sample, Set<Integer> taken, Measure measure, long least) {
    int best = -1;
    long highest = least - 1;
    for (int i = 0; i < sample.headers().size(); i++) {
      List<String> values = sample.values(i);
      if (!taken.contains(i) && !values.isEmpty() && mayBeShown(sample.headers().get(i))) {
        long value = measure.of(values);
        if (value > highest) {
          best = i;
          highest = value;
        }
      }
    }
    return best;
  }

  private static long dateShare(List<String> values) {
    return values.stream().filter(DateParser::isDate).count() * 100 / values.size();
  }

  private static long meanLength(List<String> values) {
    return values.stream().mapToLong(String::length).sum() / values.size();
  }

  /** A file without header row would show its first record. */
  private static boolean mayBeShown(Header header) {
    return !header.raw().isBlank() && header.shown().equals(header.raw().strip());
  }

  private static String list(List<String> headers) {
    return headers.size() == 1
        ? quoted(headers.get(0))
        : headers.stream().map(Inspection::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String header) {
    return new TextNode(header).toString(); // JSON strings are YAML
  }

  private static String cut(String code) {
    return code.length() <= 40 ? code : code.substring(0, 40);
  }
}
