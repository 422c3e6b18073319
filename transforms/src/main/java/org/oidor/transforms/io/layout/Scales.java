package org.oidor.transforms.io.layout;

/** Finds the scale of a rating column: named by its header, else by its highest value. */
final class Scales {
  private Scales() {}

  static Column column(Field field, Header header, int index, Sample sample) {
    return column(field, header, index, sample, false);
  }

  static Column column(Field field, Header header, int index, Sample sample, boolean inverted) {
    if (header.highest() > 0) {
      return Column.rating(field, header, index, header.lowest(), header.highest(), inverted);
    }
    if (field == Field.NPS) {
      return Column.rating(field, header, index, 0, 10, inverted);
    }
    int lowest = 1;
    int highest = 5;
    for (String value : sample.values(index)) {
      Integer number = Values.integer(value);
      if (number != null && number >= 0 && number <= 10) {
        lowest = Math.min(lowest, number);
        highest = Math.max(highest, number > 7 ? 10 : number > 5 ? 7 : 5);
      }
    }
    // a 0 on a short scale stands for "no answer" in several tools
    return Column.rating(field, header, index, highest == 10 ? lowest : 1, highest, inverted);
  }
}
