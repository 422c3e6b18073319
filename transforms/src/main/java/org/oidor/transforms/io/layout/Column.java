package org.oidor.transforms.io.layout;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A column, or a field of a JSON object, with what it holds.
 *
 * @param header as in the file; for JSON the path with dots, such as {@code author.username}
 * @param index ordinal of the column from 0; for JSON the ordinal of the path in the sample
 * @param zone IANA zone that the header names, or null
 * @param lowest of the scale of a rating, else 0
 * @param highest of the scale of a rating, else 0
 * @param inverted whether a high rating means the opposite: much effort instead of great ease
 */
public record Column(
    Field field,
    String header,
    int index,
    @Nullable String zone,
    int lowest,
    int highest,
    boolean inverted)
    implements Serializable {

  /** A column that is no rating. */
  static Column of(Field field, Header header, int index) {
    return new Column(field, header.raw(), index, header.zone(), 0, 0, false);
  }

  /** A rating from {@code lowest} to {@code highest}. */
  static Column rating(
      Field field, Header header, int index, int lowest, int highest, boolean inverted) {
    return new Column(field, header.raw(), index, header.zone(), lowest, highest, inverted);
  }
}
