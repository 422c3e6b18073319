package org.oidor.transforms.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds postal addresses: a word for a street, its name and a number, with floor, door, postcode
 * and town after it. A street without a number stays, as many people live in it.
 */
final class AddressDetector implements Detector {
  /** A number after these makes an address whatever the case of the name. */
  private static final Set<String> STREETS =
      Set.of(
          "calle",
          "avda",
          "avd",
          "avenida",
          "rua",
          "pza",
          "plza",
          "ctra",
          "urb",
          "urbanizacion",
          "travesia",
          "travessa",
          "calzada",
          "jiron",
          "cra",
          "poligono");

  /** These are ordinary words or letters as well: a capital must follow. */
  private static final Set<String> AMBIGUOUS_STREETS =
      Set.of(
          "c",
          "cl",
          "av",
          "r",
          "plaza",
          "paseo",
          "camino",
          "carretera",
          "ronda",
          "praca",
          "largo",
          "alameda",
          "estrada",
          "carrera",
          "barrio",
          "colonia",
          "col",
          "jr",
          "pje",
          "pasaje",
          "pl",
          "via",
          "rambla",
          "passeig",
          "carrer",
          "glorieta",
          "boulevard",
          "blvd",
          "rodovia",
          "p");

  private static final Set<String> ENGLISH_STREETS =
      Set.of(
          "street",
          "st",
          "road",
          "rd",
          "avenue",
          "ave",
          "lane",
          "ln",
          "drive",
          "dr",
          "close",
          "court",
          "way",
          "place",
          "crescent",
          "gardens",
          "terrace",
          "grove",
          "boulevard",
          "blvd",
          "square");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "el", "da", "do", "das", "dos", "san", "santa", "sao",
          "santo", "e", "y", "d", "l", "en", "dr", "don", "dona");

  /** A number after these belongs to something else: "una calle nueva, de 2023". */
  private static final Set<String> PREPOSITIONS = Set.of("de", "del", "en", "e", "y", "da", "do");

  private static final Set<String> VERBS = Set.of("cuesta", "vale", "tarda", "queda", "costo");

  private static final Set<String> NUMBER_WORDS = Set.of("n", "no", "num", "numero", "nro");

  private static final int MAX_NAME = 6;
  private static final int MAX_SMALL_NAME = 3;

  /** Floor, door, postcode, town: what follows the number of a house. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[ ,]{0,2}(?:[-/] ?\\d{1,4}[A-Za-z]?"
              + "|(?:bis|bajo|bajos|baixo|piso|planta|puerta|pta|pt|esc|escalera|portal|bloque|bl|"
              + "apto|apt|apartamento|dpto|depto|departamento|int|interior|local|casa|torre|andar|"
              + "flat|unit|lote|mz|of|oficina|atico|ático|entresuelo|principal|izq|izda|izquierda|dcha|derecha|dto|esq|drt|frente|cp|c\\.p|cep)\\b[.:ºª°]{0,2}(?:"
              + " ?(?:\\d{1,5}[ºª°]?(?: ?[A-Z]\\b)?|[A-Z]\\b))?|\\d{1,3} ?[ºª°](?:["
              + " -]?(?:[A-Za-z]|\\d{1,2})[ºª°]?(?![\\p{L}\\p{N}]))?"
              + "|\\d{4}-\\d{3}|\\d{5}-\\d{3}|\\d{5}(?!\\d)|[A-Z]{1,2}\\d[A-Z\\d]?"
              + " \\d[A-Z]{2}\\b)){1,8}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOWN =
      Pattern.compile(
          "[ ,]{1,2}(?:(?:de|del|la|las|los|el) )?\\p{Lu}[\\p{Ll}]+(?:["
              + " -](?:(?:de|del|la|las|los|do|da) ){0,2}\\p{Lu}\\p{Ll}+){0,2}(?:"
              + " ?\\(\\p{Lu}\\p{L}{1,20}\\))?");

  @Override
  public void detect(Draft draft) {
    if (draft.digits() == 0) {
      return;
    }
    for (int word = 0; word < draft.words(); word++) {
      String folded = draft.folded(word);
      if (STREETS.contains(folded)) {
        markAfter(draft, word, false);
      } else if (AMBIGUOUS_STREETS.contains(folded) && isAbbreviationOrWord(draft, word)) {
        markAfter(draft, word, true);
      } else if (ENGLISH_STREETS.contains(folded) && draft.startsWithCapital(word)) {
        markBefore(draft, word);
      }
    }
  }

  /** One letter counts only as "C/", "c/", "C." or "R.". */
  private static boolean isAbbreviationOrWord(Draft draft, int word) {
    int length = draft.end(word) - draft.begin(word);
    String gap = draft.gapAfter(word);
    if (length > 2) {
      return true;
    }
    boolean slash = gap.startsWith("/") || gap.startsWith("º") || gap.startsWith("ª");
    return slash
        || (gap.startsWith(".") && draft.startsWithCapital(word))
        || (length == 2 && gap.startsWith("."));
  }

  /** "Calle de la Luna, 5, 2º B, 28013 Madrid". */
  private static void markAfter(Draft draft, int street, boolean capitalNeeded) {
    String text = draft.text();
    int names = 0;
    boolean capital = false;
    boolean small = false;
    int word = street + 1;
    for (; word < draft.words() && names <= MAX_NAME; word++) {
      if (!isGapInAddress(draft, word - 1)) {
        return;
      }
      if (draft.hasDigit(word)) {
        boolean date =
            word == street + 1 && word + 1 < draft.words() && draft.folded(word + 1).equals("de");
        if (!date) {
          break;
        }
        names++; // "Calle 20 de Noviembre"
        continue;
      }
      String folded = draft.folded(word);
      if (NUMBER_WORDS.contains(folded) && word + 1 < draft.words() && draft.hasDigit(word + 1)) {
        continue;
      }
      boolean particle = PARTICLES.contains(folded);
      if (draft.startsWithCapital(word)) {
        capital = true;
      } else if (!particle) {
        small = true;
        if (Words.isStop(folded) || VERBS.contains(folded)) {
          return; // "la calle estaba cortada y tardó 3 días"
        }
      }
      names++;
    }
    if (word >= draft.words()
        || PREPOSITIONS.contains(draft.folded(word - 1))
        || !draft.hasDigit(word)
        || draft.end(word) - draft.begin(word) > 5) {
      return;
    }
    boolean colombian = names == 0 && text.startsWith("#", numberSign(text, draft.end(word)));
    boolean named =
        names > 0 && (capital || !capitalNeeded) && (!small || names <= MAX_SMALL_NAME + 1);
    if ((!named && !colombian) || (small && capitalNeeded && !capital)) {
      return;
    }
    if (Quantities.isAmount(draft, draft.begin(word), draft.end(word))) {
      return;
    }
    int end = draft.end(word);
    if (colombian) {
      int last = word;
      while (last + 1 < draft.words() && last < word + 3 && draft.hasDigit(last + 1)) {
        last++;
      }
      end = draft.end(last);
    }
    markWithTail(draft, draft.begin(street), end);
  }

  private static int numberSign(String text, int begin) {
    int i = begin;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** A point ends an abbreviation there, not a sentence. */
  private static boolean isGapInAddress(Draft draft, int word) {
    String gap = draft.gapAfter(word);
    boolean sentence = gap.startsWith(".") && draft.end(word) - draft.begin(word) > 4;
    return !sentence
        && gap.length() <= 4
        && gap.chars().allMatch(c -> " ,./#ºª°:-'’".indexOf(c) >= 0);
  }

  /** "12 Baker Street, London". */
  private static void markBefore(Draft draft, int street) {
    int word = street - 1;
    while (word >= 0
        && word >= street - 3
        && draft.gapAfter(word).equals(" ")
        && !draft.hasDigit(word)
        && draft.startsWithCapital(word)) {
      word--;
    }
    if (word < 0
        || word == street - 1
        || !draft.hasDigit(word)
        || !draft.gapAfter(word).equals(" ")
        || draft.end(word) - draft.begin(word) > 5) {
      return;
    }
    markWithTail(draft, draft.begin(word), draft.end(street));
  }

  private static void markWithTail(Draft draft, int begin, int end) {
    String text = draft.text();
    int last = end;
    Matcher tail = TAIL.matcher(text).region(last, text.length());
    if (tail.lookingAt()) {
      last = tail.end();
    }
    Matcher town = TOWN.matcher(text).region(last, text.length());
    if (town.lookingAt() && !Words.isStop(firstWord(draft, last))) {
      last = town.end();
    }
    tail.region(last, text.length());
    if (tail.lookingAt()) {
      last = tail.end();
    }
    draft.mark(begin, draft.isFree(begin, last) ? last : end, Placeholder.ADDRESS);
  }

  private static String firstWord(Draft draft, int place) {
    int word = draft.wordAt(place);
    return word < draft.words() ? draft.folded(word) : "";
  }
}
