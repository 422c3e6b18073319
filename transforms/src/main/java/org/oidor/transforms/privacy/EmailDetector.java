package org.oidor.transforms.privacy;

import java.util.List;

/**
 * Finds mail addresses, also without their end ("ana@gmail") and spelled out ("ana arroba gmail").
 */
final class EmailDetector implements Detector {
  private static final int MAX_PART = 80;
  private static final int MIN_DOMAIN = 3;
  private static final List<String> SPELLED =
      List.of(" arroba ", " @ ", "(arroba)", " (at) ", "(at)", "{at}", " at sign ");

  @Override
  public void detect(Draft draft) {
    String text = draft.text();
    if (draft.hasAt()) {
      for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        markAround(draft, at, at + 1);
      }
    }
    for (String spelled : SPELLED) {
      for (int at = text.indexOf(spelled); at >= 0; at = text.indexOf(spelled, at + 1)) {
        markSpelled(draft, at, at + spelled.length());
      }
    }
  }

  private static void markAround(Draft draft, int localEnd, int domainBegin) {
    String text = draft.text();
    int begin = localBegin(text, localEnd);
    int end = domainEnd(text, domainBegin);
    // "tod@s", "l@s": the at sign stands for a vowel there
    if (begin < localEnd && end - domainBegin >= MIN_DOMAIN) {
      draft.mark(begin, end, Placeholder.EMAIL);
    }
  }

  /** "ana arroba gmail punto com": only with a domain that shows that it is one. */
  private static void markSpelled(Draft draft, int localEnd, int domainBegin) {
    String text = draft.text();
    int begin = localBegin(text, localEnd);
    int end = domainEnd(text, domainBegin);
    boolean dotted = text.substring(domainBegin, end).indexOf('.') > 0;
    for (String dot : List.of(" punto ", " ponto ", " dot ", " . ", "(dot)", "(punto)")) {
      if (text.startsWith(dot, end)) {
        int last = domainEnd(text, end + dot.length());
        if (last > end + dot.length()) {
          end = last;
          dotted = true;
        }
      }
    }
    if (begin < localEnd && end > domainBegin && dotted) {
      draft.mark(begin, end, Placeholder.EMAIL);
    }
  }

  private static int localBegin(String text, int end) {
    int begin = end;
    while (begin > 0 && end - begin < MAX_PART && isLocal(text.charAt(begin - 1))) {
      begin--;
    }
    while (begin < end && !Draft.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private static int domainEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && end - begin < MAX_PART && isDomain(text.charAt(end))) {
      end++;
    }
    while (end > begin && !Draft.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLocal(char c) {
    return Draft.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    return Draft.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }
}
