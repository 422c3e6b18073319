package org.oidor.transforms.io.layout;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a column, with what its brackets tell.
 *
 * @param raw as in the file
 * @param folded without case, accents, punctuation and bracketed suffix, to be compared
 * @param zone IANA zone named in the suffix, as in {@code Created at (Europe/Madrid)}, or null
 * @param duration whether a suffix such as {@code (in hrs)} tells that it holds a duration
 * @param lowest of a scale as in {@code (0-10)}; only if {@code highest} is not 0
 * @param highest of a scale, 0 if none is named
 */
public record Header(
    String raw, String folded, @Nullable String zone, boolean duration, int lowest, int highest) {

  private static final Pattern SUFFIX =
      Pattern.compile("^(.+?)\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*$");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)(?:in |en |em )?(?:hrs?|hours?|horas?|min|mins|minutes?|minutos?|secs?|seconds?"
              + "|segundos?|ms|milliseconds|days?|d[ií]as?|dias?|[hm:]{2,}[s:]*)");
  private static final Pattern SCALE =
      Pattern.compile("(?<!\\d)([01])\\s*(?:-|–|—|al|a|to|até|ate|\\.\\.)\\s*(10|[3-9])(?!\\d)");

  /** What is longer is text, and the start of a row that is no header. */
  private static final int LONGEST = 500;

  /** Reads a header cell. */
  public static Header of(String raw) {
    String name = raw;
    String zone = null;
    boolean duration = false;
    Matcher suffix = SUFFIX.matcher(raw);
    if (raw.length() <= LONGEST && suffix.matches()) {
      name = suffix.group(1);
      zone = zoneOf(suffix.group(2).strip());
      duration = UNIT.matcher(suffix.group(2).strip()).matches();
    }
    Matcher scale = SCALE.matcher(raw.toLowerCase(Locale.ROOT));
    boolean scaled = scale.find();
    return new Header(
        raw,
        fold(name),
        zone,
        duration,
        scaled ? Integer.parseInt(scale.group(1)) : 0,
        scaled ? Integer.parseInt(scale.group(2)) : 0);
  }

  /**
   * Brings a name or value into the form in which it is compared: lower case, no accents, words of
   * letters and digits with one space between.
   */
  public static String fold(String raw) {
    String plain = Normalizer.normalize(raw, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    char before = ' ';
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        if (!Character.isLetterOrDigit(before) && folded.length() > 0) {
          folded.append(' ');
        }
        folded.append(Character.toLowerCase(c));
      }
      before = c;
    }
    return folded.length() == 0 && raw.strip().equals("#") ? "#" : folded.toString();
  }

  /** Whether it has this folded name; spaces do not count, as in {@code createdAt}. */
  public boolean isCalled(String name) {
    return squeezed(folded).equals(squeezed(name));
  }

  static String squeezed(String name) {
    return name.replace(" ", "");
  }

  /** The header as it may be shown: short, without addresses and long numbers. */
  public String shown() {
    String start = raw.strip().substring(0, Math.min(raw.strip().length(), LONGEST));
    String safe = start.replaceAll("\\S+@\\S+", "[e-mail]").replaceAll("\\d{5,}", "#####");
    return safe.length() <= 60 ? safe : safe.substring(0, 57) + "...";
  }

  private static @Nullable String zoneOf(String text) {
    if (!text.contains("/") && !text.equals("UTC") && !text.startsWith("GMT")) {
      return null;
    }
    try {
      return ZoneId.of(text).getId();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
