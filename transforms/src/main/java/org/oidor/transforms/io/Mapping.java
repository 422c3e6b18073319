package org.oidor.transforms.io;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.io.layout.Column;
import org.oidor.transforms.io.layout.Container;
import org.oidor.transforms.io.layout.DateOrder;
import org.oidor.transforms.io.layout.Field;
import org.oidor.transforms.io.layout.Header;
import org.oidor.transforms.io.layout.Layout;
import org.oidor.transforms.io.layout.Match;
import org.oidor.transforms.io.layout.Sample;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Kind;

/**
 * A layout that a user wrote down in a YAML file, for exports that are not recognised or not as
 * they should be. It holds for every file that has all of its columns.
 *
 * <pre>{@code
 * source: mostrador            # code of the system; with the id it identifies a record
 * kind: ticket                 # ticket, survey, social or review
 * channel: store               # of records that name none
 * container: csv               # csv, xlsx, ndjson or json; any if left out
 * columns:                     # field: header, or a list of headers
 *   createdAt: Día
 *   text: [Qué pasó, Qué pidió]
 *   csat: Nota
 * dateOrder: DMY               # DMY, MDY or YMD; found out if left out
 * timeZone: Europe/Madrid      # of times that name none; the run's if left out
 * scales:                      # of ratings: lowest-highest
 *   csat: 1-10
 * values:                      # value in the file: ours
 *   status: {Hecho: solved}
 *   channel: {Mostrador: store}
 * }</pre>
 */
