package org.oidor.pipeline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of the local disk, which other file systems do not have. */
final class LocalFolders {
  private LocalFolders() {}

  /** Whether a path is on the local disk. */
  static boolean isLocal(String path) {
    return !path.matches("[a-z][a-z0-9+.-]+://.*");
  }

  /** The same folder for a worker, whose working folder is another; it ends in a slash. */
  static String absolute(String folder) {
    return isLocal(folder) ? Path.of(folder).toAbsolutePath().normalize() + "/" : folder;
  }

  /** Removes a folder that holds nothing but empty folders; does nothing elsewhere. */
  static void deleteEmpty(String folder) throws IOException {
    if (!isLocal(folder) || !Files.isDirectory(Path.of(folder))) {
      return;
    }
    List<Path> folders;
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      folders = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : folders) {
      Files.deleteIfExists(path);
    }
  }
}
