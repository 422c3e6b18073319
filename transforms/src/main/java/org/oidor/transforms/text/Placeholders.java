package org.oidor.transforms.text;

/** Recognises the marks that stand for removed personal data: {@code [EMAIL]}, {@code [ORDER]}. */
public final class Placeholders {
  private static final int MAX_LENGTH = 16;

  private Placeholders() {}

  /** Whether the whole string is one placeholder: two or more capitals A–Z in square brackets. */
  public static boolean isPlaceholder(String string) {
    return !string.isEmpty() && endOf(string, 0) == string.length();
  }

  /**
   * Returns where the placeholder that begins at {@code begin} ends, or -1 if none begins there.
   */
  public static int endOf(CharSequence text, int begin) {
    if (text.charAt(begin) != '[') {
      return -1;
    }
    int limit = Math.min(text.length(), begin + MAX_LENGTH);
    for (int i = begin + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i >= begin + 3 ? i + 1 : -1;
      }
      if (c < 'A' || c > 'Z') {
        return -1;
      }
    }
    return -1;
  }
}
