package org.oidor.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file that a person has looked at. */
final class Golden {
  private Golden() {}

  static void assertMatches(String name, String actual) throws IOException {
    Path file = Path.of("src/test/resources/golden", name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(
        Files.exists(file) ? Files.readString(file) : "",
        actual,
        () ->
            name
                + " changed. If that is what you meant, run"
                + " mvn -pl reports test -Dgolden.update=true and read the diff");
  }
}
