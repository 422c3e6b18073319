package org.oidor.transforms.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Hands on what is unpacked, and stops at what no export tool makes: more than {@link #MOST_BYTES},
 * or more than {@link #MOST_RATIO} times its packed size beyond {@link #FREE_BYTES}.
 */
final class UnpackedStream extends FilterInputStream {
  static final long MOST_BYTES = 20L << 30;
  static final long MOST_RATIO = 200;
  static final long FREE_BYTES = 100L << 20;

  private final long packed;
  private final long most;
  private long bytes;

  /**
   * Watches a stream.
   *
   * @param packed size before unpacking
   * @param most bytes that may come
   */
  UnpackedStream(InputStream in, long packed, long most) {
    super(in);
    this.packed = Math.max(1, packed);
    this.most = most;
  }

  /** Says that the data must be a decompression bomb; the message tells why. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  /** How many bytes have come. */
  long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    byte[] buffer = new byte[1 << 13];
    long skipped = 0;
    while (skipped < wanted) {
      int read = read(buffer, 0, (int) Math.min(buffer.length, wanted - skipped));
      if (read < 0) {
        return skipped;
      }
      skipped += read;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int more) throws IOException {
    bytes += more;
    if (bytes > most) {
      throw new Refused(String.format(Locale.ROOT, "it unpacks to more than %d MB", most >> 20));
    }
    if (bytes > FREE_BYTES && bytes / packed > MOST_RATIO) {
      throw new Refused(
          String.format(
              Locale.ROOT,
              "it unpacks to more than %d times its size, as decompression bombs do",
              MOST_RATIO));
    }
  }
}
