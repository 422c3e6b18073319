package org.oidor.transforms.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.io.layout.DateOrder;

/**
 * Reads a point in time as exports write it: ISO 8601 in all its spellings, numbers in the order of
 * the country with 12 or 24 hours, month names in Spanish, English and Portuguese, the form of
 * e-mails and of X, seconds or milliseconds since 1970.
 *
 * <p>A zone or offset in the value goes before the one that is handed in. A date without time is
 * the start of that day. A local time that the clock skipped is moved on by the length of the gap;
 * of one that it repeated, the first is meant. Years run from 1970 to 2199.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class DateParser {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Set<String> FILLERS =
      Set.of(
          "de", "del", "of", "at", "a", "las", "la", "as", "on", "el", "em", "do", "da", "e", "h",
          "hs", "hrs", "horas", "st", "nd", "rd", "th", "t", "um", "y", "º");
  private static final Set<String> WEEKDAYS =
      Set.of(
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "lun",
          "mie",
          "jue",
          "vie",
          "sab",
          "dom",
          "lunes",
          "martes",
          "miercoles",
          "jueves",
          "viernes",
          "sabado",
          "domingo",
          "seg",
          "ter",
          "qua",
          "qui",
          "sex",
          "segunda",
          "terca",
          "quarta",
          "quinta",
          "sexta",
          "feira");
  private static final Map<String, ZoneId> ZONE_NAMES =
      Map.of(
          "utc", ZoneOffset.UTC,
          "gmt", ZoneOffset.UTC,
          "z", ZoneOffset.UTC,
          "cet", ZoneOffset.ofHours(1),
          "cest", ZoneOffset.ofHours(2),
          "wet", ZoneOffset.UTC,
          "west", ZoneOffset.ofHours(1));

  static {
    String[] names = {
      "jan january ene enero janeiro",
      "feb february febrero fev fevereiro",
      "mar march marzo marco",
      "apr april abr abril",
      "may mayo mai maio",
      "jun june junio junho",
      "jul july julio julho",
      "aug august ago agosto",
      "sep sept september septiembre set setiembre setembro",
      "oct october octubre out outubro",
      "nov november noviembre novembro",
      "dec december dic diciembre dez dezembro"
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        MONTHS.put(name, i + 1);
      }
    }
  }

  private final DateOrder order;

  /** Reads dates in numbers in this order. */
  DateParser(DateOrder order) {
    this.order = order;
  }

  /** What a date in numbers tells about the order of its parts. */
  enum Evidence {
    /** It is no date, or its order is plain. */
    NONE,
    /** Day and month could be swapped. */
    EITHER,
    DAY_FIRST,
    MONTH_FIRST
  }

  /** Whether a value says that there is no time. */
  static boolean isAbsent(String value) {
    int length = value.length();
    if (length > 24) {
      return value.isBlank();
    }
    String plain = value.strip();
    return switch (plain.toLowerCase(Locale.ROOT)) {
      case "", "null", "none", "nan", "nat", "n/a", "-", "--", "undefined" -> true;
      default -> plain.startsWith("0000-00-00") || plain.startsWith("00/00/0000");
    };
  }

  /** Whether a value is a point in time, in whatever order. */
  static boolean isDate(String value) {
    Scan scan = new Scan(value, DateOrder.DMY);
    boolean exists = scan.run() && scan.instant(ZoneOffset.UTC) != null;
    return exists || evidence(value) == Evidence.MONTH_FIRST;
  }

  /**
   * What this value tells about the order of day and month; a date that does not exist, nothing.
   */
  static Evidence evidence(String value) {
    boolean dayFirst = isDoubtful(value, DateOrder.DMY);
    boolean monthFirst = isDoubtful(value, DateOrder.MDY);
    if (dayFirst && monthFirst) {
      return Evidence.EITHER;
    }
    return dayFirst ? Evidence.DAY_FIRST : monthFirst ? Evidence.MONTH_FIRST : Evidence.NONE;
  }

  private static boolean isDoubtful(String value, DateOrder order) {
    Scan scan = new Scan(value, order);
    return scan.run() && scan.inDoubt && scan.instant(ZoneOffset.UTC) != null;
  }

  /**
   * Reads a value.
   *
   * @param zone holds where the value names none
   * @return null if it is no date and time that exist
   */
  @Nullable Instant parse(String value, ZoneId zone) {
    Scan scan = new Scan(value, order);
    return scan.run() ? scan.instant(zone) : null;
  }

  /** One pass over one value. */
  private static final class Scan {
    private final String text;
    private final DateOrder order;
    private int at;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private int nano;
    private boolean am;
    private boolean pm;
    private @Nullable ZoneId zone;
    private @Nullable Instant epoch;
    private boolean inDoubt;
    private boolean maybeTuesday;

    Scan(String text, DateOrder order) {
      this.text = text.strip();
      this.order = order;
    }

    boolean run() {
      if (text.length() > 80) {
        return false;
      }
      if (epoch()) {
        return true;
      }
      while (at < text.length()) {
        char c = text.charAt(at);
        boolean understood;
        if (isDigit(c)) {
          understood = number();
        } else if (Character.isLetter(c)) {
          understood = word();
        } else if ((c == '+' || c == '-' || c == '−') && hour >= 0 && isDigit(peek(1))) {
          understood = offset();
        } else if (c == '[') {
          understood = region();
        } else {
          understood = c == ',' || c == '.' || isSpace(c) || (c == '-' && isSpace(peek(1)));
          at++;
        }
        if (!understood) {
          return false;
        }
      }
      return inDoubt || year > 0;
    }

    @Nullable Instant instant(ZoneId ifNone) {
      if (epoch != null) {
        return epoch;
      }
      if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1) {
        return null;
      }
      if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
        return null;
      }
      int h = Math.max(hour, 0);
      if (am && h == 12) {
        h = 0;
      } else if (pm && h < 12) {
        h += 12;
      }
      if (h > 23 || minute > 59 || second > 59) {
        return null;
      }
      LocalDateTime local = LocalDateTime.of(year, month, day, h, minute, second, nano);
      ZoneId used = zone == null ? ifNone : zone;
      return local.atZone(used).toInstant();
    }

    /** Ten digits are seconds, thirteen milliseconds since 1970; both from 2001 on. */
    private boolean epoch() {
      int length = text.length();
      if (length < 10 || length > 17) {
        return false;
      }
      int digits = 0;
      while (digits < length && isDigit(text.charAt(digits))) {
        digits++;
      }
      boolean fraction = digits == 10 && length > 11 && text.charAt(10) == '.';
      for (int i = digits + 1; fraction && i < length; i++) {
        fraction = isDigit(text.charAt(i));
      }
      if (digits == 10 && (length == 10 || fraction)) {
        epoch = Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10)));
      } else if (digits == 13 && length == 13) {
        epoch = Instant.ofEpochMilli(Long.parseLong(text));
      }
      return epoch != null;
    }

    private boolean number() {
      int start = at;
      int value = digits(8);
      int length = at - start;
      if (value < 0) {
        return false;
      }
      char next = peek(0);
      if ((next == ':' || next == 'h' || next == 'H') && hour < 0 && length <= 2) {
        return time(value, next);
      }
      boolean apart = next == '-' || next == '/' || next == '.';
      if (year < 0 && month < 0 && day < 0 && apart && isDigit(peek(1))) {
        return numericDate(value, length, next);
      }
      if (apart && Character.isLetter(peek(1))) {
        at++; // 05-Mar-26
      }
      return freeNumber(value, length);
    }

    private boolean freeNumber(int value, int length) {
      if (length == 4 && year < 0) {
        year = value;
      } else if (length <= 2 && day < 0) {
        day = value;
      } else if (length == 2 && year < 0 && month > 0) {
        year = 2000 + value;
      } else {
        return false;
      }
      return true;
    }

    private boolean numericDate(int a, int aLength, char separator) {
      at++;
      int start = at;
      int b = digits(2);
      if (b < 0 || at == start || peek(0) != separator || !isDigit(peek(1))) {
        return false;
      }
      at++;
      start = at;
      int c = digits(4);
      int length = at - start;
      if (c < 0) {
        return false;
      }
      if (aLength == 4) {
        year = a;
        month = b;
        day = c;
        return length <= 2;
      }
      if (aLength > 2 || (length != 4 && length != 2)) {
        return false;
      }
      inDoubt = true;
      year = length == 2 ? 2000 + c : c;
      month = order == DateOrder.MDY ? a : b;
      day = order == DateOrder.MDY ? b : a;
      return order != DateOrder.YMD;
    }

    private boolean time(int value, char separator) {
      hour = value;
      at++;
      if (separator != ':') {
        minute = isDigit(peek(0)) ? digits(2) : 0;
        return true;
      }
      minute = isDigit(peek(0)) ? digits(2) : -1;
      if (minute < 0) {
        return false;
      }
      if (peek(0) == ':' && isDigit(peek(1))) {
        at++;
        second = digits(2);
        if (second < 0) {
          return false;
        }
        if ((peek(0) == '.' || peek(0) == ',') && isDigit(peek(1))) {
          at++;
          fraction();
        }
      }
      return !isDigit(peek(0));
    }

    private void fraction() {
      int unit = 100_000_000;
      while (isDigit(peek(0))) {
        nano += (peek(0) - '0') * unit;
        unit /= 10;
        at++;
      }
    }

    private boolean word() {
      int start = at;
      while (Character.isLetter(peek(0))) {
        at++;
      }
      String word = plain(text, start, at);
      if (hour >= 0 && halfOfDay(word)) {
        return true;
      }
      if (peek(0) == '/' && Character.isLetter(peek(1))) {
        at = start;
        return region();
      }
      Integer named = MONTHS.get(word);
      if (named != null && (month < 0 || maybeTuesday)) {
        maybeTuesday = month < 0 && day < 0 && word.equals("mar"); // martes 3 de marzo
        month = named;
        while (peek(0) == '-' || peek(0) == '/' || peek(0) == '.') {
          at++;
        }
        return true;
      }
      ZoneId abbreviated = hour >= 0 ? ZONE_NAMES.get(word) : null;
      if (abbreviated != null) {
        zone = abbreviated;
        return true; // an offset may follow, as in GMT+1
      }
      if (WEEKDAYS.contains(word)) {
        at += peek(0) == '-' ? 1 : 0; // segunda-feira
        return hour < 0 || day < 0 || month < 0;
      }
      return FILLERS.contains(word);
    }

    /** {@code am, a.m., a. m., p} and the like, which may hold spaces of any kind. */
    private boolean halfOfDay(String word) {
      if (word.equals("am") || word.equals("pm")) {
        am = word.equals("am");
        pm = !am;
        return true;
      }
      if (!word.equals("a") && !word.equals("p")) {
        return false;
      }
      int ahead = at;
      while (ahead < text.length() && (text.charAt(ahead) == '.' || isSpace(text.charAt(ahead)))) {
        ahead++;
      }
      boolean meridian =
          ahead < text.length()
              && (text.charAt(ahead) == 'm' || text.charAt(ahead) == 'M')
              && (ahead + 1 == text.length() || !Character.isLetter(text.charAt(ahead + 1)));
      if (meridian) {
        at = ahead + 1;
        am = word.equals("a");
        pm = !am;
      }
      return meridian;
    }

    /** {@code +1, +01, +0100, +01:00}. */
    private boolean offset() {
      int sign = text.charAt(at) == '+' ? 1 : -1;
      at++;
      int start = at;
      int value = digits(4);
      int length = at - start;
      if (value < 0 || length == 0 || length == 3) {
        return false;
      }
      int hours = length == 4 ? value / 100 : value;
      int minutes = length == 4 ? value % 100 : 0;
      if (length <= 2 && peek(0) == ':') {
        at++;
        minutes = digits(2);
      }
      if (hours > 18 || minutes < 0 || minutes > 59 || (hours == 18 && minutes > 0)) {
        return false;
      }
      zone = ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
      return true;
    }

    /** {@code Europe/Madrid} or {@code [Europe/Madrid]}. */
    private boolean region() {
      boolean bracket = text.charAt(at) == '[';
      int start = bracket ? at + 1 : at;
      int end = start;
      while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != ']') {
        end++;
      }
      at = bracket ? Math.min(end + 1, text.length()) : end;
      try {
        ZoneId named = ZoneId.of(text.substring(start, end));
        zone = zone == null ? named : zone;
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }

    /** Reads up to {@code most} digits; -1 if there are more. */
    private int digits(int most) {
      int value = 0;
      int start = at;
      while (isDigit(peek(0))) {
        if (at - start == most) {
          return -1;
        }
        value = value * 10 + (peek(0) - '0');
        at++;
      }
      return value;
    }

    private char peek(int ahead) {
      return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
      return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Lower case without the accents that occur in names of months and days. */
    private static String plain(String text, int from, int to) {
      StringBuilder plain = new StringBuilder(to - from);
      for (int i = from; i < to; i++) {
        char c = Character.toLowerCase(text.charAt(i));
        plain.append(
            switch (c) {
              case 'á', 'ã', 'à' -> 'a';
              case 'é', 'ê' -> 'e';
              case 'ç' -> 'c';
              default -> c;
            });
      }
      return plain.toString();
    }
  }
}
