package org.oidor.transforms.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers of orders, parcels, invoices and cases: codes with five digits or more after a word
 * such as "pedido", codes after "#" and "nº", and the numbers of postal parcels.
 */
final class OrderDetector implements Detector {
  private static final Set<String> CUES =
      Set.of(
          "pedido",
          "pedidos",
          "orden",
          "ordenes",
          "order",
          "orders",
          "encomenda",
          "encomendas",
          "compra",
          "tracking",
          "seguimiento",
          "rastreo",
          "rastreamento",
          "rastreio",
          "localizador",
          "expedicion",
          "envio",
          "albaran",
          "factura",
          "fatura",
          "invoice",
          "ticket",
          "referencia",
          "ref",
          "reference",
          "guia",
          "incidencia",
          "caso",
          "case",
          "reserva",
          "booking",
          "parcel",
          "shipment",
          "paquete",
          "devolucion",
          "devolucao",
          "rma",
          "protocolo",
          "reclamacion",
          "transaccion",
          "transaction",
          "transacao",
          "operacion");

  private static final Set<String> FILLERS =
      Set.of(
          "n",
          "no",
          "num",
          "numero",
          "number",
          "nr",
          "de",
          "del",
          "do",
          "da",
          "el",
          "la",
          "o",
          "a",
          "mi",
          "es",
          "e",
          "is",
          "id",
          "codigo",
          "code",
          "con",
          "com",
          "with",
          "referencia",
          "ref",
          "was",
          "era",
          "internet",
          "web",
          "the",
          "su",
          "online",
          "compra",
          "pedido",
          "envio",
          "seguimiento",
          "my",
          "numeros",
          "numbers",
          "y",
          "and",
          "cliente");

  /** "nº", "num" and the like before a code without any other cue. */
  private static final Set<String> NUMBER_CUES =
      Set.of("n", "num", "numero", "number", "nro", "nr");

  /** UPU S10 ("RR123456785ES"), UPS ("1Z…"), and codes such as "LA-104233". */
  private static final Pattern PARCEL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:[A-Z]{2}\\d{9}[A-Z]{2}|1Z[0-9A-Z]{16}|[A-Z]{1,5}-\\d{6,12}|[A-Z]{1,5}\\d{9,20}[A-Z]{0,4})(?![\\p{L}\\p{N}])");

  private static final int MAX_FILLERS = 6;
  private static final int MAX_SERIES = 4;
  private static final int MIN_DIGITS = 5;
  private static final int MIN_BARE_LENGTH = 6;
  private static final int MIN_BARE_DIGITS = 4;

  @Override
  public void detect(Draft draft) {
    if (draft.digits() < MIN_BARE_DIGITS) {
      return;
    }
    for (int word = 0; word < draft.words(); word++) {
      if (draft.hasDigit(word)) {
        markIfNumbered(draft, word);
      } else if (CUES.contains(draft.folded(word))) {
        markAfterCue(draft, word);
      }
    }
    if (draft.digits() >= MIN_BARE_LENGTH) {
      Matcher matcher = PARCEL.matcher(draft.text());
      while (matcher.find()) {
        draft.mark(matcher.start(), matcher.end(), Placeholder.ORDER);
      }
    }
  }

  private static void markAfterCue(Draft draft, int cue) {
    int word = cue + 1;
    while (word < draft.words() && word <= cue + MAX_FILLERS && isClose(draft, word)) {
      int begin = draft.begin(word);
      int end = Quantities.codeEnd(draft, word);
      String code = draft.text().substring(begin, end);
      if (Quantities.digits(code) >= MIN_DIGITS) {
        if (!Quantities.isDate(code) && !Quantities.isAmount(draft, begin, end)) {
          draft.mark(begin, end, Placeholder.ORDER);
        }
        return;
      }
      if (!FILLERS.contains(draft.folded(word)) && !isSeries(draft, word)) {
        return;
      }
      word++;
    }
  }

  /** "PQ 4455 6677": letters that belong to a code. */
  private static boolean isSeries(Draft draft, int word) {
    int begin = draft.begin(word);
    return draft.end(word) - begin <= MAX_SERIES
        && draft.text().substring(begin, draft.end(word)).chars().allMatch(Character::isUpperCase);
  }

  /** Whether the word follows the one before without a sentence's end between them. */
  private static boolean isClose(Draft draft, int word) {
    String gap = draft.gapAfter(word - 1);
    if (gap.length() > 4) {
      return false;
    }
    boolean stop = gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0 || gap.indexOf(';') >= 0;
    boolean sentence = gap.startsWith(". ") && draft.end(word - 1) - draft.begin(word - 1) > 3;
    return !stop && !sentence;
  }

  /** "#123456", "nº A-1234567": the mark itself is the cue. */
  private static void markIfNumbered(Draft draft, int word) {
    int begin = draft.begin(word);
    String text = draft.text();
    boolean hash = begin > 0 && text.charAt(begin - 1) == '#';
    boolean cue =
        word > 0
            && NUMBER_CUES.contains(draft.folded(word - 1))
            && isClose(draft, word)
            && (draft.end(word - 1) - draft.begin(word - 1) > 1
                || draft.gapAfter(word - 1).indexOf('º') >= 0
                || draft.gapAfter(word - 1).indexOf('°') >= 0);
    if (!hash && !cue) {
      return;
    }
    int end = Quantities.codeEnd(draft, word);
    String code = text.substring(begin, end);
    int digits = Quantities.digits(code);
    boolean letters = code.chars().anyMatch(Character::isLowerCase);
    boolean enough =
        digits >= MIN_DIGITS || (digits >= MIN_BARE_DIGITS && code.length() >= MIN_BARE_LENGTH);
    // "#blackfriday2025" is a hashtag
    if (enough
        && !(hash && letters)
        && !Quantities.isDate(code)
        && !Quantities.isAmount(draft, begin, end)) {
      draft.mark(begin, end, Placeholder.ORDER);
    }
  }
}
