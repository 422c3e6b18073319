package org.oidor.transforms.io;

/** What has to be undone before a file can be read. */
enum Packing {
  NONE,
  /** The whole file is compressed. */
  GZIP,
  /** It is a member of an archive. */
  ZIP
}
