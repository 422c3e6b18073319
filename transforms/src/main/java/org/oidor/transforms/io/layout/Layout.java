package org.oidor.transforms.io.layout;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/**
 * Knows one kind of export. Implementations have no state and are listed in {@link Layouts}; one
 * that a user writes down in a mapping file works the same way.
 */
public interface Layout {

  /** Code of the system that the records come from, such as {@code freshdesk}. */
  String source();

  /** What sort of feedback the records are. */
  Kind kind();

  /** The channel of a record that names none. */
  Channel channel();

  /** How well a file fits, or null if it does not. */
  @Nullable Match match(Sample sample);

  /** Status codes by folded value, besides the {@linkplain Values usual ones}. */
  default Map<String, String> statuses() {
    return Map.of();
  }

  /** Channels by folded value, besides the {@linkplain Values usual ones}. */
  default Map<String, Channel> channels() {
    return Map.of();
  }

  /** The order of dates, or null if the file has to tell. */
  default @Nullable DateOrder dateOrder() {
    return null;
  }

  /** The zone of times that name none, or null if the run's zone holds. */
  default @Nullable ZoneId zone() {
    return null;
  }

  /** Whether files hold what their owner wrote, who is the shop if it names its accounts. */
  default boolean holdsOwnPosts() {
    return false;
  }
}