public final class Mapping implements Layout {
  private static final int CONFIDENCE = 1000;
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
  private static final Pattern SCALE = Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})");
  private static final Set<String> STATUSES = Set.of("new", "open", "pending", "solved", "closed");
  private static final ObjectReader READER =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .addModule(new SimpleModule().addKeyDeserializer(Field.class, new FieldKey()))
          .build()
          .readerFor(Document.class);

  private final String file;
  private final String source;
  private final Kind kind;
  private final Channel channel;
  private final @Nullable Container container;
  private final Map<Field, List<String>> columns = new EnumMap<>(Field.class);
  private final @Nullable DateOrder dateOrder;
  private final @Nullable ZoneId zone;
  private final Map<Field, int[]> scales = new EnumMap<>(Field.class);
  private final Map<String, String> statuses = new HashMap<>();
  private final Map<String, Channel> channels = new HashMap<>();

  /** The file as it stands; no record, for which Jackson loses the line of an unknown key. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  private static final class Document {
    @Nullable String source;
    @Nullable Kind kind;
    @Nullable Channel channel;
    @Nullable Container container;
    @Nullable Map<Field, List<String>> columns;
    @Nullable DateOrder dateOrder;
    @Nullable String timeZone;
    @Nullable Map<Field, String> scales;
    @Nullable ValueNames values;
  }

  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  private static final class ValueNames {
    @Nullable Map<String, String> status;
    @Nullable Map<String, Channel> channel;
  }

  private static final class FieldKey extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      Field field = Field.ofKey(key);
      return field == null ? context.handleWeirdKey(Field.class, key, "unknown field") : field;
    }
  }

  private Mapping(String file, Document document) {
    this.file = file;
    this.source = required("source", document.source);
    if (!CODE.matcher(source).matches()) {
      throw wrong("source must be of small letters, digits, - and _", source);
    }
    this.kind = required("kind", document.kind);
    this.channel = document.channel == null ? usualChannel(kind) : document.channel;
    this.container = document.container;
    required("columns", document.columns).forEach(columns::put);
    if (!columns.containsKey(Field.CREATED_AT)) {
      throw wrong("columns must hold createdAt", columns.keySet());
    }
    if (columns.keySet().stream().noneMatch(Mapping::isContent)) {
      throw wrong("columns must hold text, title or a rating", columns.keySet());
    }
    this.dateOrder = document.dateOrder;
    this.zone = document.timeZone == null ? null : zone(document.timeZone);
    if (document.scales != null) {
      document.scales.forEach((field, scale) -> scales.put(field, scale(field, scale)));
    }
    ValueNames values = document.values;
    if (values != null && values.status != null) {
      values.status.forEach((value, code) -> statuses.put(Header.fold(value), status(code)));
    }
    if (values != null && values.channel != null) {
      values.channel.forEach((value, code) -> channels.put(Header.fold(value), code));
    }
  }

  /**
   * Reads a mapping file.
   *
   * @throws InputException if it cannot be read, or holds what is not understood
   */
  public static Mapping read(String path) {
    try (InputStream in = Storage.open(path, 0);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Document document = READER.readValue(reader);
      if (document == null) {
        throw new InputException(path + " must hold a mapping, but is empty");
      }
      return new Mapping(path, document);
    } catch (JsonProcessingException e) {
      throw new InputException(path + line(e) + ": " + problem(e), e);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(path + " cannot be read: check that the mapping file exists", e);
    }
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public Channel channel() {
    return channel;
  }

  @Override
  public @Nullable DateOrder dateOrder() {
    return dateOrder;
  }

  @Override
  public @Nullable ZoneId zone() {
    return zone;
  }

  @Override
  public Map<String, String> statuses() {
    return statuses;
  }

  @Override
  public Map<String, Channel> channels() {
    return channels;
  }

  @Override
  public @Nullable Match match(Sample sample) {
    if (container != null && container != sample.container()) {
      return null;
    }
    List<Column> found = new ArrayList<>();
    for (Map.Entry<Field, List<String>> wanted : columns.entrySet()) {
      int before = found.size();
      for (String name : wanted.getValue()) {
        add(wanted.getKey(), name, sample, found);
      }
      if (found.size() == before) {
        return null;
      }
    }
    return new Match(CONFIDENCE, found);
  }

  private void add(Field field, String name, Sample sample, List<Column> found) {
    String folded = Header.of(name).folded();
    for (int i = 0; i < sample.headers().size(); i++) {
      Header header = sample.headers().get(i);
      if (header.raw().equals(name) || header.isCalled(folded)) {
        int[] scale = scale(field, header);
        found.add(new Column(field, header.raw(), i, header.zone(), scale[0], scale[1], false));
      }
    }
  }

  private int[] scale(Field field, Header header) {
    if (!field.isRating()) {
      return new int[] {0, 0};
    }
    int[] said = scales.get(field);
    if (said != null) {
      return said;
    }
    if (header.highest() > 0) {
      return new int[] {header.lowest(), header.highest()};
    }
    return field == Field.NPS ? new int[] {0, 10} : new int[] {1, 5};
  }

  private static boolean isContent(Field field) {
    return field == Field.TEXT || field == Field.TITLE || field.isRating();
  }

  private static Channel usualChannel(Kind kind) {
    return switch (kind) {
      case TICKET -> Channel.OTHER;
      case SURVEY -> Channel.SURVEY;
      case SOCIAL -> Channel.SOCIAL_COMMENT;
      case REVIEW -> Channel.REVIEW;
    };
  }

  private ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw wrong("timeZone must be an IANA zone such as Europe/Madrid", name);
    }
  }

  private int[] scale(Field field, String text) {
    Matcher parts = SCALE.matcher(text.strip());
    if (!field.isRating() || !parts.matches()) {
      throw wrong("scales must give ratings a lowest-highest, such as csat: 1-5", text);
    }
    int lowest = Integer.parseInt(parts.group(1));
    int highest = Integer.parseInt(parts.group(2));
    if (lowest >= highest) {
      throw wrong("scales must give the lowest first", text);
    }
    return new int[] {lowest, highest};
  }

  private String status(String code) {
    if (!STATUSES.contains(code)) {
      throw wrong("values.status must be new, open, pending, solved or closed", code);
    }
    return code;
  }

  private <T> T required(String key, @Nullable T value) {
    if (value == null) {
      throw new InputException(file + ": " + key + " must be given, but is absent");
    }
    return value;
  }

  private InputException wrong(String rule, Object value) {
    return new InputException(file + ": " + rule + ", but was: " + value);
  }

  private static String line(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? "" : ":" + location.getLineNr();
  }

  private static String problem(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "unknown key '"
          + unknown.getPropertyName()
          + "'; known are: "
          + unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (e instanceof InvalidFormatException invalid) {
      Class<?> type = invalid.getTargetType();
      String known =
          type == Field.class
              ? Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", "))
              : type != null && type.isEnum()
                  ? Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)
                  : "of another type";
      return "'" + invalid.getValue() + "' is not known; known are: " + known;
    }
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    return "is no valid mapping: " + (end < 0 ? message : message.substring(0, end));
  }
}
