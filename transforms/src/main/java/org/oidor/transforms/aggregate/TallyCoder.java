package org.oidor.transforms.aggregate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.oidor.transforms.aggregate.engine.Slice;
import org.oidor.transforms.aggregate.engine.Tally;

/** Encodes a {@link Tally} in few bytes; equal tallies give equal bytes. */
public final class TallyCoder extends AtomicCoder<Tally> {
  private static final long serialVersionUID = 1;
  private static final TallyCoder INSTANCE = new TallyCoder();

  private TallyCoder() {}

  /** The one instance. */
  public static TallyCoder of() {
    return INSTANCE;
  }

  /** The coder of tallies by slice. */
  public static LedgerCoder<Slice, Tally> bySlice() {
    return LedgerCoder.of(SliceCoder.of(), INSTANCE, unused -> new Tally());
  }

  @Override
  public void encode(Tally tally, OutputStream out) throws IOException {
    tally.write(new DataOutputStream(out));
  }

  @Override
  public Tally decode(InputStream in) throws IOException {
    return Tally.read(new DataInputStream(in));
  }

  @Override
  public boolean consistentWithEquals() {
    return false;
  }
}
