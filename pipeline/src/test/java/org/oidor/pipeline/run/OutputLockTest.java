package org.oidor.pipeline.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.oidor.pipeline.options.UsageException;

class OutputLockTest {
  @TempDir private Path folder = Path.of("");

  /** Another program: holds the lock until it is killed. */
  static final class Holder {
    public static void main(String[] args) throws IOException, InterruptedException {
      try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
        channel.lock();
        Files.createFile(Path.of(args[1]));
        Thread.sleep(TimeUnit.MINUTES.toMillis(5));
      }
    }
  }

  @Test
  void keepsASecondRunOut() throws IOException {
    try (OutputLock first = OutputLock.of(folder.toString())) {
      UsageException refused =
          assertThrows(UsageException.class, () -> OutputLock.of(folder.toString()));
      assertThat(refused.getMessage(), containsString("but was: " + folder));
    }
  }

  @Test
  void letsTheNextRunIn() throws IOException {
    OutputLock.of(folder.toString()).close();
    assertDoesNotThrow(() -> OutputLock.of(folder.toString()).close());
  }

  @Test
  @Timeout(60)
  void endsWithTheProgramThatIsKilled() throws IOException, InterruptedException {
    Path file = Files.createFile(folder.resolve(OutputLock.NAME));
    Path sign = folder.resolve("locked");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file.toString(),
                sign.toString())
            .inheritIO()
            .start();
    while (!Files.exists(sign)) {
      assertThat("ended early", other.waitFor(20, TimeUnit.MILLISECONDS), is(false));
    }
    assertThrows(UsageException.class, () -> OutputLock.of(folder.toString()));
    other.destroyForcibly().waitFor();
    assertDoesNotThrow(() -> OutputLock.of(folder.toString()).close());
  }

  @Test
  void asksNothingOfAnotherFileSystem() {
    assertDoesNotThrow(() -> OutputLock.of("gs://bucket/reports/").close());
  }
}
