package org.oidor.transforms.io.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The start of a file, by which a layout is recognised.
 *
 * @param rows values in the order of the headers; a row may be shorter
 */
public record Sample(Container container, List<Header> headers, List<List<String>> rows) {

  /** Copies the lists. */
  public Sample {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /** The values of a column that are not blank. */
  public List<String> values(int column) {
    return rows.stream()
        .filter(row -> column < row.size() && !row.get(column).isBlank())
        .map(row -> row.get(column))
        .toList();
  }

  /** Whether there are headers of all these folded names. */
  boolean has(String... folded) {
    Set<String> names = names();
    return List.of(folded).stream().map(Header::squeezed).allMatch(names::contains);
  }

  /** Whether there is a header of one of these folded names. */
  boolean hasAny(String... folded) {
    Set<String> names = names();
    return List.of(folded).stream().map(Header::squeezed).anyMatch(names::contains);
  }

  private Set<String> names() {
    return headers.stream().map(Header::folded).map(Header::squeezed).collect(Collectors.toSet());
  }
}
