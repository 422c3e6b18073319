package org.oidor.transforms.privacy;

import java.util.Locale;
import java.util.Set;

/** Finds names of accounts (@maria_g), but not the shop's own. */
final class HandleDetector implements Detector {
  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 30;

  private final Set<String> ownAccounts;

  /** Own accounts are in lower case and without the at sign. */
  HandleDetector(Set<String> ownAccounts) {
    this.ownAccounts = ownAccounts;
  }

  @Override
  public void detect(Draft draft) {
    if (!draft.hasAt()) {
      return;
    }
    String text = draft.text();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      if (at > 0 && Draft.isLetterOrDigit(text.charAt(at - 1))) {
        continue;
      }
      int end = at + 1;
      boolean letter = false;
      while (end < text.length() && end - at <= MAX_LENGTH && isPart(text.charAt(end))) {
        letter = letter || Character.isLetter(text.charAt(end));
        end++;
      }
      while (end > at && text.charAt(end - 1) == '.') {
        end--;
      }
      String account = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
      if (letter && account.length() >= MIN_LENGTH && !ownAccounts.contains(account)) {
        draft.mark(at, end, Placeholder.HANDLE);
      }
    }
  }

  private static boolean isPart(char c) {
    return Draft.isLetterOrDigit(c) || c == '_' || c == '.';
  }
}
