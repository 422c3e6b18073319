package org.oidor.transforms.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives a text without personal data: names, mail and postal addresses, phone, card, account,
 * identity and order numbers, accounts and telling web addresses are replaced by placeholders such
 * as {@code [EMAIL]}. Amounts, dates, measures and all other words stay as they are. Redacting a
 * redacted text changes nothing. Immutable and thread-safe.
 *
 * <p>No rule finds everything. What people write about themselves without any sign of it, such as a
 * rare first name in small letters, stays.
 */
public final class Redactor {
  /** A replacement may bring a cue and a name together: then there is another round. */
  private static final int MAX_ROUNDS = 8;

  private static final String NAME = Placeholder.NAME.mark();

  /** Two parts of one name that were found apart. */
  private static final String NAMES = NAME + " " + NAME;

  private final List<Detector> detectors;

  /**
   * Creates a redactor.
   *
   * @param ownAccounts accounts of the shop that stay in the text, with or without the at sign, in
   *     any case
   */
  public Redactor(Collection<String> ownAccounts) {
    this.detectors = detectors(ownAccounts);
  }

  /** All detectors; the first that finds a place has it. */
  static List<Detector> detectors(Collection<String> ownAccounts) {
    Set<String> accounts = new HashSet<>();
    for (String account : ownAccounts) {
      String stripped = account.strip().toLowerCase(Locale.ROOT);
      accounts.add(stripped.startsWith("@") ? stripped.substring(1) : stripped);
    }
    return List.of(
        new UrlDetector(),
        new EmailDetector(),
        new IbanDetector(),
        new CardDetector(),
        new IdDetector(),
        new OrderDetector(),
        new PhoneDetector(),
        new IpDetector(),
        new AddressDetector(),
        new HandleDetector(Set.copyOf(accounts)),
        new NameDetector());
  }

  /**
   * Returns the text with personal data replaced.
   *
   * @param knownValues what the record says about its writer elsewhere (names, mail addresses,
   *     phones, accounts): removed wherever the text repeats it; the parts of a name where they
   *     begin with a capital
   */
  public String redact(String text, List<String> knownValues) {
    List<Detector> all = detectors;
    if (!knownValues.isEmpty()) {
      all = new ArrayList<>(detectors.size() + 1);
      all.add(new KnownValues(knownValues));
      all.addAll(detectors);
    }
    String redacted = text;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Draft draft = new Draft(redacted);
      for (Detector detector : all) {
        detector.detect(draft);
      }
      String next = draft.redacted().replace(NAMES, NAME);
      if (next.equals(redacted)) {
        break;
      }
      redacted = next;
    }
    return redacted;
  }
}
