package org.oidor.transforms.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Removes earlier messages that a mail program has copied below (or above) the new one. */
final class QuotedHistory {
  /** Ends of the line that introduces a quotation: "… escribió:". */
  private static final List<String> VERBS =
      List.of("escribió:", "escribio:", "wrote:", "escreveu:", "ha escrito:", "va escriure:");

  /** Beginnings of that line, each followed by a day's name or a number. */
  private static final List<String> OPENERS = List.of("El ", "On ", "Em ", "No dia ", "A ", "Le ");

  private static final Set<String> DAYS_AND_MONTHS =
      Set.of(
          // days
          "lun",
          "mar",
          "mié",
          "mie",
          "jue",
          "vie",
          "sáb",
          "sab",
          "dom",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun",
          "seg",
          "ter",
          "qua",
          "qui",
          "sex",
          // months, as in "On Mar 3, 2026"
          "jan",
          "feb",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "oct",
          "nov",
          "dec");

  /** Before the verb they show that a person tells a story: "vuestro agente me escribió:". */
  private static final Set<String> PRONOUNS =
      Set.of("me", "nos", "te", "le", "les", "os", "se", "she", "he", "they", "it");

  private static final List<String> SEPARATORS =
      List.of(
          "mensaje original",
          "original message",
          "mensagem original",
          "forwarded message",
          "mensaje reenviado",
          "mensagem encaminhada",
          "missatge original");

  private static final List<String> FORWARDS =
      List.of(
          "begin forwarded message:",
          "inicio del mensaje reenviado:",
          "início da mensagem reencaminhada:");

  private static final List<String> FROM = List.of("de:", "from:", "desde:", "remitente:");
  private static final List<String> AFTER_FROM =
      List.of(
          "enviado:",
          "enviado el:",
          "enviada em:",
          "enviada:",
          "enviado em:",
          "sent:",
          "date:",
          "fecha:",
          "data:",
          "para:",
          "to:",
          "asunto:",
          "subject:",
          "assunto:");

  private static final int MAX_INTRODUCTION = 250;
  private static final int HEADER_LINES = 5;

  private QuotedHistory() {}

  /** Returns the text without the quoted parts; it may be left empty. */
  static String remove(String text) {
    String own = text;
    if (own.indexOf(':') >= 0) {
      own = cutIntroduced(own);
    }
    if (own.contains("--") || own.contains("__")) {
      own = cutSeparated(own);
    }
    if (own.indexOf('\n') < 0) {
      return own;
    }
    if (own.indexOf(':') >= 0) {
      own = cutHeaders(own);
    }
    return own.indexOf('>') >= 0 || own.contains("##-") ? dropQuotedLines(own) : own;
  }

  /** Cuts at "El lun, 3 mar 2026 a las 10:12, Ana escribió:", on one line or wrapped. */
  private static String cutIntroduced(String text) {
    String own = text;
    for (String verb : VERBS) {
      int from = 0;
      for (int at = own.indexOf(verb); at >= 0; at = own.indexOf(verb, from)) {
        from = at + verb.length();
        int begin = introductionBefore(own, at);
        if (begin >= 0) {
          String before = own.substring(0, begin);
          own = before + unquotedRest(own.substring(from));
          from = before.length();
        }
      }
    }
    return own;
  }

  /** Where the introduction begins whose verb stands at {@code verb}, or -1 if it is none. */
  private static int introductionBefore(String text, int verb) {
    int wordBegin = text.lastIndexOf(' ', verb - 2) + 1;
    if (verb > wordBegin
        && PRONOUNS.contains(text.substring(wordBegin, verb).trim().toLowerCase(Locale.ROOT))) {
      return -1;
    }
    int limit = Math.max(0, verb - MAX_INTRODUCTION);
    for (int i = verb - 1; i >= limit; i--) {
      boolean starts = i == 0 || text.charAt(i - 1) <= ' ' || text.charAt(i - 1) == '>';
      if (!starts) {
        continue;
      }
      for (String opener : OPENERS) {
        if (text.startsWith(opener, i) && isDate(text, i + opener.length(), verb)) {
          return i;
        }
      }
    }
    // "ana@shop.es escribió:" without a date
    int line = text.lastIndexOf('\n', verb) + 1;
    String sender = text.substring(Math.max(line, limit), verb);
    return sender.indexOf('@') >= 0 && sender.length() <= 80 ? Math.max(line, limit) : -1;
  }

