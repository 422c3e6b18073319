package org.oidor.transforms.privacy;

/** What a removed value was; stands in its place, in square brackets. */
enum Placeholder {
  EMAIL,
  PHONE,
  IBAN,
  CARD,
  ID,
  ORDER,
  NAME,
  ADDRESS,
  URL,
  HANDLE,
  IP;

  /** As written in a redacted text: {@code [EMAIL]}. */
  String mark() {
    return "[" + name() + "]";
  }
}
