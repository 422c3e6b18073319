package org.oidor.pipeline.options;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;

/** The table of run options, worked out from {@link RunOptions}. */
public final class OptionTable {
  private static final List<String> ORDER =
      List.of(
          "input",
          "output",
          "config",
          "mapping",
          "period",
          "from",
          "to",
          "timeZone",
          "locale",
          "formats",
          "dateOrder",
          "maxRejectedShare",
          "rangeBytes",
          "buckets");

  private static final Pattern MISSING =
      Pattern.compile("Missing required value for \\[.*?\\.get(\\w+)\\(\\)");

  private OptionTable() {}

  /** An option as it is shown. */
  record Row(String name, String description, String defaultValue) {}

  /** The rows in the order of the help. */
  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Method getter : RunOptions.class.getDeclaredMethods()) {
      Description description = getter.getAnnotation(Description.class);
      if (description != null) {
        String name = nameOf(getter.getName().substring(3));
        rows.add(new Row(name, description.value(), defaultOf(getter)));
      }
    }
    rows.sort(
        (a, b) -> {
          int byOrder = Integer.compare(ORDER.indexOf(a.name()), ORDER.indexOf(b.name()));
          return byOrder != 0 ? byOrder : a.name().compareTo(b.name());
        });
    return rows;
  }

  private static String nameOf(String property) {
    return property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
  }

  private static String defaultOf(Method getter) {
    for (Annotation annotation : getter.getAnnotations()) {
      if (annotation.annotationType().getEnclosingClass() == Default.class) {
        try {
          Object value = annotation.annotationType().getMethod("value").invoke(annotation);
          String text = String.valueOf(value);
          return text.equals("0") ? "" : text;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("default of " + getter.getName(), e);
        }
      }
    }
    return "";
  }

  /** The table for the terminal. */
  public static String text() {
    StringBuilder text = new StringBuilder("\nOptions of ours:\n");
    for (Row row : rows()) {
      text.append("  --").append(row.name()).append('\n');
      String all =
          row.description()
              + (row.defaultValue().isEmpty() ? "" : " Default: " + row.defaultValue() + ".");
      for (String line : wrapped(all, 72)) {
        text.append("      ").append(line).append('\n');
      }
    }
    return text.append("Any option of Beam and its runners may follow, such as\n")
        .append("  --runner=FlinkRunner --flinkMaster=[local]\n")
        .toString();
  }

  /** The table for the README. */
  public static String markdown() {
    StringBuilder table = new StringBuilder("| option | meaning | default |\n|---|---|---|\n");
    for (Row row : rows()) {
      table
          .append("| `--")
          .append(row.name())
          .append("` | ")
          .append(row.description())
          .append(" | ")
          .append(row.defaultValue().isEmpty() ? "" : "`" + row.defaultValue() + "`")
          .append(" |\n");
    }
    return table.toString();
  }

  /** A fault of Beam's option parser in words for a user. */
  public static String explain(IllegalArgumentException fault) {
    String message = String.valueOf(fault.getMessage());
    String marker = "missing a property named '";
    int at = message.indexOf(marker);
    if (at >= 0) {
      String name = message.substring(at + marker.length());
      name = name.substring(0, Math.max(0, name.indexOf('\'')));
      return "unknown option --" + name + suggestion(name) + "\nSee ./oidor run --help";
    }
    Matcher missing = MISSING.matcher(message);
    if (missing.lookingAt()) {
      return "--" + nameOf(missing.group(1)) + " must be given for this runner";
    }
    return message.lines().findFirst().orElse("wrong options") + "\nSee ./oidor run --help";
  }

  private static String suggestion(String name) {
    String best = "";
    int least = 3;
    for (Row row : rows()) {
      int distance = distance(name.toLowerCase(Locale.ROOT), row.name().toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = row.name();
      }
    }
    return best.isEmpty() ? "" : "; did you mean --" + best + "?";
  }

  /** Edits from one word to another (Levenshtein, 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
