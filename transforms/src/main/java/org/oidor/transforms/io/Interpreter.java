package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.io.layout.Column;
import org.oidor.transforms.io.layout.Field;
import org.oidor.transforms.io.layout.Header;
import org.oidor.transforms.io.layout.Values;
import org.oidor.transforms.model.Channel;
import org.oidor.transforms.model.Feedback;
import org.oidor.transforms.model.Kind;
import org.oidor.transforms.model.Outcome;
import org.oidor.transforms.model.Rating;
import org.oidor.transforms.model.Reason;

/** Makes feedback of the cells of one record after the other. For one thread. */
final class Interpreter {
  private static final int EXCERPT = 400;
  private static final int REMEMBERED = 1000;
  private static final int LONGEST_CODE = 100;
  private static final Pattern DURATION = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,9})?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,6}):([0-5]\\d):([0-5]\\d)");
  private static final Set<String> REPOSTS =
      Set.of("retweet", "retweeted", "repost", "reposted", "share", "shared", "retuit", "retweets");
  private static final Set<String> NOBODY = Set.of("anonymous", "anonimo", "anonima");
  private static final Set<String> MESSAGES =
      Set.of(
          "message",
          "messages",
          "dm",
          "direct message",
          "direct",
          "private message",
          "mensaje",
          "mensaje directo",
          "mensaje privado",
          "mensagem",
          "mensagem direta",
          "mensagem privada",
          "inbox");

  private final FilePlan plan;
  private final DateParser dates;
  private final ZoneId zone;
  private final Map<Field, List<Column>> columns = new EnumMap<>(Field.class);
  private final List<Column> ratingColumns;
  private final ZoneId[] zones;
  private final Map<String, String> folded = new HashMap<>();
  private final MessageDigest digest;

  Interpreter(FilePlan plan) {
    this.plan = plan;
    this.dates = new DateParser(plan.dateOrder());
    this.zone = ZoneId.of(plan.zone());
    for (Field field : Field.values()) {
      columns.put(field, plan.columns().stream().filter(c -> c.field() == field).toList());
    }
    this.ratingColumns =
        plan.columns().stream()
            .filter(column -> column.field().isRating())
            .sorted(Comparator.comparingInt(Column::index))
            .toList();
    int width = plan.columns().stream().mapToInt(Column::index).max().orElse(0) + 1;
    this.zones = new ZoneId[width];
    for (Column column : plan.columns()) {
      String named = column.zone();
      zones[column.index()] = named == null ? zone : ZoneId.of(named);
    }
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JVM has it
    }
  }

  /** The cells of one record. */
  interface Cells {
    /** The cell of a column, as decoded; empty if there is none. */
    String cell(int index);

    /** All of the record in a form that is the same whenever its cells are. */
    String all();

    /** The record as it stands in the file. */
    String raw();
  }

  /** What becomes of a record. */
  Outcome outcome(Cells cells, long line, long position) {
    Verdict verdict = judge(cells);
    if (verdict.skipped != null) {
      return new Outcome.Skipped(line, position, verdict.skipped);
    }
    if (verdict.reason != null) {
      return rejected(line, position, verdict.reason, verdict.message, cells.raw());
    }
    return new Outcome.Accepted(feedback(cells, verdict, line, position));
  }

  /** Hands on the key of a record that {@link #outcome} would accept. */
  void key(Cells cells, long position, KeySink sink) {
    Verdict verdict = judge(cells);
    if (verdict.skipped == null && verdict.reason == null) {
      Instant updated = time(Field.UPDATED_AT, cells, new ArrayList<>());
      sink.key(source(cells), id(cells), updated == null ? Instant.MIN : updated, position);
    }
  }

  /** A rejected record with the start of its raw text. */
  static Outcome.Rejected rejected(
      long line, long position, Reason reason, String message, String raw) {
    int end = Math.min(raw.length(), EXCERPT);
    if (end < raw.length() && Character.isHighSurrogate(raw.charAt(end - 1))) {
      end--;
    }
    return new Outcome.Rejected(line, position, reason, message, raw.substring(0, end));
  }

  /** What decides about a record, with the values that were needed for it. */
  private static final class Verdict {
    private @Nullable String skipped;
    private @Nullable Reason reason;
    private String message = "";
    private Instant created = Instant.EPOCH;
    private String title = "";
    private String text = "";
    private List<Rating> ratings = List.of();
    private final List<Feedback.Note> notes = new ArrayList<>();

    Verdict skip(String why) {
      skipped = why;
      return this;
    }

    Verdict reject(Reason why, String words) {
      reason = why;
      message = words;
      return this;
    }
  }

  private Verdict judge(Cells cells) {
    Verdict verdict = new Verdict();
    verdict.text = text(cells);
    if (plan.kind() == Kind.SOCIAL) {
      if (isRepost(cells, verdict.text)) {
        return verdict.skip("repost");
      }
      if (isOwn(cells)) {
        return verdict.skip("own_answer");
      }
    }
    String created = "";
    Column used = null;
    for (Column column : columns(Field.CREATED_AT)) {
      String value = cell(cells, column);
      if (used == null && !DateParser.isAbsent(value)) {
        created = value;
        used = column;
      }
    }
    if (used == null) {
      return verdict.reject(Reason.NO_DATE, "the creation time must be given, but was absent");
    }
    Instant instant = dates.parse(created, zones[used.index()]);
    if (instant == null) {
      return verdict.reject(
          Reason.BAD_DATE, "\"" + shown(used) + "\" must hold a date that exists, but does not");
    }
    verdict.created = instant;
    verdict.title = first(Field.TITLE, cells);
    verdict.ratings = ratings(cells, verdict.notes);
    if (isEmpty(verdict.text) && isEmpty(verdict.title) && verdict.ratings.isEmpty()) {
      return verdict.reject(Reason.EMPTY_TEXT, "the record must hold text or a rating");
    }
    return verdict;
  }

  private Feedback feedback(Cells cells, Verdict verdict, long line, long position) {
    List<Feedback.Note> notes = verdict.notes;
    Instant created = verdict.created;
    Instant replied = notBefore(created, firstReply(created, cells, notes), "first reply", notes);
    Instant solvedTime = time(Field.SOLVED_AT, cells, notes);
    if (solvedTime == null) {
      solvedTime = time(Field.CLOSED_AT, cells, notes);
    }
    Instant solved = notBefore(created, solvedTime, "solution", notes);
    String status = status(cells);
    boolean open = status.equals("new") || status.equals("open") || status.equals("pending");
    Channel channel = channel(cells);
    return new Feedback(
        source(cells),
        id(cells),
        plan.kind(),
        channel,
        plan.path(),
        line,
        position,
        created,
        replied,
        open ? null : solved,
        time(Field.UPDATED_AT, cells, notes),
        status,
        customer(cells),
        names(cells),
        verdict.title,
        verdict.text,
        Values.language(first(Field.LANGUAGE, cells)),
        number(Field.REPLIES, cells, notes),
        number(Field.REOPENS, cells, notes),
        verdict.ratings,
        channel == Channel.SOCIAL_COMMENT ? interactions(cells) : 0,
        notes);
  }

  private boolean isRepost(Cells cells, String text) {
    for (Column column : columns(Field.TYPE)) {
      if (REPOSTS.contains(fold(cell(cells, column)))) {
        return true;
      }
    }
    return text.startsWith("RT @");
  }

  private boolean isOwn(Cells cells) {
    if (plan.ownPosts()) {
      return true;
    }
    for (Column column : columns(Field.CUSTOMER_USERNAME)) {
      if (plan.ownAccounts().contains(account(cell(cells, column)))) {
        return true;
      }
    }
    return false;
  }

  /** A user name in the form in which it is compared. */
  static String account(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return plain.startsWith("@") ? plain.substring(1) : plain;
  }

  private @Nullable Instant firstReply(Instant created, Cells cells, List<Feedback.Note> notes) {
    Instant replied = time(Field.FIRST_REPLIED_AT, cells, notes);
    if (replied != null) {
      return replied;
    }
    Integer minutes = number(Field.FIRST_REPLY_MINUTES, cells, notes);
    if (minutes != null) {
      return created.plusSeconds(60L * minutes);
    }
    Long seconds = duration(Field.FIRST_REPLY_SECONDS, 1, cells, notes);
    seconds = seconds == null ? duration(Field.FIRST_REPLY_MILLIS, 1000, cells, notes) : seconds;
    return seconds == null ? null : created.plusSeconds(seconds);
  }

  /** A duration in seconds, given in its unit or as hours, minutes and seconds. */
  private @Nullable Long duration(
      Field field, long unitsPerSecond, Cells cells, List<Feedback.Note> notes) {
    for (Column column : columns(field)) {
      String value = cell(cells, column).strip();
      if (!DateParser.isAbsent(value)) {
        if (DURATION.matcher(value).matches()) {
          return Long.parseLong(value.replaceFirst("[.,].*", "")) / unitsPerSecond;
        }
        Matcher clock = CLOCK.matcher(value);
        if (clock.matches()) {
          return 3600 * Long.parseLong(clock.group(1))
              + 60 * Long.parseLong(clock.group(2))
              + Long.parseLong(clock.group(3));
        }
        notes.add(badValue(column, "a number from 0"));
      }
    }
    return null;
  }

  private static @Nullable Instant notBefore(
      Instant created, @Nullable Instant time, String what, List<Feedback.Note> notes) {
    if (time == null || !time.isBefore(created)) {
      return time;
    }
    notes.add(
        new Feedback.Note(
            Reason.NEGATIVE_DURATION, "the " + what + " must not be before the creation, but was"));
    return null;
  }

  private @Nullable Instant time(Field field, Cells cells, List<Feedback.Note> notes) {
    for (Column column : columns(field)) {
      String value = cell(cells, column);
      if (!DateParser.isAbsent(value)) {
        Instant time = dates.parse(value, zones[column.index()]);
        if (time == null) {
          notes.add(badValue(column, "a date that exists"));
        } else {
          return time;
        }
      }
    }
    return null;
  }

  private @Nullable Integer number(Field field, Cells cells, List<Feedback.Note> notes) {
    for (Column column : columns(field)) {
      String value = cell(cells, column);
      if (!DateParser.isAbsent(value)) {
        Integer number = Values.integer(value);
        if (number != null && number >= 0) {
          return number;
        }
        notes.add(badValue(column, "a whole number from 0"));
      }
    }
    return null;
  }

  private long interactions(Cells cells) {
    long sum = 0;
    for (Field field : List.of(Field.LIKES, Field.SHARES, Field.COMMENTS)) {
      for (Column column : columns(field)) {
        Integer count = Values.integer(cell(cells, column));
        sum += count == null ? 0 : Math.max(0, count);
      }
    }
    return sum;
  }

  private List<Rating> ratings(Cells cells, List<Feedback.Note> notes) {
    if (ratingColumns.isEmpty()) {
      return List.of();
    }
    List<Rating> ratings = new ArrayList<>(ratingColumns.size());
    for (Column column : ratingColumns) {
      String value = cell(cells, column);
      if (DateParser.isAbsent(value)) {
        continue;
      }
      Integer rating = Values.rating(value, column.lowest(), column.highest());
      if (rating == null) {
        notes.add(badValue(column, "a rating from " + column.lowest() + " to " + column.highest()));
      } else if (rating != Integer.MIN_VALUE) {
        int given = column.inverted() ? column.lowest() + column.highest() - rating : rating;
        Rating.Scale scale = Rating.Scale.valueOf(column.field().name());
        ratings.add(new Rating(scale, given, column.lowest(), column.highest()));
      }
    }
    return ratings;
  }

  private static Feedback.Note badValue(Column column, String rule) {
    return new Feedback.Note(
        Reason.BAD_VALUE, "\"" + shown(column) + "\" must hold " + rule + ", but does not");
  }

  private static String shown(Column column) {
    return Header.of(column.header()).shown();
  }

  private String text(Cells cells) {
    List<Column> texts = columns(Field.TEXT);
    if (texts.size() == 1) {
      return Markup.plain(plan.layout(), content(cell(cells, texts.get(0))));
    }
    StringBuilder joined = new StringBuilder();
    for (Column column : texts) {
      String part = Markup.plain(plan.layout(), content(cell(cells, column)));
      if (!part.isEmpty()) {
        joined.append(joined.length() == 0 ? "" : "\n").append(part);
      }
    }
    return joined.toString();
  }

  /** Some tools write the word for an answer that was not given. */
  private static String content(String cell) {
    return cell.equals("null") || cell.equals("NULL") || cell.isBlank() ? "" : cell;
  }

  /** Whether nothing can be seen of a text. */
  private static boolean isEmpty(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      boolean invisible =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || type == Character.CONTROL
              || type == Character.FORMAT;
      if (!invisible) {
        return false;
      }
    }
    return true;
  }

  private String status(Cells cells) {
    for (Column column : columns(Field.STATUS)) {
      String raw = cell(cells, column);
      String status = status(fold(raw));
      int bracket = raw.lastIndexOf('(');
      if (status.isEmpty() && bracket > 0) {
        status = status(fold(raw.substring(0, bracket))); // HubSpot adds the pipeline's name
      }
      if (!status.isEmpty()) {
        return status;
      }
    }
    return "";
  }

  private String status(String folded) {
    String own = plan.statuses().get(folded);
    String usual = own == null ? Values.status(folded) : own;
    return usual == null ? "" : usual;
  }

  private Channel channel(Cells cells) {
    String value = fold(first(Field.CHANNEL, cells));
    Channel own = plan.channels().get(value);
    if (own != null) {
      return own;
    }
    if (!value.isEmpty()) {
      Channel usual = Values.channel(value);
      return usual == null ? Channel.OTHER : usual;
    }
    boolean message = plan.kind() == Kind.SOCIAL && MESSAGES.contains(type(cells));
    return message ? Channel.SOCIAL_MESSAGE : plan.channel();
  }

  private String type(Cells cells) {
    return fold(first(Field.TYPE, cells));
  }

  private String source(Cells cells) {
    if (columns(Field.NETWORK).isEmpty()) {
      return plan.layout();
    }
    String network = Values.network(fold(first(Field.NETWORK, cells)));
    return network == null ? plan.layout() : network;
  }

  private String id(Cells cells) {
    String id = first(Field.ID, cells).strip();
    if (!id.isEmpty()) {
      return id;
    }
    byte[] hash = digest.digest(cells.all().getBytes(UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  private String customer(Cells cells) {
    for (Field field :
        List.of(
            Field.CUSTOMER_EMAIL,
            Field.CUSTOMER_ID,
            Field.CUSTOMER_PHONE,
            Field.CUSTOMER_USERNAME)) {
      String value = first(field, cells).strip();
      if (!value.isEmpty() && !NOBODY.contains(fold(value))) {
        boolean account = field == Field.CUSTOMER_ID || field == Field.CUSTOMER_USERNAME;
        // numbers and names of accounts mean somebody else on another network
        String network = account && plan.kind() == Kind.SOCIAL ? source(cells) + ":" : "";
        return network + value.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private List<String> names(Cells cells) {
    Set<String> names = new LinkedHashSet<>();
    for (Field field :
        List.of(
            Field.CUSTOMER_NAME,
            Field.CUSTOMER_EMAIL,
            Field.CUSTOMER_PHONE,
            Field.CUSTOMER_USERNAME,
            Field.AGENT)) {
      for (Column column : columns(field)) {
        String value = content(cell(cells, column).strip());
        if (!value.isEmpty()) {
          names.add(value);
        }
      }
    }
    return List.copyOf(names);
  }

  private List<Column> columns(Field field) {
    return columns.getOrDefault(field, List.of());
  }

  /** The first cell of a field that holds something. */
  private String first(Field field, Cells cells) {
    for (Column column : columns(field)) {
      String value = content(cell(cells, column));
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static String cell(Cells cells, Column column) {
    return Decoding.clean(cells.cell(column.index()));
  }

  /** Folding is slow, and values of closed lists come again and again. */
  private String fold(String value) {
    if (value.isEmpty() || value.length() > LONGEST_CODE) {
      return "";
    }
    String known = folded.get(value);
    if (known == null) {
      known = Header.fold(value);
      if (folded.size() < REMEMBERED) {
        folded.put(value, known);
      }
    }
    return known;
  }
}
