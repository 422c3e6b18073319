package org.oidor.transforms.io;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.io.layout.DateOrder;

/**
 * What the user says about the input.
 *
 * @param timeZone of times that name no zone, where neither header nor mapping does
 * @param mappings paths of mapping files, see {@link Mapping}
 * @param ownAccounts user names of the shop on social networks, whose posts are no feedback
 * @param dateOrder of dates in numbers, or null if the files have to tell
 */
public record InputOptions(
    ZoneId timeZone,
    List<String> mappings,
    Set<String> ownAccounts,
    @Nullable DateOrder dateOrder) {

  /** Copies the collections. */
  public InputOptions {
    mappings = List.copyOf(mappings);
    ownAccounts = Set.copyOf(ownAccounts);
  }

  /** Nothing but a time zone. */
  public static InputOptions of(ZoneId timeZone) {
    return new InputOptions(timeZone, List.of(), Set.of(), null);
  }

  /** These options with mapping files. */
  public InputOptions withMappings(List<String> mappings) {
    return new InputOptions(timeZone, mappings, ownAccounts, dateOrder);
  }

  /** These options with the shop's own user names, with or without {@code @}, in any case. */
  public InputOptions withOwnAccounts(Set<String> ownAccounts) {
    return new InputOptions(timeZone, mappings, ownAccounts, dateOrder);
  }

  /** These options with an order of dates that holds for all files. */
  public InputOptions withDateOrder(@Nullable DateOrder dateOrder) {
    return new InputOptions(timeZone, mappings, ownAccounts, dateOrder);
  }
}
