package org.oidor.transforms.analyze;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.oidor.transforms.model.Category;

/**
 * A redacted and analysed record on its way to the file of its period.
 *
 * @param columns values by {@link RecordColumns}
 * @param solvedPeriod key of the period in which it was solved, or empty
 * @param resolutionMinutes calendar minutes to the solution, or -1
 * @param phrases keys of phrases that could make it part of a theme; empty where nothing went
 *     wrong, or the theme is known already
 */
record AnalyzedRecord(
    String[] columns,
    Category category,
    boolean negative,
    long interactions,
    String solvedPeriod,
    long resolutionMinutes,
    List<String> phrases) {

  String id() {
    return columns[0];
  }

  String theme() {
    return columns[RecordColumns.THEME];
  }

  String text() {
    return columns[RecordColumns.THEME + 1];
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(category.ordinal());
    out.writeBoolean(negative);
    out.writeLong(interactions);
    writeString(out, solvedPeriod);
    out.writeLong(resolutionMinutes);
    out.writeInt(phrases.size());
    for (String phrase : phrases) {
      writeString(out, phrase);
    }
    for (String column : columns) {
      writeString(out, column);
    }
  }

  static AnalyzedRecord read(DataInput in) throws IOException {
    Category category = Category.values()[in.readByte()];
    boolean negative = in.readBoolean();
    long interactions = in.readLong();
    String solvedPeriod = readString(in);
    long resolutionMinutes = in.readLong();
    int phraseCount = in.readInt();
    List<String> phrases = new ArrayList<>(phraseCount);
    for (int i = 0; i < phraseCount; i++) {
      phrases.add(readString(in));
    }
    String[] columns = new String[RecordColumns.NAMES.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = readString(in);
    }
    return new AnalyzedRecord(
        columns, category, negative, interactions, solvedPeriod, resolutionMinutes, phrases);
  }

  // writeUTF ends at 65,535 bytes, which a long e-mail exceeds
  private static void writeString(DataOutput out, String string) throws IOException {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readString(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