  /** Whether a date with a year or a time begins here and ends before {@code end}. */
  private static boolean isDate(String text, int begin, int end) {
    if (begin + 3 > end) {
      return false;
    }
    boolean named =
        DAYS_AND_MONTHS.contains(text.substring(begin, begin + 3).toLowerCase(Locale.ROOT));
    if (!named && !isDigit(text.charAt(begin))) {
      return false;
    }
    for (int i = begin; i + 3 < end; i++) {
      boolean year =
          text.startsWith("20", i) && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3));
      boolean time =
          text.charAt(i) == ':' && isDigit(text.charAt(i + 1)) && isDigit(text.charAt(i + 2));
      if (year || time) {
        return true;
      }
    }
    return false;
  }

  /** What follows an introduction: answers below lines marked with ">", else nothing. */
  private static String unquotedRest(String rest) {
    List<String> lines = lines(rest);
    boolean marked = false;
    List<String> own = new ArrayList<>();
    for (String line : lines) {
      if (isMarked(line)) {
        marked = true;
      } else {
        own.add(line);
      }
    }
    return marked ? "\n" + String.join("\n", own).strip() : "";
  }

  /** Cuts at "-----Mensaje original-----", also within a line. */
  private static String cutSeparated(String text) {
    for (int i = text.indexOf("--"); i >= 0; i = text.indexOf("--", i + 1)) {
      int end = i;
      while (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == ' ')) {
        end++;
      }
      for (String separator : SEPARATORS) {
        if (text.regionMatches(true, end, separator, 0, separator.length())) {
          return text.substring(0, i);
        }
      }
      i = Math.max(i, end - 1);
    }
    return text;
  }

  /** Cuts at a block of "De: … Enviado: …" lines, and at the line that announces one. */
  private static String cutHeaders(String text) {
    List<String> lines = lines(text);
    for (int i = 0; i < lines.size(); i++) {
      String line = header(lines.get(i));
      boolean cut = FORWARDS.contains(line);
      if (startsWithAny(line, FROM)) {
        int limit = Math.min(lines.size(), i + HEADER_LINES);
        int fields = 0;
        for (int j = i + 1; j < limit; j++) {
          fields += startsWithAny(header(lines.get(j)), AFTER_FROM) ? 1 : 0;
        }
        cut = fields >= 2 || (fields == 1 && line.indexOf('@') >= 0);
      }
      if (cut) {
        int keep = i;
        while (keep > 0 && isRule(lines.get(keep - 1))) {
          keep--;
        }
        return String.join("\n", lines.subList(0, keep));
      }
    }
    return text;
  }

  private static String header(String line) {
    return line.length() > 200 ? "" : line.replace("*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWithAny(String line, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (line.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Drops lines marked with ">" and a helpdesk's "##- reply above this line -##". */
  private static String dropQuotedLines(String text) {
    List<String> lines = lines(text);
    int marked = 0;
    for (String line : lines) {
      marked += isMarked(line) ? 1 : 0;
    }
    List<String> own = new ArrayList<>(lines.size());
    for (String line : lines) {
      boolean comparison = marked == 1 && isComparison(line);
      if (line.startsWith("##-") || (isMarked(line) && !comparison)) {
        continue;
      }
      own.add(line);
    }
    return String.join("\n", own);
  }

  private static boolean isMarked(String line) {
    String stripped = line.stripLeading();
    if (stripped.isEmpty() || stripped.charAt(0) != '>') {
      return false;
    }
    boolean emoticon = stripped.length() > 1 && ":;.=_<".indexOf(stripped.charAt(1)) >= 0;
    return !emoticon;
  }

  /** "> 5 días": a person who means "more than". */
  private static boolean isComparison(String line) {
    String rest = line.stripLeading();
    rest = rest.isEmpty() ? rest : rest.substring(1).stripLeading();
    return !rest.isEmpty() && isDigit(rest.charAt(0));
  }

  /** A line of underscores or hyphens, or an empty one. */
  private static boolean isRule(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("_-= ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      lines.add(text.substring(begin, end));
      begin = end + 1;
    }
    lines.add(text.substring(begin));
    return lines;
  }
}
