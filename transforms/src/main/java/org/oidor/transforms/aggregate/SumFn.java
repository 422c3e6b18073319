package org.oidor.transforms.aggregate;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.oidor.transforms.aggregate.engine.Mergeable;

/** Sums mergeable counts; an empty input gives empty counts. */
public final class SumFn<T extends Mergeable<T>> extends CombineFn<T, T, T> {
  private static final long serialVersionUID = 1;

  private final SerializableFunction<Void, T> empty;
  private final Coder<T> coder;

  private SumFn(SerializableFunction<Void, T> empty, Coder<T> coder) {
    this.empty = empty;
    this.coder = coder;
  }

  /**
   * A sum of counts.
   *
   * @param empty makes new counts of nothing
   * @param coder of the counts
   */
  public static <T extends Mergeable<T>> SumFn<T> of(
      SerializableFunction<Void, T> empty, Coder<T> coder) {
    return new SumFn<>(empty, coder);
  }

  @Override
  public T createAccumulator() {
    return empty.apply(null);
  }

  @Override
  public T addInput(T sum, T counts) {
    sum.addAll(counts);
    return sum;
  }

  @Override
  public T mergeAccumulators(Iterable<T> sums) {
    T merged = createAccumulator();
    sums.forEach(merged::addAll);
    return merged;
  }

  @Override
  public T extractOutput(T sum) {
    return sum;
  }

  @Override
  public Coder<T> getAccumulatorCoder(CoderRegistry registry, Coder<T> inputCoder) {
    return coder;
  }

  @Override
  public Coder<T> getDefaultOutputCoder(CoderRegistry registry, Coder<T> inputCoder) {
    return coder;
  }
}
