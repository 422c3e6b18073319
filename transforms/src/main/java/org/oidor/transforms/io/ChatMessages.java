package org.oidor.transforms.io;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages of a chat that WhatsApp exported, on Android or iOS, in Spanish, English or
 * Portuguese, with 12 or 24 hours.
 */
final class ChatMessages {
  private static final int MOST_LINES = 1000;
  private static final String SPACE = "[\\s\\u00A0\\u202F]";
  private static final String DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}";
  private static final String TIME =
      "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:" + SPACE + "*[aApP]\\.?" + SPACE + "*[mM]\\b\\.?)?";
  private static final Pattern START =
      Pattern.compile(
          ("\\[(?<date>"
                  + DATE
                  + "),?"
                  + SPACE
                  + "+(?<time>"
                  + TIME
                  + ")\\]"
                  + SPACE
                  + "+(?<rest>.*)")
              + ("|(?<date2>" + DATE + "),?" + SPACE + "+(?<time2>" + TIME + ")" + SPACE + "+[-–]")
              + (SPACE + "+(?<rest2>.*)"));
  private static final Pattern AUTHOR = Pattern.compile("([^:]{1,80}):(?: (.*)|)");
  private static final Pattern PHONE =
      Pattern.compile("\\+?[\\d\\s\\u00A0\\u202F().\\u2010\\u2011-]{7,30}");
  private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\uFEFF]");
  private static final Pattern EDITED =
      Pattern.compile(
          "(?iu)\\s*<(?:se editó este mensaje|this message was edited|mensagem editada"
              + "|esta mensagem foi editada)\\.?>\\s*$");
  private static final Pattern SYSTEM =
      Pattern.compile(
          "(?iu)(?:los mensajes y las llamadas están cifrados|messages and calls are end-to-end"
              + "|as mensagens e (?:as )?(?:ligações|chamadas)|los mensajes (?:enviados )?a este"
              + "|messages to this|se eliminó este mensaje|eliminaste este mensaje"
              + "|este mensaje fue eliminado|this message was deleted|you deleted this message"
              + "|mensagem apagada|esta mensagem foi apagada|você apagou|apagou esta mensagem"
              + "|llamada perdida|videollamada perdida|missed (?:voice|video) call"
              + "|(?:chamada|ligação) (?:de (?:voz|vídeo) )?perdida|esperando este mensaje"
              + "|waiting for this message|este chat es con una cuenta|this (?:chat|business)).*",
          Pattern.DOTALL);
  private static final Pattern MEDIA =
      Pattern.compile(
          "(?iu)<?(?:multimedia omitido|archivo omitido|media omitted|mídia oculta"
              + "|arquivo de mídia oculto|ficheiro não revelado"
              + "|(?:imagen|image|imagem|audio|áudio|video|vídeo|sticker|gif|figurinha|documento"
              + "|document|contact card|tarjeta de contacto|cartão de contato)"
              + " (?:omitid[oa]|omitted|ocultad[oa]))>?"
              + "|<(?:adjunto|attached|anexado|anexo): [^>]*>"
              + "|\\S[^\\n]{0,200} \\((?:archivo adjunto|file attached|arquivo anexado"
              + "|ficheiro anexado)\\)|null");

  private final ByteLines lines;
  private ByteLines.@Nullable Line held;
  private boolean begun;

  ChatMessages(ByteLines lines) {
    this.lines = lines;
  }

  /**
   * A message, or a line that is none.
   *
   * @param skipped why it is no feedback, or null
   * @param fault why it cannot be read, or null
   * @param cells date and time, author, telephone of the author, message
   */
  record Message(
      long line, String raw, @Nullable String skipped, @Nullable String fault, List<String> cells) {

    /** Copies the list. */
    Message {
      cells = List.copyOf(cells);
    }
  }

  /** Whether a line begins a message. */
  static boolean isStart(String line) {
    return START.matcher(plain(line)).matches();
  }

  /** The next message, or null at the end. */
  @Nullable Message next() throws IOException {
    ByteLines.Line first = held == null ? lines.next() : held;
    held = null;
    if (first == null) {
      return null;
    }
    String start = Decoding.decode(first.bytes());
    Matcher message = START.matcher(plain(start));
    if (first.cut()) {
      return new Message(first.number(), start, null, "the record is longer than 1 MB", List.of());
    }
    if (!message.matches()) {
      // a message goes on in all lines up to the next, so this stands before the first
      String why = start.isBlank() ? "blank" : begun ? "trailer" : "preamble";
      return new Message(first.number(), start, why, null, List.of());
    }
    begun = true;
    StringBuilder raw = new StringBuilder(start);
    boolean ios = message.group("date") != null;
    String rest = message.group(ios ? "rest" : "rest2");
    StringBuilder text = new StringBuilder(rest);
    for (int count = 1; count < MOST_LINES && text.length() < ByteLines.LONGEST; count++) {
      ByteLines.Line line = lines.next();
      String more = line == null || line.cut() ? "" : Decoding.decode(line.bytes());
      if (line == null || line.cut() || isStart(more)) {
        held = line;
        break;
      }
      raw.append('\n').append(more);
      text.append('\n').append(plain(more));
    }
    String time =
        message.group(ios ? "date" : "date2") + " " + message.group(ios ? "time" : "time2");
    return message(first.number(), raw.toString(), time, text.toString().strip());
  }

  private static Message message(long line, String raw, String time, String rest) {
    int end = rest.indexOf('\n');
    Matcher author = AUTHOR.matcher(end < 0 ? rest : rest.substring(0, end));
    if (!author.matches()) {
      return new Message(line, raw, "system", null, List.of());
    }
    String more = end < 0 ? "" : rest.substring(end);
    String text =
        EDITED
            .matcher((author.group(2) == null ? "" : author.group(2)) + more)
            .replaceFirst("")
            .strip();
    if (SYSTEM.matcher(text).matches()) {
      return new Message(line, raw, "system", null, List.of());
    }
    Matcher media = MEDIA.matcher(text);
    String said = media.lookingAt() ? text.substring(media.end()).strip() : text;
    if (media.lookingAt() && (said.isEmpty() || text.charAt(media.end()) == '\n')) {
      text = said; // what is left is the words under a picture
    }
    if (text.isEmpty()) {
      return new Message(line, raw, "media", null, List.of());
    }
    String name = author.group(1).strip();
    String phone = PHONE.matcher(name).matches() ? name.replaceAll("[^+\\d]", "") : "";
    return new Message(line, raw, null, null, List.of(time, name, phone, text));
  }

  /** Without the marks of writing direction that WhatsApp strews in. */
  private static String plain(String line) {
    return MARKS.matcher(line).replaceAll("");
  }
}
