package org.oidor.pipeline.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.oidor.transforms.io.FilePlan;

/** Facts about the input files that need no reading of records. */
final class Inputs {
  private static final int BUFFER = 1 << 16;
  private static final int DIGEST_DIGITS = 16;

  private Inputs() {}

  /** Bytes of all files together. */
  static long bytes(List<FilePlan> plans) throws IOException {
    long bytes = 0;
    for (MatchResult.Metadata file : files(plans)) {
      bytes += file.sizeBytes();
    }
    return bytes;
  }

  /** Every file once, in order: an archive holds several inputs. */
  private static List<MatchResult.Metadata> files(List<FilePlan> plans) throws IOException {
    List<MatchResult.Metadata> files = new ArrayList<>();
    for (String resource : new LinkedHashSet<>(plans.stream().map(FilePlan::resource).toList())) {
      files.add(FileSystems.matchSingleFileSpec(resource));
    }
    return files;
  }

  /** The first digits of the SHA-256 over the content of all files in order. */
  static String digest(List<FilePlan> plans) throws IOException {
    MessageDigest sha256;
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    byte[] buffer = new byte[BUFFER];
    for (FilePlan plan : plans) {
      sha256.update((plan.layout() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    for (MatchResult.Metadata file : files(plans)) {
      try (InputStream in =
          new DigestInputStream(
              Channels.newInputStream(FileSystems.open(file.resourceId())), sha256)) {
        while (in.read(buffer) >= 0) {
          // reading feeds the digest
        }
      }
    }
    return HexFormat.of().formatHex(sha256.digest()).substring(0, DIGEST_DIGITS);
  }
}
