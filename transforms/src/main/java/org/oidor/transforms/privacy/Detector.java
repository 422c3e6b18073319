package org.oidor.transforms.privacy;

/**
 * Finds one sort of personal data. Immutable and thread-safe. Its examples, those that match and
 * those that do not, are in the test resources under the class's name; a detector without examples
 * fails the build.
 */
interface Detector {
  /** Marks what it finds. Must look at free text only and must not touch what is marked already. */
  void detect(Draft draft);
}
