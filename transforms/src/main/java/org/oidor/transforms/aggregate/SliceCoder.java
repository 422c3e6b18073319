package org.oidor.transforms.aggregate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.oidor.transforms.aggregate.engine.Slice;
import org.oidor.transforms.aggregate.engine.Slice.Dimension;

/** Encodes a {@link Slice}; deterministic, so that it may be a key. */
public final class SliceCoder extends AtomicCoder<Slice> {
  private static final long serialVersionUID = 1;
  private static final SliceCoder INSTANCE = new SliceCoder();
  private static final StringUtf8Coder STRING = StringUtf8Coder.of();

  private SliceCoder() {}

  /** The one instance. */
  public static SliceCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(Slice slice, OutputStream out) throws IOException {
    STRING.encode(slice.period(), out);
    VarIntCoder.of().encode(slice.dimension().ordinal(), out);
    STRING.encode(slice.value(), out);
  }

  @Override
  public Slice decode(InputStream in) throws IOException {
    String period = STRING.decode(in);
    Dimension dimension = Dimension.values()[VarIntCoder.of().decode(in)];
    return new Slice(period, dimension, STRING.decode(in));
  }

  @Override
  public boolean consistentWithEquals() {
    return true;
  }
}
