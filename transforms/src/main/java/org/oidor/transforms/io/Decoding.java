package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;

/**
 * Turns bytes into text that is as right as it can be: UTF-8, and Windows-1252 for those bytes that
 * are no UTF-8, so that one wrong byte or line does not spoil a file.
 */
final class Decoding {
  private static final char[] WINDOWS_1252 = new char[256];

  /** The byte of each character of Windows-1252 outside ASCII, by position in {@link #HIGH}. */
  private static final char[] HIGH = new char[128];

  private static final int[] HIGH_BYTES = new int[128];

  static {
    Charset charset = Charset.forName("windows-1252");
    for (int i = 0; i < 256; i++) {
      char c = new String(new byte[] {(byte) i}, charset).charAt(0);
      // the five unused bytes stand for controls, as in browsers
      WINDOWS_1252[i] = c == '\uFFFD' ? (char) i : c;
    }
    System.arraycopy(WINDOWS_1252, 128, HIGH, 0, 128);
    Arrays.sort(HIGH);
    for (int i = 128; i < 256; i++) {
      HIGH_BYTES[Arrays.binarySearch(HIGH, WINDOWS_1252[i])] = i;
    }
  }

  private Decoding() {}

  /** The Windows-1252 character of a byte. */
  static char windows1252(byte b) {
    return WINDOWS_1252[b & 0xFF];
  }

  /** Whether all bytes are below 128. */
  static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes are UTF-8 throughout. */
  static boolean isUtf8(byte[] bytes) {
    return !utf8Decoder()
        .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true)
        .isError();
  }

  /** Decodes one line. */
  static String decode(byte[] bytes) {
    if (isAscii(bytes)) {
      return new String(bytes, ISO_8859_1);
    }
    String text = new String(bytes, UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : decodeMixed(bytes);
  }

  private static String decodeMixed(byte[] bytes) {
    CharsetDecoder decoder = utf8Decoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(windows1252(in.get()));
      }
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  /**
   * Makes a cell fit for use: text that was encoded twice ({@code devoluciÃ³n}) is repaired where
   * that loses nothing, NUL characters go, halves of surrogate pairs become U+FFFD, and so does the
   * apostrophe that some tools put before a possible formula.
   */
  static String clean(String cell) {
    String text = cell;
    if (text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0) {
      text = text.substring(1);
    }
    boolean ordinary = true;
    for (int i = 0; i < text.length() && ordinary; i++) {
      char c = text.charAt(i);
      ordinary = c != 0 && c < 0xC2;
    }
    return ordinary ? text : wellFormed(repaired(repaired(text)));
  }

  private static String wellFormed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        out.append('\uFFFD');
      } else if (c != 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Undoes one round of UTF-8 read as Windows-1252. */
  private static String repaired(String text) {
    StringBuilder out = null;
    int done = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      int length = sequenceLength(text.charAt(i));
      if (length == 0 || i + length > text.length()) {
        continue;
      }
      byte[] bytes = new byte[length];
      bytes[0] = (byte) text.charAt(i);
      boolean continued = true;
      for (int k = 1; k < length && continued; k++) {
        int b = highByte(text.charAt(i + k));
        continued = b >= 0x80 && b < 0xC0;
        bytes[k] = (byte) b;
      }
      // IRMÃ» in capitals is more likely a closing quotation mark than û
      boolean guillemet = length == 2 && "«»".indexOf(text.charAt(i + 1)) >= 0;
      if (continued && !guillemet && isUtf8(bytes)) {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text, done, i).append(new String(bytes, UTF_8));
        done = i + length;
        i = done - 1;
      }
    }
    return out == null ? text : out.append(text, done, text.length()).toString();
  }

  private static int sequenceLength(char lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    return lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private static int highByte(char c) {
    int at = Arrays.binarySearch(HIGH, c);
    return at < 0 ? -1 : HIGH_BYTES[at];
  }

  private static CharsetDecoder utf8Decoder() {
    return UTF_8.newDecoder();
  }
}
