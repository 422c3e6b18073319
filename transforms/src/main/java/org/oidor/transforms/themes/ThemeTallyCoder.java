package org.oidor.transforms.themes;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.oidor.transforms.aggregate.LedgerCoder;

/** Encodes a {@link ThemeTally} in few bytes; equal tallies give equal bytes. */
public final class ThemeTallyCoder extends AtomicCoder<ThemeTally> {
  private static final long serialVersionUID = 1;
  private static final ThemeTallyCoder INSTANCE = new ThemeTallyCoder();

  private ThemeTallyCoder() {}

  /** The one instance. */
  public static ThemeTallyCoder of() {
    return INSTANCE;
  }

  /** The coder of tallies by theme code. */
  public static LedgerCoder<String, ThemeTally> byTheme() {
    return LedgerCoder.of(StringUtf8Coder.of(), INSTANCE, unused -> new ThemeTally());
  }

  @Override
  public void encode(ThemeTally tally, OutputStream out) throws IOException {
    tally.write(new DataOutputStream(out));
  }

  @Override
  public ThemeTally decode(InputStream in) throws IOException {
    return ThemeTally.read(new DataInputStream(in));
  }
}
