package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Decodes a stream as {@link Decoding} does a line, and passes over a byte order mark. */
final class LenientReader extends Reader {
  private final InputStream in;
  private final CharsetDecoder decoder = UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private boolean ended;
  private boolean begun;

  LenientReader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(target, offset, length);
    while (out.position() == 0 && length > 0) {
      fill();
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError() && out.hasRemaining()) {
        out.put(Decoding.windows1252(bytes.get()));
      }
      if (!begun && out.position() > 0) {
        begun = true;
        if (target[offset] == '\uFEFF') {
          target[offset] = ' ';
        }
      }
      if (ended && !bytes.hasRemaining() && out.position() == 0) {
        return -1;
      }
    }
    return out.position();
  }

  private void fill() throws IOException {
    if (ended || bytes.remaining() > 4) {
      return;
    }
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
