package org.oidor.transforms.themes;

import java.util.Map;
import java.util.TreeMap;
import org.oidor.transforms.aggregate.engine.Mergeable;

/** How many texts hold a phrase, in which wordings. Mutable: one for each key and bundle. */
public final class PhraseTally implements Mergeable<PhraseTally> {
  final TreeMap<String, Long> wordings = new TreeMap<>();

  /** Counts one text that holds the phrase in a wording. */
  public void add(String wording) {
    wordings.merge(wording, 1L, Long::sum);
  }

  @Override
  public void addAll(PhraseTally other) {
    other.wordings.forEach((wording, count) -> wordings.merge(wording, count, Long::sum));
  }

  long count() {
    return wordings.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The most frequent wording, the first in alphabetical order among equals. */
  String label() {
    String best = "";
    long most = 0;
    for (Map.Entry<String, Long> wording : wordings.entrySet()) {
      if (wording.getValue() > most) {
        best = wording.getKey();
        most = wording.getValue();
      }
    }
    return best;
  }
}
