package org.oidor.transforms.io.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds columns by the names that they are known under. */
final class Vocabulary {
  /** Fields that are read from the best column only: other columns repeat or shorten it. */
  private static final Set<Field> SINGLE = EnumSet.of(Field.TITLE, Field.TEXT);

  private final Map<Field, List<String>> names = new EnumMap<>(Field.class);

  /** Adds folded names of a field, the preferred one first. */
  Vocabulary with(Field field, String... folded) {
    names.computeIfAbsent(field, f -> new ArrayList<>()).addAll(List.of(folded));
    return this;
  }

  /** Adds the names of another vocabulary. */
  Vocabulary with(Vocabulary other) {
    other.names.forEach((field, folded) -> with(field, folded.toArray(String[]::new)));
    return this;
  }

  /** The columns that have a known name; each column serves one field. */
  List<Column> columns(Sample sample) {
    List<Column> columns = new ArrayList<>();
    boolean[] taken = new boolean[sample.headers().size()];
    names.forEach((field, folded) -> find(field, folded, sample, taken, columns));
    return columns;
  }

  private static void find(
      Field field, List<String> folded, Sample sample, boolean[] taken, List<Column> columns) {
    for (String name : folded) {
      for (int i = 0; i < taken.length; i++) {
        Header header = sample.headers().get(i);
        boolean usable = !taken[i] && !(field.isTime() && header.duration());
        if (usable && header.isCalled(name)) {
          taken[i] = true;
          columns.add(column(field, header, i, sample));
          if (SINGLE.contains(field)) {
            return;
          }
        }
      }
    }
  }

  private static Column column(Field field, Header header, int index, Sample sample) {
    return field.isRating()
        ? Scales.column(field, header, index, sample)
        : Column.of(field, header, index);
  }
}
