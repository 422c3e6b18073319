package org.oidor.transforms.aggregate;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.oidor.transforms.aggregate.engine.Ledger;
import org.oidor.transforms.aggregate.engine.Mergeable;

/** Sums ledgers; an empty input gives an empty ledger. */
public final class SumFn<K extends Comparable<K>, V extends Mergeable<V>>
    extends CombineFn<Ledger<K, V>, Ledger<K, V>, Ledger<K, V>> {
  private static final long serialVersionUID = 1;

  private final LedgerCoder<K, V> coder;

  private SumFn(LedgerCoder<K, V> coder) {
    this.coder = coder;
  }

  /** A sum of ledgers of a coder. */
  public static <K extends Comparable<K>, V extends Mergeable<V>> SumFn<K, V> of(
      LedgerCoder<K, V> coder) {
    return new SumFn<>(coder);
  }

  @Override
  public Ledger<K, V> createAccumulator() {
    return coder.empty();
  }

  @Override
  public Ledger<K, V> addInput(Ledger<K, V> sum, Ledger<K, V> counts) {
    sum.addAll(counts);
    return sum;
  }

  @Override
  public Ledger<K, V> mergeAccumulators(Iterable<Ledger<K, V>> sums) {
    Ledger<K, V> merged = createAccumulator();
    sums.forEach(merged::addAll);
    return merged;
  }

  @Override
  public Ledger<K, V> extractOutput(Ledger<K, V> sum) {
    return sum;
  }

  @Override
  public Coder<Ledger<K, V>> getAccumulatorCoder(
      CoderRegistry registry, Coder<Ledger<K, V>> inputCoder) {
    return coder;
  }

  @Override
  public Coder<Ledger<K, V>> getDefaultOutputCoder(
      CoderRegistry registry, Coder<Ledger<K, V>> inputCoder) {
    return coder;
  }
}
