package org.oidor.transforms.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds IP addresses, versions 4 and 6, and not the numbers of program versions. */
final class IpDetector implements Detector {
  private static final Pattern V4 =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(?![\\p{L}\\p{N}]|\\.\\d)");
  private static final Pattern V6 =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}:])(?:[0-9A-Fa-f]{1,4}:{1,2}){3,7}[0-9A-Fa-f]{1,4}(?![\\p{L}\\p{N}:])");
  private static final Set<String> VERSION =
      Set.of("v", "version", "versao", "ver", "app", "ios", "android");

  @Override
  public void detect(Draft draft) {
    if (draft.digits() < 4) {
      return;
    }
    String text = draft.text();
    if (text.indexOf('.') >= 0) {
      Matcher matcher = V4.matcher(text);
      while (matcher.find()) {
        int word = draft.wordAt(matcher.start());
        boolean version = word > 0 && VERSION.contains(draft.folded(word - 1));
        if (!version && isAddress(matcher.group())) {
          draft.mark(matcher.start(), matcher.end(), Placeholder.IP);
        }
      }
    }
    if (text.indexOf(':') >= 0) {
      Matcher matcher = V6.matcher(text);
      while (matcher.find()) {
        String address = matcher.group();
        boolean full = address.chars().filter(c -> c == ':').count() == 7;
        boolean letter = address.chars().anyMatch(Character::isLetter);
        if (full || (letter && address.contains("::"))) {
          draft.mark(matcher.start(), matcher.end(), Placeholder.IP);
        }
      }
    }
  }

  private static boolean isAddress(String address) {
    boolean large = false;
    for (String part : address.split("\\.", -1)) {
      int value = Integer.parseInt(part);
      if (value > 255) {
        return false;
      }
      large = large || value >= 10;
    }
    return large;
  }
}
