package org.oidor.reports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Business hours in the words of a language. */
public final class Schedule {
  private static final int MAX_LENGTH = 160;

  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Pattern PART = Pattern.compile("([a-z]+) ([0-9:, -]+)");

  private Schedule() {}

  /**
   * Days of equal hours in a row put together, such as "lun–vie 09:00–18:00".
   *
   * @param schedule such as {@code monday 09:00-18:00; tuesday 09:00-18:00}; any other text is
   *     returned as it is
   */
  public static String of(String schedule, Labels labels) {
    String text = merged(schedule, labels);
    return SafeText.of(text == null ? schedule : text, MAX_LENGTH);
  }

  private static @Nullable String merged(String schedule, Labels labels) {
    List<String> parts = new ArrayList<>();
    int first = -1;
    int last = -1;
    String hours = "";
    for (String part : schedule.split("; ", -1)) {
      Matcher matcher = PART.matcher(part.toLowerCase(Locale.ROOT));
      int day = matcher.matches() ? DAYS.indexOf(matcher.group(1)) : -1;
      if (day < 0) {
        return null;
      }
      if (day == last + 1 && hours.equals(matcher.group(2)) && first >= 0) {
        last = day;
        continue;
      }
      if (first >= 0) {
        parts.add(part(first, last, hours, labels));
      }
      first = day;
      last = day;
      hours = matcher.group(2);
    }
    parts.add(part(first, last, hours, labels));
    return String.join("; ", parts);
  }

  private static String part(int first, int last, String hours, Labels labels) {
    String from = labels.get("weekday." + (first + 1));
    String days = first == last ? from : from + "–" + labels.get("weekday." + (last + 1));
    return days + " " + hours.strip().replace('-', '–');
  }
}
