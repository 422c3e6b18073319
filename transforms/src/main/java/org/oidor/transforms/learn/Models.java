package org.oidor.transforms.learn;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Finds the models that are shipped with this library. */
public final class Models {
  private Models() {}

  /**
   * Opens the shipped model of a task ({@code language}, {@code category} or {@code sentiment}).
   *
   * @throws IllegalStateException if there is none
   */
  public static DataInputStream open(String task) {
    String name = "/org/oidor/transforms/models/" + task + "-v1.bin";
    InputStream resource = Models.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("resource must exist, but was absent: " + name);
    }
    return new DataInputStream(new BufferedInputStream(resource));
  }

  /** SHA-256 over the shipped lexicons, which the features of every model depend on. */
  public static String lexiconChecksum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String language : List.of("en", "es", "pt")) {
        for (String kind : List.of("incidents-", "polarity-")) {
          for (String line : Lexicon.lines(kind + language + ".tsv")) {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
