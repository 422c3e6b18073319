package org.oidor.transforms.text;

import java.util.List;
import java.util.Set;

/**
 * Removes what ends a mail without saying anything: closings with names, signatures, "sent from my
 * phone", legal notices.
 */
final class Signatures {
  /** All lists here are folded. */
  private static final List<String> DEVICES =
      List.of(
          "enviado desde ",
          "enviado do meu ",
          "enviado a partir do ",
          "enviado pelo meu ",
          "enviado con ",
          "enviado via ",
          "enviado por correo ",
          "sent from ",
          "sent with ",
          "sent via ",
          "get outlook for ",
          "obtener outlook ",
          "obter o outlook ",
          "descarga outlook ",
          "obtenha o outlook ");

  private static final List<String> NOTICES =
      List.of(
          "aviso legal",
          "aviso de privacidad",
          "aviso de confidencialidad",
          "aviso confidencial",
          "confidencialidad",
          "este mensaje ",
          "este correo ",
          "este e-mail ",
          "este email ",
          "la informacion contenida en ",
          "la informacion incluida en ",
          "de conformidad con ",
          "en cumplimiento de ",
          "en virtud de ",
          "le informamos que ",
          "le informamos de que ",
          "antes de imprimir ",
          "piense en el medio ambiente",
          "esta mensagem ",
          "este e-mail e ",
          "aviso de confidencialidade",
          "antes de imprimir",
          "esta comunicacao ",
          "this e-mail ",
          "this email ",
          "this message ",
          "the information contained ",
          "the information in this ",
          "confidentiality notice",
          "disclaimer",
          "please consider the ",
          "if you are not the intended ");

  private static final List<String> NOTICE_WORDS =
      List.of(
          "confidencial",
          "confidential",
          "destinatari",
          "recipient",
          "proteccion de datos",
          "protecao de dados",
          "rgpd",
          "gdpr",
          "imprim",
          "print",
          "privileged",
          "medio ambiente");

  private static final List<String> CLOSINGS =
      List.of(
          "bonito dia",
          "feliz dia",
          "un saludo",
          "un cordial saludo",
          "un abrazo",
          "un fuerte abrazo",
          "saludos",
          "saludo",
          "salu2",
          "saludos cordiales",
          "cordiales saludos",
          "cordial saludo",
          "cordialmente",
          "reciba un cordial saludo",
          "reciban un cordial saludo",
          "reciba un saludo",
          "reciban un saludo",
          "atentamente",
          "muy atentamente",
          "le saluda atentamente",
          "les saluda atentamente",
          "atte",
          "sin otro particular",
          "quedo a la espera",
          "quedo atento",
          "quedo atenta",
          "gracias y un saludo",
          "muchas gracias y un saludo",
          "gracias y saludos",
          "kind regards",
          "best regards",
          "warm regards",
          "regards",
          "best wishes",
          "yours sincerely",
          "yours faithfully",
          "yours truly",
          "sincerely",
          "cheers",
          "thanks and regards",
          "many thanks and kind regards",
          "cumprimentos",
          "com os melhores cumprimentos",
          "com os meus cumprimentos",
          "melhores cumprimentos",
          "os melhores cumprimentos",
          "atenciosamente",
          "att",
          "abracos",
          "um abraco",
          "abraco",
          "saudacoes",
          "cordiais saudacoes",
          "sem mais");

  private static final List<String> THANKS =
      List.of(
          "gracias",
          "muchas gracias",
          "mil gracias",
          "gracias de antemano",
          "gracias por adelantado",
          "gracias por su atencion",
          "gracias por vuestra atencion",
          "thanks",
          "thank you",
          "many thanks",
          "thanks in advance",
          "thank you in advance",
          "obrigado",
          "obrigada",
          "muito obrigado",
          "muito obrigada",
          "desde ja obrigado",
          "desde ja obrigada",
          "obrigado desde ja");

  private static final Set<String> POSTSCRIPTS =
      Set.of("pd", "p.d", "ps", "p.s", "pd.", "p.d.", "p.s.", "ps.");

  private static final int MAX_CLOSING_WORDS = 4;
  private static final int MAX_SIGNATURE_LINES = 9;
  private static final int MAX_SIGNATURE_LINE = 60;
  private static final int MAX_SIGNATURE_WORDS = 8;
  private static final int MAX_DELIMITED_LINES = 15;
  private static final int MIN_NOTICE = 60;
  private static final int MAX_INLINE = 70;

  private Signatures() {}

  /** Returns the text without its signature; it may be left empty. */
  static String remove(String text) {
    if (text.indexOf('\n') < 0) {
      return cutInlineClosing(text);
    }
    List<String> lines = QuotedHistory.lines(text);
    lines.removeIf(Signatures::namesDevice);
    int end = cutNotice(lines, lines.size());
    end = cutDelimited(lines, end);
    end = cutClosing(lines, end);
    end = cutNamesAfterThanks(lines, end);
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    if (end == 0) {
      return "";
    }
    lines.set(end - 1, cutInlineClosing(lines.get(end - 1)));
    return String.join("\n", lines.subList(0, end));
  }

  private static boolean namesDevice(String line) {
    if (line.length() > MAX_SIGNATURE_LINE || line.isEmpty()) {
      return false;
    }
    String folded = Folding.fold(line);
    for (String device : DEVICES) {
      // "enviado desde China hace un mes." is a complaint: a device line has few words, no full
      // stop
      if (folded.startsWith(device)) {
        return words(folded) <= 7 && !folded.endsWith("?") && !folded.endsWith("!");
      }
    }
    return false;
  }

