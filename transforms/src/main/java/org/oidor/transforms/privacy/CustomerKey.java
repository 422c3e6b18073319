package org.oidor.transforms.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces what identifies a customer by a key that is the same for the same customer and tells
 * nothing without the secret: the first 16 hexadecimal digits of HMAC-SHA-256 (RFC 2104). Immutable
 * and thread-safe.
 */
public final class CustomerKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 8;

  private final SecretKeySpec secret;

  /**
   * Creates keys under a secret.
   *
   * @param secret any number of bytes but none; 32 random ones are best
   * @throws IllegalArgumentException if the secret is empty
   */
  public CustomerKey(byte[] secret) {
    if (secret.length == 0) {
      throw new IllegalArgumentException("Secret must be one byte or longer, but was: empty");
    }
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * Returns the key of a customer, empty if the identifier is blank. White space around it and its
   * case do not count, as systems differ in both for the same mail address.
   */
  public String of(String identifier) {
    String canonical = identifier.strip().toLowerCase(Locale.ROOT);
    if (canonical.isEmpty()) {
      return "";
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      byte[] digest = mac.doFinal(canonical.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform must have " + ALGORITHM, e);
    }
  }
}
