package org.oidor.transforms.aggregate.engine;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Channel;

/**
 * How long a reply or a resolution may take: by channel, else by category, else by default. Hours
 * are turned into whole minutes, rounded down. Immutable.
 */
public final class ServiceTargets implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String DEFAULT = "default";

  private final TreeMap<String, Double> hours;

  /**
   * Targets in hours by the code of a channel or category, or {@code default}.
   *
   * @throws IllegalArgumentException if a code is unknown or a time is not positive
   */
  public ServiceTargets(Map<String, Double> hours) {
    hours.forEach(
        (code, value) -> {
          if (!isKnown(code)) {
            throw new IllegalArgumentException(
                "target must be for a channel, a category or 'default', but was: " + code);
          }
          if (!(value > 0)) {
            throw new IllegalArgumentException(
                "target of '" + code + "' must be more than 0 hours, but was: " + value);
          }
        });
    this.hours = new TreeMap<>(hours);
  }

  private static boolean isKnown(String code) {
    if (code.equals(DEFAULT)) {
      return true;
    }
    for (Channel channel : Channel.values()) {
      if (channel.code().equals(code)) {
        return true;
      }
    }
    for (Category category : Category.values()) {
      if (category.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** The default target in hours, null if none is configured. */
  public @Nullable Double defaultHours() {
    return hours.get(DEFAULT);
  }

  /** The target in hours that is shown for a channel or category code, null if there is none. */
  public @Nullable Double hoursOf(String code) {
    Double own = hours.get(code);
    return own != null ? own : defaultHours();
  }

  /** Whether a duration keeps the target of its channel, else category, else default. */
  public boolean holds(Channel channel, Category category, long minutes) {
    Double target = hours.get(channel.code());
    if (target == null) {
      target = hoursOf(category.code());
    }
    return target != null && minutes <= (long) (target * 60);
  }
}
