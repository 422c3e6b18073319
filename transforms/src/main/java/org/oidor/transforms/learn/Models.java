package org.oidor.transforms.learn;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads the models that are shipped with this library. */
public final class Models {
  private Models() {}

  /**
   * The shipped model of a task ({@code language}, {@code category} or {@code sentiment}).
   *
   * @throws IllegalStateException if there is none
   */
  public static LinearModel shipped(String task) {
    String name = "/org/oidor/transforms/models/" + task + "-v1.bin";
    InputStream resource = Models.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("resource must exist, but was absent: " + name);
    }
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(resource))) {
      return LinearModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
