package org.oidor.transforms.analyze;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/** Files of a run on any of Beam's file systems. */
final class WorkFiles {
  private static final int BUFFER = 1 << 16;

  private WorkFiles() {}

  static ResourceId resource(String path) {
    return FileSystems.matchNewResource(path, false);
  }

  static DataOutputStream create(String path) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(
            Channels.newOutputStream(FileSystems.create(resource(path), MimeTypes.BINARY)),
            BUFFER));
  }

  static DataInputStream open(String path) throws IOException {
    return new DataInputStream(
        new BufferedInputStream(Channels.newInputStream(FileSystems.open(resource(path))), BUFFER));
  }
}
