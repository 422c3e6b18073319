package org.oidor.transforms.aggregate.engine;

/** Counts that add up to the same whole in any order. Mutable. */
public interface Mergeable<T> {
  /** Adds all of the other counts, which stay as they are. */
  void addAll(T other);
}
