package org.oidor.transforms.text;

import java.util.List;
import java.util.Set;

/**
 * Gives the words that a customer has written, without markup, quoted mails, signatures and
 * invisible characters. Immutable and thread-safe; time is linear in the length of the input.
 */
public final class TextCleaner {
  /** Nothing longer comes out, in UTF-16 units. */
  public static final int MAX_LENGTH = 20_000;

  /** Markup takes room: this much is looked at. */
  private static final int MAX_RAW = 200_000;

  private static final int MAX_TITLE = 500;

  /** A cut goes back to a space this far. */
  private static final int MAX_WORD = 200;

  private static final List<String> PREFIXES =
      List.of("re", "rv", "fwd", "fw", "rm", "enc", "res", "tr", "aw", "reenv", "respuesta");

  /** Folded titles that a program has put in. */
  private static final Set<String> NO_TITLES =
      Set.of(
          "(sin asunto)",
          "sin asunto",
          "(no subject)",
          "no subject",
          "(sem assunto)",
          "sem assunto",
          "[no subject]",
          "(sin titulo)",
          "sin titulo",
          "(untitled)",
          "n/a",
          "-");

  /**
   * Returns the text to analyse: the title and the body without what is not the customer's. If that
   * would leave nothing of a message that has some, quotations and signatures stay.
   *
   * @param title subject or title, may be empty
   * @param body may be empty, plain text or HTML
   * @return Unicode NFC, line feeds only, at most {@value #MAX_LENGTH} characters
   */
  public String clean(String title, String body) {
    String text = bounded(Characters.clean(HtmlText.toText(bounded(body, MAX_RAW))), MAX_LENGTH);
    String own = text.isEmpty() ? text : Signatures.remove(QuotedHistory.remove(text)).strip();
    if (own.isEmpty()) {
      own = text;
    }
    String subject = title.isEmpty() ? title : subject(title);
    if (subject.isEmpty()) {
      return own;
    }
    return own.isEmpty() ? subject : bounded(join(subject, own), MAX_LENGTH);
  }

  private static String subject(String title) {
    String cleaned =
        Characters.clean(HtmlText.toText(bounded(title, MAX_TITLE))).replace('\n', ' ');
    String subject = withoutPrefixes(cleaned);
    return NO_TITLES.contains(Folding.fold(subject)) ? "" : subject;
  }

  /**
   * Drops "Re:", "RV:", "Fwd:", "Re[2]:", "[#123]", "[Ticket 123]" as often as they stand there.
   */
  private static String withoutPrefixes(String title) {
    int begin = 0;
    while (begin < title.length()) {
      int next = prefixEnd(title, begin);
      if (next < 0) {
        break;
      }
      begin = next;
      while (begin < title.length() && title.charAt(begin) == ' ') {
        begin++;
      }
    }
    return title.substring(begin);
  }

  private static int prefixEnd(String title, int begin) {
    if (title.charAt(begin) == '[') {
      int close = title.indexOf(']', begin);
      boolean number = false;
      for (int i = begin; i < close; i++) {
        number = number || (title.charAt(i) >= '0' && title.charAt(i) <= '9');
      }
      if (!number || close - begin > 30) {
        return -1;
      }
      int end = close + 1;
      return end < title.length() && title.charAt(end) == ':' ? end + 1 : end;
    }
    for (String prefix : PREFIXES) {
      if (title.regionMatches(true, begin, prefix, 0, prefix.length())) {
        int end = begin + prefix.length();
        if (end < title.length() && title.charAt(end) == '[') {
          end = Math.max(end, title.indexOf(']', end) + 1);
        }
        if (end < title.length() && title.charAt(end) == ' ') {
          end++;
        }
        if (end < title.length() && title.charAt(end) == ':') {
          return end + 1;
        }
      }
    }
    return -1;
  }

  private static String join(String subject, String body) {
    String start = subject;
    if (start.endsWith("...")) {
      start = start.substring(0, start.length() - 3);
    } else if (start.endsWith("…")) {
      start = start.substring(0, start.length() - 1);
    }
    String opening = body.substring(0, Math.min(body.length(), start.length() + 8));
    if (Folding.fold(opening).replace('\n', ' ').startsWith(Folding.fold(start))) {
      return body;
    }
    char last = subject.charAt(subject.length() - 1);
    boolean ended = ".!?…:;".indexOf(last) >= 0;
    return subject + (ended ? " " : ". ") + body;
  }

  private static String bounded(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    // half an address is not recognised as one by the redaction that follows
    int space = end;
    while (space > end - MAX_WORD && text.charAt(space) > ' ') {
      space--;
    }
    return text.substring(0, text.charAt(space) > ' ' ? end : space);
  }
}
