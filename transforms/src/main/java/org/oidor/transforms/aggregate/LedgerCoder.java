package org.oidor.transforms.aggregate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StructuredCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.oidor.transforms.aggregate.engine.Ledger;
import org.oidor.transforms.aggregate.engine.Mergeable;

/** Encodes a {@link Ledger}; equal ledgers give equal bytes. */
public final class LedgerCoder<K extends Comparable<K>, V extends Mergeable<V>>
    extends StructuredCoder<Ledger<K, V>> {
  private static final long serialVersionUID = 1;

  private final Coder<K> keys;
  private final Coder<V> counts;
  private final SerializableFunction<Void, V> nothing;

  private LedgerCoder(Coder<K> keys, Coder<V> counts, SerializableFunction<Void, V> nothing) {
    this.keys = keys;
    this.counts = counts;
    this.nothing = nothing;
  }

  /**
   * A coder of ledgers.
   *
   * @param nothing makes counts of nothing
   */
  public static <K extends Comparable<K>, V extends Mergeable<V>> LedgerCoder<K, V> of(
      Coder<K> keys, Coder<V> counts, SerializableFunction<Void, V> nothing) {
    return new LedgerCoder<>(keys, counts, nothing);
  }

  /** A ledger of nothing. */
  public Ledger<K, V> empty() {
    return new Ledger<>(() -> nothing.apply(null));
  }

  @Override
  public void encode(Ledger<K, V> ledger, OutputStream out) throws IOException {
    VarIntCoder.of().encode(ledger.entries().size(), out);
    for (Map.Entry<K, V> entry : ledger.entries().entrySet()) {
      keys.encode(entry.getKey(), out);
      counts.encode(entry.getValue(), out);
    }
  }

  @Override
  public Ledger<K, V> decode(InputStream in) throws IOException {
    Ledger<K, V> ledger = empty();
    int size = VarIntCoder.of().decode(in);
    for (int i = 0; i < size; i++) {
      K key = keys.decode(in);
      ledger.entries().put(key, counts.decode(in));
    }
    return ledger;
  }

  @Override
  public List<? extends Coder<?>> getCoderArguments() {
    return List.of(keys, counts);
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    keys.verifyDeterministic();
    counts.verifyDeterministic();
  }

  @Override
  public boolean consistentWithEquals() {
    return false;
  }
}
