package org.oidor.pipeline.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.oidor.pipeline.options.UsageException;

/**
 * Keeps a second run out of an output folder on the local disk. The operating system ends the lock
 * with the program, however that ends: the file that stays behind, {@value #NAME}, holds nothing
 * and locks nothing. Other file systems have no locks, so there is none.
 */
final class OutputLock implements AutoCloseable {
  static final String NAME = ".lock";

  private final @Nullable FileChannel channel;

  private OutputLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder that exists.
   *
   * @throws UsageException if another run has it
   */
  static OutputLock of(String folder) throws IOException {
    if (!LocalFolders.isLocal(folder)) {
      return new OutputLock(null);
    }
    FileChannel channel =
        FileChannel.open(
            Path.of(folder).resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isTaken(channel)) {
      channel.close();
      throw new UsageException(
          "--output must be a folder that no other run writes to, but was: "
              + folder
              + "\nWait for the other run to end, or name another folder.");
    }
    return new OutputLock(channel);
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException byThisProgram) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