  private static int cutNotice(List<String> lines, int end) {
    int cut = end;
    for (int i = 0; i < end; i++) {
      String line = lines.get(i);
      if (line.length() < MIN_NOTICE && !startsLike(line, "antes de imprimir", "please consider")) {
        continue;
      }
      String folded = Folding.fold(line).replace("*", "");
      if (startsWithAny(folded, NOTICES) && containsAny(folded, NOTICE_WORDS)) {
        cut = i;
        break;
      }
    }
    while (cut > 0 && cut < end && isHeading(lines.get(cut - 1))) {
      cut--; // "AVISO LEGAL" above the notice, rules, empty lines
    }
    return cut;
  }

  private static boolean isHeading(String line) {
    String folded = Folding.fold(line);
    return line.isBlank()
        || (line.length() <= 40 && startsWithAny(folded, NOTICES))
        || line.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean startsLike(String line, String... beginnings) {
    return startsWithAny(Folding.fold(line), List.of(beginnings));
  }

  /** Cuts at the line "--", the convention of RFC 3676 §4.3. */
  private static int cutDelimited(List<String> lines, int end) {
    for (int i = Math.max(1, end - MAX_DELIMITED_LINES); i < end; i++) {
      String line = lines.get(i);
      if (line.equals("--") || line.equals("—")) {
        return i;
      }
    }
    return end;
  }

  private static int cutClosing(List<String> lines, int end) {
    for (int i = Math.max(0, end - MAX_SIGNATURE_LINES); i < end; i++) {
      if (isClosing(lines.get(i)) && areSignature(lines, i + 1, end)) {
        return i;
      }
    }
    return end;
  }

  private static boolean areSignature(List<String> lines, int begin, int end) {
    for (int i = begin; i < end; i++) {
      String line = lines.get(i);
      if (line.length() > MAX_SIGNATURE_LINE
          || words(line) > MAX_SIGNATURE_WORDS
          || line.endsWith("?")
          || line.endsWith("!")
          || isPostscript(line)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPostscript(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) != ':') {
      end++;
    }
    return POSTSCRIPTS.contains(Folding.fold(line.substring(0, end)));
  }

  /** Keeps "Gracias", which tells mood, and drops the name below it. */
  private static int cutNamesAfterThanks(List<String> lines, int end) {
    int names = 0;
    for (int i = end - 1; i >= 0 && names <= 3; i--) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (isNameLine(line)) {
        names++;
        continue;
      }
      return names > 0 && THANKS.contains(stripped(Folding.fold(line))) ? i + 1 : end;
    }
    return end;
  }

  /** One to four words, each with a capital first and without digits. */
  private static boolean isNameLine(String line) {
    if (words(line) > MAX_CLOSING_WORDS || line.length() > 40) {
      return false;
    }
    if (THANKS.contains(stripped(Folding.fold(line)))) {
      return false;
    }
    boolean start = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (start && Character.isLetter(c) && !Character.isUpperCase(c)) {
        boolean particle =
            line.startsWith("de ", i) || line.startsWith("da ", i) || line.startsWith("del ", i);
        if (!particle) {
          return false;
        }
      }
      if (!Character.isLetter(c) && " .,-'’".indexOf(c) < 0) {
        return false;
      }
      start = c == ' ';
    }
    return true;
  }

  /** Cuts "… no ha llegado. Un saludo, María" at the full stop. */
  private static String cutInlineClosing(String line) {
    int limit = Math.max(1, line.length() - MAX_INLINE);
    for (int i = limit; i < line.length() - 1; i++) {
      char before = line.charAt(i - 1);
      boolean boundary =
          line.charAt(i) == ' ' && (".!?,;)".indexOf(before) >= 0 || before > 0x2000);
      if (boundary && isClosing(line.substring(i + 1))) {
        int end = i;
        while (end > 0 && (line.charAt(end - 1) == ',' || line.charAt(end - 1) == ';')) {
          end--;
        }
        return line.substring(0, end);
      }
    }
    return line;
  }

  /** A closing phrase, followed by a name at most. */
  private static boolean isClosing(String line) {
    if (line.isEmpty()
        || line.length() > MAX_SIGNATURE_LINE
        || !Character.isLetter(line.charAt(0))
        || line.endsWith("!")) {
      return false;
    }
    String folded = stripped(Folding.fold(line));
    for (String closing : CLOSINGS) {
      if (!folded.startsWith(closing)) {
        continue;
      }
      String rest = folded.substring(closing.length());
      if (rest.isEmpty()) {
        return true;
      }
      if (!Character.isLetterOrDigit(rest.charAt(0))
          && words(rest) <= MAX_CLOSING_WORDS
          && rest.indexOf('?') < 0
          && rest.indexOf('!') < 0) {
        return true;
      }
    }
    return false;
  }

  private static String stripped(String folded) {
    int end = folded.length();
    while (end > 0
        && !Character.isLetterOrDigit(folded.charAt(end - 1))
        && folded.charAt(end - 1) != '?') {
      end--;
    }
    return folded.substring(0, end);
  }

  private static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean part = Character.isLetterOrDigit(line.charAt(i));
      words += part && !inside ? 1 : 0;
      inside = part || (inside && line.charAt(i) > ' ');
    }
    return words;
  }

  private static boolean startsWithAny(String text, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(String text, List<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
