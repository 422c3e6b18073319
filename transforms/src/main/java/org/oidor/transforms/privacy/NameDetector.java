package org.oidor.transforms.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names of persons: known first names with the surnames after them, and what follows "me
 * llamo", "me atendió", "my name is", "falei com", a title, a label or a closing. A name that is an
 * ordinary word too ("Rosa", "Will") needs such a cue, or a surname.
 */
final class NameDetector implements Detector {
  /** How much a cue proves about the word after it. */
  private enum Cue {
    NONE,
    /** A known name follows, in any case, or two words with capitals: "soy". */
    WEAK,
    /** A word with a capital follows: "me atendió", "Sra.". */
    TITLE,
    /** A name follows, however it is written: "me llamo". */
    CERTAIN
  }

  /** Cues by their last word; what comes before it, nearest word first. */
  private record Pattern(List<String> before, Cue cue) {}

  private static final Map<String, List<Pattern>> CUES = new HashMap<>();

  static {
    add(
        Cue.CERTAIN,
        "me llamo",
        "mi nombre es",
        "mi nombre completo es",
        "my name is",
        "my name s",
        "meu nome e",
        "o meu nome e",
        "me chamo",
        "chamo me",
        "se llama",
        "se llamaba",
        "chamava se",
        "chama se");
    add(
        Cue.TITLE,
        "titular",
        "destinatario",
        "destinataria",
        "llamado",
        "llamada",
        "named",
        "called",
        "chamado",
        "chamada",
        "me atendio",
        "me atendieron",
        "atendida por",
        "atendido por",
        "nos atendio",
        "hable con",
        "hablado con",
        "hablando con",
        "fale com",
        "falei com",
        "falado com",
        "fui atendida por",
        "fui atendido pelo",
        "fui atendida pela",
        "atendida pela",
        "atendido pelo",
        "atendeu me",
        "me atendeu",
        "spoke to",
        "spoke with",
        "speak to",
        "talked to",
        "spoken to",
        "served by",
        "dealt with by",
        "a nombre de",
        "em nome de",
        "in the name of",
        "en nombre de",
        "le atiende",
        "te atiende",
        "firmado",
        "atte",
        "att",
        "estimado",
        "estimada",
        "dear",
        "querido",
        "querida",
        "prezado",
        "prezada",
        "caro",
        "cara",
        "sr",
        "sra",
        "srta",
        "don",
        "dona",
        "senor",
        "senora",
        "senorita",
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "dra",
        "agente",
        "agent",
        "companera",
        "companero",
        "operadora",
        "operador",
        "colega",
        "comercial",
        "dependienta",
        "dependiente",
        "vendedora",
        "vendedor",
        "encargada",
        "encargado",
        "repartidor",
        "asesora",
        "asesor",
        "gracias a",
        "thanks to",
        "gracas a",
        "obrigada a",
        "obrigado a",
        "de parte de");
    add(
        Cue.WEAK,
        "soy",
        "i m",
        "i am",
        "im",
        "sou",
        "soy la",
        "soy el",
        "sou a",
        "sou o",
        "aqui",
        "con",
        "com",
        "by",
        "por",
        "from",
        "de",
        "y",
        "and",
        "e",
        "hola",
        "ola",
        "hi",
        "hello",
        "hey",
        "gracias",
        "thanks",
        "saludos",
        "saludo",
        "this is",
        "oi",
        "obrigado",
        "obrigada",
        "regards",
        "abrazo",
        "beso",
        "besos",
        "cumprimentos",
        "atentamente",
        "atenciosamente",
        "sincerely",
        "cheers",
        "a",
        "to",
        "para",
        "for");
  }

  /** With a colon after them: "Nombre: ana gil". */
  private static final Set<String> LABELS =
      Set.of(
          "nombre",
          "name",
          "nome",
          "titular",
          "destinatario",
          "apellidos",
          "apellido",
          "surname",
          "remitente",
          "contacto",
          "recipient",
          "atencion",
          "attn",
          "signed",
          "firma",
          "fdo",
          "assinado",
          "holder",
          "firmado",
          "atte",
          "solicitante",
          "comprador");

