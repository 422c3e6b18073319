package org.oidor.transforms.privacy;

import java.util.List;

/**
 * Finds web addresses that may tell who somebody is: with a query, a fragment, a user or a long
 * code in their path. A plain address of a page stays.
 */
final class UrlDetector implements Detector {
  private static final List<String> STARTS = List.of("http://", "https://", "www.");
  private static final int MIN_DIGITS = 5;
  private static final int MIN_CODE = 16;
  private static final int MAX_LENGTH = 2000;

  @Override
  public void detect(Draft draft) {
    String text = draft.text();
    for (String start : STARTS) {
      for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        int end = end(text, at);
        if (tells(text.substring(at + start.length(), end))) {
          draft.mark(at, end, Placeholder.URL);
        }
      }
    }
    // "shop.example/pedido/12345" without a scheme
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
      int begin = slash;
      while (begin > 0 && slash - begin < 80 && isHost(text.charAt(begin - 1))) {
        begin--;
      }
      int dot = text.lastIndexOf('.', slash);
      boolean domain =
          dot > begin
              && slash - dot > 2
              && text.substring(dot + 1, slash).chars().allMatch(Character::isLetter);
      if (domain
          && (begin == 0 || text.charAt(begin - 1) <= ' ' || text.charAt(begin - 1) == '(')) {
        int end = end(text, slash);
        if (tells(text.substring(begin, end))) {
          draft.mark(begin, end, Placeholder.URL);
        }
      }
    }
  }

  private static int end(String text, int begin) {
    int end = begin;
    int limit = Math.min(text.length(), begin + MAX_LENGTH);
    while (end < limit && text.charAt(end) > ' ' && "<>\"'«»[]{}|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > begin && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isHost(char c) {
    return Draft.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean tells(String address) {
    int slash = address.indexOf('/');
    if (address.indexOf('@') >= 0) {
      return true;
    }
    if (address.indexOf('?') >= 0 || address.indexOf('#') >= 0 || address.indexOf('=') >= 0) {
      return true;
    }
    int digits = 0;
    int code = 0;
    boolean digitInCode = false;
    for (int i = Math.max(slash, 0); slash >= 0 && i < address.length(); i++) {
      char c = address.charAt(i);
      if (Draft.isLetterOrDigit(c)) {
        digits += Draft.isDigit(c) ? 1 : 0;
        digitInCode = digitInCode || Draft.isDigit(c);
        code++;
        if (digits >= MIN_DIGITS || (digitInCode && code >= MIN_CODE)) {
          return true;
        }
      } else {
        code = 0;
        digitInCode = false;
      }
    }
    return false;
  }
}
