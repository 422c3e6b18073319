package org.oidor.transforms.duplicates;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One version of a record: enough to tell which of several stays.
 *
 * @param keyHigh first 64 bits of the SHA-256 of source and id
 * @param keyLow next 64 bits
 * @param updatedMillis {@code Long.MIN_VALUE} when unknown
 * @param file ordinal of the file
 * @param position ordinal of the physical record in the file
 */
record RecordVersion(long keyHigh, long keyLow, long updatedMillis, int file, long position) {

  /** What two versions of one record share. */
  record Key(long high, long low) {}

  Key key() {
    return new Key(keyHigh, keyLow);
  }

  /** Whether this version stays when the other is of the same record: newer, else read later. */
  boolean outlives(RecordVersion other) {
    if (updatedMillis != other.updatedMillis) {
      return updatedMillis > other.updatedMillis;
    }
    return file != other.file ? file > other.file : position > other.position;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(keyHigh);
    out.writeLong(keyLow);
    out.writeLong(updatedMillis);
    out.writeInt(file);
    out.writeLong(position);
  }

  static RecordVersion read(DataInput in) throws IOException {
    return new RecordVersion(
        in.readLong(), in.readLong(), in.readLong(), in.readInt(), in.readLong());
  }
}