  /** After these, at the very end, a capital makes a name: "Un saludo, Xiomara". */
  private static final Set<String> CLOSINGS =
      Set.of(
          "antemano",
          "advance",
          "atencion",
          "ja",
          "saludo",
          "saludos",
          "atentamente",
          "regards",
          "gracias",
          "thanks",
          "obrigado",
          "obrigada",
          "cumprimentos",
          "atenciosamente",
          "abrazo",
          "abraco",
          "cheers",
          "sincerely",
          "atte",
          "att",
          "faithfully",
          "you",
          "cordialmente",
          "besos",
          "firmado",
          "yours",
          "love");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "da", "do", "das", "dos", "di", "van", "von", "e", "y",
          "san", "santa");

  /** Cues that are written with a point. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("sr", "sra", "srta", "d", "dr", "dra", "mr", "mrs", "ms", "att", "atte", "fdo");

  private static final Set<String> ARTICLES =
      Set.of("el", "la", "a", "o", "un", "una", "uma", "um", "tal", "the", "uno");

  private static final Set<String> BEFORE_PLACES =
      Set.of(
          "san",
          "santa",
          "sao",
          "santo",
          "saint",
          "st",
          "calle",
          "avenida",
          "avda",
          "plaza",
          "rua",
          "praca",
          "marca",
          "modelo",
          "bano",
          "galletas",
          "galleta");

  private static final Set<String> SPLITTERS = Set.of(" ", "-", "'", "’", ". ");
  private static final int MAX_WORDS = 6;

  private static void add(Cue cue, String... phrases) {
    for (String phrase : phrases) {
      String[] words = phrase.split(" ", -1);
      List<String> before = new ArrayList<>();
      for (int i = words.length - 2; i >= 0; i--) {
        before.add(words[i]);
      }
      CUES.computeIfAbsent(words[words.length - 1], key -> new ArrayList<>())
          .add(new Pattern(List.copyOf(before), cue));
    }
  }

  @Override
  public void detect(Draft draft) {
    for (int word = 0; word < draft.words(); word++) {
      if (draft.hasDigit(word) || !draft.isFreeWord(word)) {
        continue;
      }
      boolean name = isName(draft, word);
      if (!name && word > 0 && LABELS.contains(draft.folded(word - 1))) {
        name = draft.gapAfter(word - 1).startsWith(":") && markLabelled(draft, word);
        if (name) {
          continue;
        }
      }
      if (name) {
        int last = lastWord(draft, word);
        draft.mark(draft.begin(word), draft.end(last), Placeholder.NAME);
        word = last;
      }
    }
  }

  private static boolean isName(Draft draft, int word) {
    String folded = draft.folded(word);
    boolean capital = draft.startsWithCapital(word) && !draft.isShouted();
    boolean listed = Words.isFirstName(folded) || (capital && Words.isCapitalFirstName(folded));
    boolean ambiguous = !listed && Words.isAmbiguousFirstName(folded);
    if (!listed && !ambiguous && !capital) {
      // only a certain cue makes a name of any other word
      return word > 0
          && isCueBefore(draft, word)
          && cue(draft, word) == Cue.CERTAIN
          && isPlainName(draft, word);
    }
    if (word > 0 && BEFORE_PLACES.contains(draft.folded(word - 1))) {
      return false;
    }
    if (listed || (capital && isAfterName(draft, word))) {
      return true;
    }
    Cue cue = word > 0 && isCueBefore(draft, word) ? cue(draft, word) : Cue.NONE;
    if (ambiguous) {
      return switch (cue) {
        case CERTAIN -> true;
        case TITLE -> capital || isFollowedBySurname(draft, word);
        case WEAK -> (capital && !isSmallCue(draft, word)) || isFollowedBySurname(draft, word);
        case NONE -> (capital && isFollowedBySurname(draft, word)) || isSignature(draft, word);
      };
    }
    if (Words.isNeverName(folded) || draft.end(word) - draft.begin(word) < 2) {
      return false;
    }
    return switch (cue) {
      case CERTAIN -> true;
      // "Agente: Efectivamente": a transcript
      case TITLE -> draft.gapAfter(word - 1).indexOf(':') < 0;
      case WEAK ->
          isClosing(draft, word)
              || isBeforeSurname(draft, word)
              || (isSelfCue(draft, word) && isTwoCapitals(draft, word));
      case NONE -> isClosing(draft, word) || isBeforeSurname(draft, word);
    };
  }

  /** A quick look before the phrases are compared: some cue ends right before the word. */
  private static boolean isCueBefore(Draft draft, int word) {
    String before = draft.folded(word - 1);
    return CUES.containsKey(before) || ARTICLES.contains(before) || CLOSINGS.contains(before);
  }

  private static Cue cue(Draft draft, int word) {
    int last = word - 1;
    if (!isCueGap(draft, last)) {
      return Cue.NONE;
    }
    Cue best = cueEnding(draft, last);
    if (best == Cue.NONE || best == Cue.WEAK) {
      // "me atendió la señora Pérez", "falei com a Marta"
      if (last > 0 && ARTICLES.contains(draft.folded(last)) && isCueGap(draft, last - 1)) {
        Cue behind = cueEnding(draft, last - 1);
        if (behind == Cue.TITLE || behind == Cue.CERTAIN) {
          return draft.startsWithCapital(word) ? Cue.TITLE : Cue.WEAK;
        }
      }
    }
    return best;
  }

  private static Cue cueEnding(Draft draft, int last) {
    List<Pattern> patterns = CUES.get(draft.folded(last));
    if (patterns == null) {
      return Cue.NONE;
    }
    Cue best = Cue.NONE;
    for (Pattern pattern : patterns) {
      if (pattern.cue().compareTo(best) > 0 && stands(draft, last, pattern.before())) {
        best = pattern.cue();
      }
    }
    return best;
  }

  private static boolean stands(Draft draft, int last, List<String> before) {
    for (int i = 0; i < before.size(); i++) {
      int word = last - 1 - i;
      if (word < 0
          || !draft.folded(word).equals(before.get(i))
          || draft.gapAfter(word).length() > 2) {
        return false;
      }
    }
    // "me llamó la atención", "meu nome e passaporte": other words, told by their accents
    String text = draft.text();
    return !text.regionMatches(true, draft.begin(last), "llamó", 0, 5)
        && !(before.contains("nome") && text.regionMatches(true, draft.begin(last), "e", 0, 1));
  }

  /** Between cue and name: a space, a comma, a colon, the point of "Sr."; a line break as well. */
  private static boolean isCueGap(Draft draft, int word) {
    String gap = draft.gapAfter(word);
    if (gap.length() > 4) {
      return false;
    }
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      boolean point = c == '.' && ABBREVIATIONS.contains(draft.folded(word));
      if (" ,:\n\"'“«(-".indexOf(c) < 0 && !point) {
        return false;
      }
    }
    return true;
  }

  /** "soy", "my name is": the writer speaks about himself. */
  private static boolean isSelfCue(Draft draft, int word) {
    return switch (draft.folded(word - 1)) {
      case "soy", "m", "am", "im", "sou", "aqui" -> true;
      default -> false;
    };
  }

  /** Prepositions and conjunctions stand before all sorts of words. */
  private static boolean isSmallCue(Draft draft, int word) {
    return switch (draft.folded(word - 1)) {
      case "con", "com", "by", "por", "from", "de", "y", "and", "e", "a", "to", "para", "for" ->
          true;
      default -> false;
    };
  }

  private static boolean isTwoCapitals(Draft draft, int word) {
    return word + 1 < draft.words()
        && draft.gapAfter(word).equals(" ")
        && draft.isCapitalised(word)
        && draft.isCapitalised(word + 1)
        && !Words.isNeverName(draft.folded(word + 1));
  }

  private static boolean isFollowedBySurname(Draft draft, int word) {
    if (word + 1 >= draft.words() || !draft.gapAfter(word).equals(" ")) {
      return false;
    }
    String next = draft.folded(word + 1);
    boolean capital = draft.startsWithCapital(word + 1);
    return Words.isSurname(next)
        || (capital && (Words.isAmbiguousSurname(next) || Words.isFirstName(next)));
  }

  /** "[NAME] Ferragut": the rest of a name of which only a part was known. */
  private static boolean isAfterName(Draft draft, int word) {
    String mark = Placeholder.NAME.mark() + " ";
    String folded = draft.folded(word);
    return draft.text().startsWith(mark, draft.begin(word) - mark.length())
        && (Words.isSurname(folded) || Words.isAmbiguousSurname(folded));
  }

  /**
   * "Concha Burguillos Montalvo": two words or more with capitals, of which a later is a surname.
   */
  private static boolean isBeforeSurname(Draft draft, int word) {
    int limit = Math.min(draft.words(), word + 4);
    for (int i = word + 1; i < limit && draft.gapAfter(i - 1).equals(" "); i++) {
      String folded = draft.folded(i);
      if (!draft.isCapitalised(i) || Words.isNeverName(folded)) {
        return false;
      }
      if (Words.isSurname(folded)) {
        return draft.isCapitalised(word);
      }
    }
    return false;
  }

  /** A word for which only its place speaks must at least not be a common one. */
  private static boolean isPlainName(Draft draft, int word) {
    String folded = draft.folded(word);
    return folded.length() >= 3
        && folded.chars().allMatch(Character::isLetter)
        && !Words.isNeverName(folded);
  }

  /** "Un saludo, Xiomara" as the last words of a line. */
  private static boolean isClosing(Draft draft, int word) {
    if (word == 0 || !CLOSINGS.contains(draft.folded(word - 1))) {
      return false;
    }
    String gap = draft.gapAfter(word - 1);
    boolean apart = gap.indexOf(',') >= 0 || gap.indexOf('\n') >= 0 || gap.indexOf('.') >= 0;
    int last = lastWord(draft, word);
    return apart
        && gap.length() <= 4
        && (last + 1 == draft.words() || draft.gapAfter(last).indexOf('\n') >= 0)
        && isCapitalOnly(draft, word, last);
  }

  private static boolean isCapitalOnly(Draft draft, int first, int last) {
    for (int word = first; word <= last; word++) {
      if (!draft.startsWithCapital(word) && !PARTICLES.contains(draft.folded(word))) {
        return false;
      }
    }
    return true;
  }

  /** A last line that is nothing but this name. */
  private static boolean isSignature(Draft draft, int word) {
    if (!draft.startsWithCapital(word) || word == 0) {
      return false;
    }
    int last = lastWord(draft, word);
    return last + 1 == draft.words()
        && draft.gapAfter(word - 1).indexOf('\n') >= 0
        && isCapitalOnly(draft, word, last);
  }

  /** "Nombre: ana gil": up to the end of the line or the next sign. */
  private static boolean markLabelled(Draft draft, int first) {
    if (draft.gapAfter(first - 1).length() > 3
        || !isPlainName(draft, first)
        || draft.gapAfter(first - 1).indexOf('\n') >= 0) {
      return false;
    }
    int last = first;
    while (last + 1 < draft.words()
        && last - first < MAX_WORDS
        && draft.gapAfter(last).equals(" ")
        && !draft.hasDigit(last + 1)
        && draft.isFreeWord(last + 1)) {
      last++;
    }
    String after = draft.gapAfter(last);
    boolean ended =
        last + 1 == draft.words() || after.indexOf('\n') >= 0 || after.indexOf(',') >= 0;
    boolean listed = Words.isFirstName(draft.folded(first)) || draft.startsWithCapital(first);
    if (!listed && (!ended || last - first > 3)) {
      return false;
    }
    if (listed) {
      last = lastWord(draft, first);
    }
    draft.mark(draft.begin(first), draft.end(last), Placeholder.NAME);
    return true;
  }

  /** The last word of the name that begins at a word: further names, particles, surnames. */
  private static int lastWord(Draft draft, int first) {
    int last = first;
    boolean introduced = first > 0 && isIntroduced(draft, first);
    int next = first + 1;
    while (next < draft.words()
        && next - first < MAX_WORDS
        && draft.isFree(draft.end(next - 1), draft.end(next))
        && isInName(draft, next - 1)) {
      String folded = draft.folded(next);
      if (draft.hasDigit(next)) {
        break;
      }
      if (isPartOfName(draft, next, folded, introduced)) {
        last = next;
      } else if (!PARTICLES.contains(folded)) {
        break;
      }
      next++;
    }
    return last;
  }

  /**
   * Whether a name is said to come: then "blanco" and the like are surnames in small letters too.
   */
  private static boolean isIntroduced(Draft draft, int word) {
    return isCueBefore(draft, word)
        && (isSelfCue(draft, word) || cue(draft, word).compareTo(Cue.WEAK) > 0);
  }

  private static boolean isInName(Draft draft, int word) {
    String gap = draft.gapAfter(word);
    boolean initial = draft.end(word) - draft.begin(word) == 1;
    return SPLITTERS.contains(gap) && (!gap.equals(". ") || initial);
  }

  private static boolean isPartOfName(Draft draft, int word, String folded, boolean introduced) {
    if (PARTICLES.contains(folded)) {
      return false;
    }
    if (Words.isSurname(folded) || Words.isFirstName(folded)) {
      return true;
    }
    boolean capital = draft.startsWithCapital(word) && !draft.isShouted();
    boolean initial = draft.end(word) - draft.begin(word) == 1;
    if (Words.isAmbiguousFirstName(folded) || Words.isAmbiguousSurname(folded)) {
      return draft.startsWithCapital(word)
          || (introduced && Words.isFirstName(draft.folded(word - 1)));
    }
    return capital
        && (initial
            ? !folded.equals("y") && !folded.equals("a") && !folded.equals("o")
            : !Words.isNeverName(folded));
  }
}
