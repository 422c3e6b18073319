package org.oidor.transforms.analyze;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.oidor.transforms.model.Reason;

/**
 * What became of the physical records of a part of a file. Mutable: one for each range.
 *
 * <p>{@code first} and {@code end} are the ordinals of the part's first record and of the one after
 * its last: parts of a file must join without gap, or records were lost.
 */
public final class FileAccount {
  private final int file;
  private final long first;
  private long end;
  private long accepted;
  private long duplicates;
  private long skipped;
  private final long[] reasons = new long[Reason.values().length];

  FileAccount(int file, long first) {
    this.file = file;
    this.first = first;
    this.end = first;
  }

  void read(long position) {
    if (position != end) {
      throw new IllegalStateException(
          "record " + position + " of file " + file + " was read where " + end + " was due");
    }
    end++;
  }

  void accept() {
    accepted++;
  }

  void skip() {
    skipped++;
  }

  void duplicate() {
    duplicates++;
  }

  /** Counts a rejected record or value. */
  void reject(Reason reason) {
    reasons[reason.ordinal()]++;
  }

  /** Ordinal of the file in the plan. */
  public int file() {
    return file;
  }

  /** Ordinal of the first record of the part. */
  public long first() {
    return first;
  }

  /** Ordinal of the record after the last of the part. */
  public long end() {
    return end;
  }

  /** Physical records read. */
  public long read() {
    return end - first;
  }

  /** Records analysed. */
  public long accepted() {
    return accepted;
  }

  /** Records of which another version stays. */
  public long duplicates() {
    return duplicates;
  }

  /** Records without feedback. */
  public long skipped() {
    return skipped;
  }

  /** Rejected records of all reasons. */
  public long rejected() {
    long sum = 0;
    for (Reason reason : Reason.values()) {
      sum += reason.rejectsRecord() ? rejected(reason) : 0;
    }
    return sum;
  }

  /** Records, or values of records, rejected for a reason. */
  public long rejected(Reason reason) {
    return reasons[reason.ordinal()];
  }

  /** Writes what {@link #read(DataInput)} reads. */
  void write(DataOutput out) throws IOException {
    out.writeInt(file);
    out.writeLong(first);
    out.writeLong(end);
    out.writeLong(accepted);
    out.writeLong(duplicates);
    out.writeLong(skipped);
    for (long reason : reasons) {
      out.writeLong(reason);
    }
  }

  static FileAccount read(DataInput in) throws IOException {
    FileAccount account = new FileAccount(in.readInt(), in.readLong());
    account.end = in.readLong();
    account.accepted = in.readLong();
    account.duplicates = in.readLong();
    account.skipped = in.readLong();
    for (int i = 0; i < account.reasons.length; i++) {
      account.reasons[i] = in.readLong();
    }
    return account;
  }
}
