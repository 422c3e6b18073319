package org.oidor.pipeline.options;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.aggregate.engine.BusinessHours;
import org.oidor.transforms.aggregate.engine.BusinessHours.Shift;
import org.oidor.transforms.model.Category;

/**
 * What a shop tells of itself in its YAML file. Everything is optional.
 *
 * @param businessHours day of the week in English to {@code "09:00-14:00"} or a list of such
 * @param areas category code to the name of the area that answers for it
 * @param ownAccounts user names of the shop on social networks
 * @param mappings paths of YAML mappings, relative to the configuration
 * @param customerKeyFile path of the secret for customer keys, relative to the configuration
 */
public record Config(
    @Nullable String shop,
    @Nullable String timeZone,
    @Nullable String locale,
    @Nullable Map<String, JsonNode> businessHours,
    @Nullable List<String> holidays,
    @Nullable Targets targets,
    @Nullable Map<String, String> areas,
    @Nullable List<String> ownAccounts,
    @Nullable List<String> mappings,
    @Nullable List<Event> events,
    @Nullable String customerKeyFile) {

  /** Aims of the shop; times in hours by channel, category or {@code default}. */
  public record Targets(
      @Nullable Map<String, Double> firstReplyHours,
      @Nullable Map<String, Double> resolutionHours,
      @Nullable Double withinTargetPct,
      @Nullable Double csatPct,
      @Nullable Double nps) {}

  /** Something that happened on a date, or from one date to another. */
  public record Event(
      @Nullable String date, @Nullable String from, @Nullable String to, String label) {}

  /** The configuration that says nothing. */
  public static Config empty() {
    return new Config(null, null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * Reads and checks a file.
   *
   * @throws UsageException if it cannot be read or holds what cannot be
   */
  public static Config read(Path file) {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try {
      byte[] yaml = Files.readAllBytes(file);
      if (isEmpty(mapper, file, yaml)) {
        return empty();
      }
      Config config = mapper.readValue(yaml, Config.class);
      config.check();
      return config;
    } catch (NoSuchFileException e) {
      throw new UsageException("--config must be an existing file, but was: " + file);
    } catch (UnrecognizedPropertyException e) {
      throw new UsageException(
          at(file, e.getLocation())
              + "unknown key '"
              + e.getPropertyName()
              + "'; known are: "
              + new TreeSet<>(e.getKnownPropertyIds().stream().map(String::valueOf).toList()));
    } catch (JsonMappingException e) {
      throw new UsageException(at(file, e.getLocation()) + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UsageException("--config cannot be read: " + file + ": " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  private static boolean isEmpty(YAMLMapper mapper, Path file, byte[] yaml) throws IOException {
    try {
      JsonNode tree = mapper.readTree(yaml);
      return tree == null || tree.isMissingNode() || tree.isNull();
    } catch (JacksonException e) {
      throw new UsageException(
          at(file, e.getLocation())
              + "not YAML: "
              + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private static String at(Path file, @Nullable JsonLocation location) {
    return file + (location == null ? "" : ":" + location.getLineNr()) + ": ";
  }

  private void check() {
    businessHours(ZoneOffset.UTC);
    datedEvents();
    for (String category : areas == null ? Set.<String>of() : areas.keySet()) {
      Category.of(category);
    }
    for (Event event : events == null ? List.<Event>of() : events) {
      boolean single = event.date() != null && event.from() == null && event.to() == null;
      boolean range = event.date() == null && event.from() != null && event.to() != null;
      if (!single && !range) {
        throw new IllegalArgumentException(
            "event '" + event.label() + "' must have either 'date', or 'from' and 'to'");
      }
    }
  }

  /** The weekly schedule in a time zone, null if none is configured. */
  public @Nullable BusinessHours businessHours(ZoneId zone) {
    if (businessHours == null) {
      return null;
    }
    EnumMap<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
    businessHours.forEach((day, hours) -> week.put(dayOfWeek(day), shifts(day, hours)));
    TreeSet<LocalDate> dates = new TreeSet<>();
    for (String holiday : holidays == null ? List.<String>of() : holidays) {
      dates.add(date("holiday", holiday));
    }
    return new BusinessHours(zone, week, dates);
  }

  private static DayOfWeek dayOfWeek(String day) {
    for (DayOfWeek known : DayOfWeek.values()) {
      if (known.name().equalsIgnoreCase(day)) {
        return known;
      }
    }
    throw new IllegalArgumentException(
        "businessHours must be by day of the week in English, but was: " + day);
  }

  private static List<Shift> shifts(String day, JsonNode hours) {
    List<Shift> shifts = new ArrayList<>();
    if (hours.isArray()) {
      hours.forEach(part -> shifts.add(shift(day, part.asText())));
    } else if (!hours.asText().isBlank()) {
      shifts.add(shift(day, hours.asText()));
    }
    return shifts;
  }

  private static Shift shift(String day, String hours) {
    String[] ends = hours.trim().split("\\s*-\\s*", -1);
    try {
      if (ends.length == 2) {
        LocalTime to = ends[1].equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1]);
        return new Shift(LocalTime.parse(ends[0]), to);
      }
    } catch (DateTimeException notATime) {
      // falls through to the message
    }
    throw new IllegalArgumentException(
        "businessHours of " + day + " must look like 09:00-18:00, but was: " + hours);
  }

  private static LocalDate date(String what, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          what + " must be a date like 2026-10-31, but was: " + value, e);
    }
  }

  /** The calendar events, each from its first date to its last. */
  public List<DatedEvent> datedEvents() {
    List<DatedEvent> dated = new ArrayList<>();
    for (Event event : events == null ? List.<Event>of() : events) {
      String from = event.from() != null ? event.from() : event.date();
      String to = event.to() != null ? event.to() : event.date();
      if (from != null && to != null) {
        dated.add(new DatedEvent(date("event", from), date("event", to), event.label()));
      }
    }
    return dated;
  }

  /** An event with both its dates, inclusive. */
  public record DatedEvent(LocalDate from, LocalDate to, String label) {}

  /** Targets of the first reply in hours, empty if none are configured. */
  public Map<String, Double> firstReplyHours() {
    return targets == null || targets.firstReplyHours() == null
        ? Map.of()
        : new TreeMap<>(targets.firstReplyHours());
  }

  /** Targets of the resolution in hours, empty if none are configured. */
  public Map<String, Double> resolutionHours() {
    return targets == null || targets.resolutionHours() == null
        ? Map.of()
        : new TreeMap<>(targets.resolutionHours());
  }

  /** The area that answers for a category. */
  public String areaOf(Category category) {
    String own = areas == null ? null : areas.get(category.code());
    if (own != null) {
      return own;
    }
    return switch (category) {
      case PRODUCT_DESCRIPTION -> "catalogue";
      case PURCHASE_PROCESS, SITE_CONTENT -> "web";
      case LOGISTICS -> "logistics";
      case RETURNS -> "returns";
      case CUSTOMER_SERVICE, OTHER -> "customer care";
      case PAYMENT -> "finance";
      case CHANNEL_SYNC -> "IT / omnichannel";
      case PRODUCT_QUALITY -> "purchasing";
      case NONE -> "";
    };
  }

  /** The weekly schedule in words, such as {@code monday 09:00-18:00}, null if there is none. */
  public @Nullable String businessHoursInWords() {
    if (businessHours == null) {
      return null;
    }
    List<String> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      businessHours.forEach(
          (name, hours) -> {
            List<String> parts = new ArrayList<>();
            shifts(name, hours).forEach(shift -> parts.add(shift.from() + "-" + shift.to()));
            if (day.name().equalsIgnoreCase(name) && !parts.isEmpty()) {
              days.add(day.name().toLowerCase(Locale.ROOT) + " " + String.join(", ", parts));
            }
          });
    }
    return String.join("; ", days);
  }
}
