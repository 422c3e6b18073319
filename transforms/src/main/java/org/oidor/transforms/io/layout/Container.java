package org.oidor.transforms.io.layout;

/** How records are wrapped into a file. Constants are appended, never reordered. */
public enum Container {
  /** Delimited text with a header row, quoted as in RFC 4180. */
  CSV,
  /** One JSON object a line. */
  NDJSON,
  /** A JSON array, alone or in a field of an object. */
  JSON
}
