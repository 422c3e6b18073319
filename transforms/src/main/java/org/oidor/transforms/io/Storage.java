package org.oidor.transforms.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Finds and opens files on any file system that Beam knows. */
final class Storage {
  private Storage() {}

  /**
   * A file that was found.
   *
   * @param path as shown to the user: relative to the working directory if that was asked for
   * @param resource by which any worker opens it
   * @param below its path within the folder that was asked for, else its name
   * @param named whether just this file was asked for
   * @param packing how its bytes are packed
   * @param member name within the archive {@code resource}, empty if it is none
   */
  record Found(
      String path,
      String resource,
      long size,
      String below,
      boolean named,
      Packing packing,
      String member) {

    /** What is packed in this file. */
    Found packed(Packing packing, String path, String member, long size) {
      return new Found(path, resource, size, below, named, packing, member);
    }
  }

  /**
   * The files that a path, folder or pattern stands for, in no order. Folders are searched to any
   * depth.
   *
   * @throws FileNotFoundException if there is nothing
   */
  static List<Found> find(String spec) throws IOException {
    List<MatchResult.Metadata> matches = match(spec);
    boolean pattern = FileSystems.hasGlobWildcard(spec);
    String folder = spec.endsWith("/") ? spec : spec + "/";
    boolean isFolder = matches.isEmpty();
    for (MatchResult.Metadata match : matches) {
      if (!pattern && match.resourceId().isDirectory()) {
        folder = match.resourceId().toString();
        isFolder = true;
      }
    }
    if (isFolder && !pattern) {
      boolean known = !matches.isEmpty();
      matches = match(folder + "**");
      if (matches.isEmpty() && !known) {
        throw new FileNotFoundException(spec);
      }
    }
    List<Found> files = new ArrayList<>();
    for (MatchResult.Metadata match : matches) {
      if (!match.resourceId().isDirectory()) {
        String resource = match.resourceId().toString();
        String below =
            isFolder && resource.startsWith(folder)
                ? resource.substring(folder.length())
                : resource.substring(resource.lastIndexOf('/') + 1);
        boolean named = !isFolder && !pattern;
        files.add(
            new Found(
                shown(spec, resource),
                resource,
                match.sizeBytes(),
                below,
                named,
                Packing.NONE,
                ""));
      }
    }
    return files;
  }

  private static List<MatchResult.Metadata> match(String spec) throws IOException {
    MatchResult result = FileSystems.match(spec, EmptyMatchTreatment.ALLOW);
    return result.status() == MatchResult.Status.OK ? result.metadata() : List.of();
  }

  private static String shown(String spec, String resource) {
    boolean local = !spec.contains("://");
    if (!local || Path.of(spec.replaceAll("[*?\\[{].*", "")).isAbsolute()) {
      return resource;
    }
    Path here = Path.of("").toAbsolutePath();
    return here.relativize(Path.of(resource).normalize()).toString().replace('\\', '/');
  }

  /** Opens a file at an offset. The caller closes it. */
  static InputStream open(String resource, long offset) throws IOException {
    ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchNewResource(resource, /* isDirectory= */ false));
    if (channel instanceof SeekableByteChannel seekable) {
      seekable.position(offset);
      return Channels.newInputStream(channel);
    }
    InputStream in = Channels.newInputStream(channel);
    in.skipNBytes(offset);
    return in;
  }
}
