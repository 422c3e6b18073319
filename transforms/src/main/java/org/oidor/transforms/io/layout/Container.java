package org.oidor.transforms.io.layout;

/** How records are wrapped into a file. Constants are appended, never reordered. */
public enum Container {
  /** Delimited text with a header row, quoted as in RFC 4180. */
  CSV,
  /** One JSON object a line, or an object that holds an array of them. */
  NDJSON,
  /** A JSON array, alone or in a field of an object. */
  JSON,
  /** A sheet of an Excel workbook. */
  XLSX,
  /** A chat that WhatsApp exported as text. */
  WHATSAPP,
  /** The queue log of an Asterisk telephone exchange. */
  QUEUE_LOG;

  /** Whether records are rows under a header. */
  boolean isTable() {
    return this == CSV || this == XLSX;
  }
}
