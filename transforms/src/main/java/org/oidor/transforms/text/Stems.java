package org.oidor.transforms.text;

import java.util.Arrays;

/**
 * Cuts the common endings off a folded word, so that forms of one verb or noun meet. Rough on
 * purpose: what it gives is only ever compared with its own output.
 */
public final class Stems {
  private static final int MIN_STEM = 3;

  /** Longest first. Spanish and Portuguese share most of them. */
  private static final String[] ROMANCE = {
    "aciones", "iciones", "amiento", "imiento", "aramos", "ieramos", "asteis", "isteis", "andome",
    "andose", "andola", "andolo", "iendome", "iendose", "acion", "icion", "mente", "arian", "erian",
    "irian", "aremos", "eremos", "iremos", "ieron", "iendo", "abamos", "amente", "armelo", "arlos",
    "arlas", "erlos", "erlas", "irlos", "irlas", "aron", "aban", "ados", "adas", "idos", "idas",
    "ando", "endo", "indo", "arme", "erme", "irme", "arse", "erse", "irse", "arlo", "arla", "erlo",
    "erla", "irlo", "irla", "arle", "erle", "irle", "aria", "eria", "iria", "amos", "emos", "imos",
    "acao", "icao", "acoes", "icoes", "aram", "eram", "iram", "avam", "aste", "iste", "aba", "ava",
    "ado", "ada", "ido", "ida", "ara", "era", "ira", "ian", "iam", "aran", "eran", "iran", "are",
    "ere", "ire", "ase", "ar", "er", "ir", "ia", "io", "ei", "ou", "eu", "iu", "am", "em", "an",
    "en", "as", "os", "es", "is", "a", "o", "e", "i", "s"
  };

  private static final String[] ENGLISH = {
    "ements", "ement", "ations", "ation", "ingly", "edly", "ness", "ings", "ing", "ied", "ies",
    "ers", "ed", "er", "es", "ly", "s", "e", "y"
  };

  private static final String[][] ROMANCE_BY_LAST = byLast(ROMANCE);
  private static final String[][] ENGLISH_BY_LAST = byLast(ENGLISH);

  private Stems() {}

  private static String[][] byLast(String[] endings) {
    String[][] byLast = new String['z' + 1][];
    for (char last = 'a'; last <= 'z'; last++) {
      String end = String.valueOf(last);
      byLast[last] = Arrays.stream(endings).filter(e -> e.endsWith(end)).toArray(String[]::new);
    }
    return byLast;
  }

  /** The stem of a folded word in a language ({@code en}, or else Spanish and Portuguese). */
  public static String of(String word, String language) {
    char last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
    if (last < 'a' || last > 'z') {
      return word;
    }
    for (String ending : (language.equals("en") ? ENGLISH_BY_LAST : ROMANCE_BY_LAST)[last]) {
      if (word.length() - ending.length() >= MIN_STEM && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
