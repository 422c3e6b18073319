package org.oidor.transforms.io;

import java.time.Instant;

/** Takes what tells duplicates apart. */
@FunctionalInterface
public interface KeySink {

  /**
   * Takes one record that would be accepted.
   *
   * @param updatedAt {@link Instant#MIN} if unknown
   * @param position ordinal of the record in its file, from 0
   */
  void key(String source, String id, Instant updatedAt, long position);
}
