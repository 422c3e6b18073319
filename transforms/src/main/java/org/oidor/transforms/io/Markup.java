package org.oidor.transforms.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes what single systems put into a customer's words; HTML is removed later for all. */
final class Markup {
  private static final Pattern CODE =
      Pattern.compile("\\{(?:quote|noformat|code|color|panel|adf)(?::[^}\\n]{0,200})?\\}");
  private static final Pattern LINK =
      Pattern.compile("\\[([^|\\]\\n]{1,500})\\|[^\\]\\n]{1,2000}\\]");
  private static final Pattern MENTION = Pattern.compile("\\[~[^\\]\\n]{1,200}\\]");
  private static final Pattern IMAGE =
      Pattern.compile("![^!\\s|][^!\\n|]{0,200}\\.\\w{2,4}(?:\\|[^!\\n]{0,200})?!");
  private static final Pattern HEADING = Pattern.compile("(?m)^(?:h[1-6]\\.|bq\\.|[*#-]{1,4}) +");
  private static final Pattern STRONG =
      Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_\\n]{1,500})(?<=\\S)\\1(?![\\w*])");
  private static final Pattern ORIGINAL =
      Pattern.compile("(?s)\\(Translated by Google\\).*?\\(Original\\)\\s*(.*)");
  private static final Pattern TRANSLATION =
      Pattern.compile("(?s)\\s*\\(Translated by Google\\).*");

  private Markup() {}

  /** The words alone of a text that this system exported. */
  static String plain(String layout, String text) {
    return switch (layout) {
      case "jira" -> wiki(text);
      case "google_business" -> original(text);
      default -> text;
    };
  }

  private static String wiki(String text) {
    String plain = CODE.matcher(text).replaceAll("");
    plain = MENTION.matcher(plain).replaceAll("");
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = IMAGE.matcher(plain).replaceAll("");
    plain = HEADING.matcher(plain).replaceAll("");
    return STRONG.matcher(plain).replaceAll("$2").strip();
  }

  /** Google adds its translation before the words, or after them. */
  private static String original(String text) {
    Matcher original = ORIGINAL.matcher(text);
    if (original.find()) {
      return original.group(1).strip();
    }
    String words = TRANSLATION.matcher(text).replaceFirst("").strip();
    return words.isEmpty() ? text : words;
  }
}
