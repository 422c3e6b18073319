package org.oidor.transforms.learn;

import java.util.List;
import org.oidor.transforms.model.Category;

/** Finds the features by which categories and sentiments are told apart. */
public final class TextFeatures {
  private static final int WORD = Hashing.seed('W');
  private static final int NEGATED = Hashing.seed('N');
  private static final int PAIR = Hashing.seed('B');
  private static final int SKIP = Hashing.seed('K');
  private static final int STEM = Hashing.seed('S');
  private static final int FIRST = Hashing.seed('F');
  private static final int LAST = Hashing.seed('L');
  private static final int CONTRAST = Hashing.seed('C');
  private static final int CHARACTERS = Hashing.seed('c');
  private static final int INCIDENT = Hashing.seed('I');
  private static final int FEELING = Hashing.seed('P');
  private static final int ASPECT = Hashing.seed('A');
  private static final int SHAPE = Hashing.seed('X');

  static float[] norms = {1.5f, 1f, 1.5f, 0.7f, 0.7f};
  static float lex = 0.5f;
  static boolean aspects = true;
  static boolean chain = true;

  private TextFeatures() {}

  /** The features of a text in a language. */
  public static Features of(Words words, String language) {
    Features features = new Features();
    int size = words.size();
    String[] stems = new String[size];
    for (int w = 0; w < size; w++) {
      stems[w] = Stems.of(words.folded(w), language);
    }
    for (int w = 0; w < size; w++) {
      int key = Hashing.add(WORD, words.folded(w));
      features.add(Hashing.finish(key), 1, w, 1);
      features.add(Hashing.finish(Hashing.add(STEM, stems[w])), 1, w, 1);
      if (words.negated(w)) {
        features.add(Hashing.finish(Hashing.add(NEGATED, stems[w])), 1, w, 1);
      }
    }
    features.closeGroup(norms[0]);
    for (int w = 0; w + 1 < size; w++) {
      int pair = Hashing.add(Hashing.add(Hashing.add(PAIR, stems[w]), ' '), stems[w + 1]);
      features.add(Hashing.finish(pair), 1, w, 2);
      if (w + 2 < size) {
        int skip = Hashing.add(Hashing.add(Hashing.add(SKIP, stems[w]), ' '), stems[w + 2]);
        features.add(Hashing.finish(skip), 1, w, 3);
      }
    }
    features.closeGroup(norms[1]);
    for (int w = 0; w < size; w++) {
      characters(features, words.folded(w), w);
    }
    features.closeGroup(norms[2]);
    int last = words.sentences() - 1;
    for (int w = 0; w < size; w++) {
      if (words.sentence(w) == 0) {
        features.add(Hashing.finish(Hashing.add(FIRST, stems[w])), 1, w, 1);
      }
    }
    features.closeGroup(norms[3]);
    for (int w = 0; w < size; w++) {
      if (words.sentence(w) == last && last > 0) {
        features.add(Hashing.finish(Hashing.add(LAST, stems[w])), 1, w, 1);
      }
      if (words.contrasted(w)) {
        features.add(Hashing.finish(Hashing.add(CONTRAST, stems[w])), 1, w, 1);
      }
    }
    features.closeGroup(norms[4]);
    lexicon(features, words, Lexicon.of(language));
    shape(features, words);
    features.closeGroup();
    return features;
  }

  private static void characters(Features features, String word, int at) {
    int length = word.length();
    if (length > 30) {
      return;
    }
    for (int from = -1; from < length; from++) {
      int hash = CHARACTERS;
      for (int to = from; to <= length && to < from + 5; to++) {
        hash = Hashing.add(hash, to < 0 || to == length ? '_' : word.charAt(to));
        if (to > from) {
          features.add(Hashing.finish(hash), 1, at, 1);
        }
      }
    }
  }

  private static void lexicon(Features features, Words words, Lexicon lexicon) {
    int last = words.sentences() - 1;
    float positive = 0;
    float negative = 0;
    float opening = 0;
    float closing = 0;
    float afterBut = 0;
    List<Lexicon.Hit> feelings = lexicon.feelings(words);
    for (Lexicon.Hit hit : feelings) {
      int length = hit.to - hit.from;
      if (hit.polarity > 0) {
        positive += hit.polarity;
        add(features, FEELING, 1, lex * 0.5f * hit.polarity, hit.from, length);
      } else {
        negative -= hit.polarity;
        add(features, FEELING, 2, -lex * 0.5f * hit.polarity, hit.from, length);
      }
      if (words.sentence(hit.from) == 0) {
        opening += hit.polarity;
      }
      if (words.sentence(hit.from) == last) {
        closing += hit.polarity;
      }
      if (words.contrasted(hit.from)) {
        afterBut += hit.polarity;
      }
    }
    float balance = (positive - negative) / (positive + negative + 1);
    signed(features, 10, balance);
    signed(features, 20, opening / (Math.abs(opening) + 1));
    signed(features, 30, closing / (Math.abs(closing) + 1));
    signed(features, 40, afterBut / (Math.abs(afterBut) + 1));
    int mood = (positive > 0 ? 1 : 0) + (negative > 0 ? 2 : 0);
    add(features, FEELING, 50 + mood, lex, 0, 0);
    float[] moods = new float[2 * words.sentences()];
    for (Lexicon.Hit hit : feelings) {
      moods[segment(words, hit.from)] += hit.polarity;
    }
    List<Lexicon.Hit> incidents = lexicon.incidents(words);
    int kinds = Category.values().length;
    int[] counts = new int[kinds];
    int[] seen = new int[kinds];
    java.util.Arrays.fill(seen, -1);
    int[] signs = new int[kinds * 3];
    int[] starts = new int[kinds];
    int first = -1;
    for (Lexicon.Hit hit : incidents) {
      int length = hit.to - hit.from;
      add(features, INCIDENT, hit.entry, lex, hit.from, length);
      float near = moods[segment(words, hit.from)];
      int sign = near > 0.5f ? 2 : near < -0.5f ? 1 : 0;
      if (aspects) {
        add(features, ASPECT, hit.entry * 3 + sign, lex * 0.7f, hit.from, length);
      }
      if (hit.label < 0 || hit.from < seen[hit.label]) {
        continue;
      }
      seen[hit.label] = hit.to;
      if (aspects) {
        signs[hit.label * 3 + sign]++;
      }
      counts[hit.label]++;
      if (counts[hit.label] == 1) {
        starts[hit.label] = hit.from;
      }
      if (counts[hit.label] <= 3) {
        add(features, INCIDENT, 100 + hit.label, lex * (counts[hit.label] == 1 ? 1 : 0.5f), hit.from, length);
      }
      if (first < 0) {
        first = hit.label;
        add(features, INCIDENT, 200 + hit.label, lex, hit.from, length);
      }
      if (words.sentence(hit.from) == 0) {
        add(features, INCIDENT, 300 + hit.label, lex * 0.5f, hit.from, length);
      }
    }
    for (int a = 0; a < signs.length; a++) {
      if (signs[a] > 0) {
        add(features, ASPECT, 100 + a, lex * Math.min(3, signs[a]) * 0.6f, 0, 0);
      }
    }
    int total = 0;
    for (int a = 0; a < kinds; a++) {
      if (counts[a] > 0) {
        total++;
        add(features, INCIDENT, 400 + a * 4 + mood, lex, 0, 0);
        for (int b = a + 1; b < kinds; b++) {
          if (counts[b] > 0) {
            add(features, INCIDENT, 1000 + a * kinds + b, lex, 0, 0);
            if (chain) {
              int order = starts[a] < starts[b] ? a * kinds + b : b * kinds + a;
              add(features, INCIDENT, 2000 + order, lex, 0, 0);
            }
          }
        }
      }
    }
    add(features, INCIDENT, 500 + Math.min(3, total) * 4 + mood, lex, 0, 0);
  }

  /** The number of the part of the text, split at sentences and at "but", that a word is in. */
  private static int segment(Words words, int word) {
    return 2 * words.sentence(word) + (words.contrasted(word) ? 1 : 0);
  }

  private static void signed(Features features, int kind, float value) {
    if (value != 0) {
      add(features, FEELING, value > 0 ? kind : kind + 1, lex * 2 * Math.abs(value), 0, 0);
    }
  }

  private static void shape(Features features, Words words) {
    int size = words.size();
    int exclamations = 0;
    int questions = 0;
    int stretched = 0;
    int shouted = 0;
    int real = 0;
    for (int w = 0; w < size; w++) {
      String word = words.folded(w);
      char c = word.charAt(0);
      if (c == '!') {
        exclamations += word.length();
      } else if (c == '?' || c == '¿') {
        questions++;
      }
      if (words.stretched(w)) {
        stretched++;
      }
      if (words.isWord(w)) {
        real++;
        String surface = words.surface(w);
        if (surface.length() > 2 && surface.chars().allMatch(Character::isUpperCase)) {
          shouted++;
        }
      }
    }
    add(features, SHAPE, 10 + Math.min(3, exclamations), lex * 0.5f, 0, 0);
    add(features, SHAPE, 20 + Math.min(2, questions), lex * 0.5f, 0, 0);
    add(features, SHAPE, 30 + Math.min(2, stretched), lex * 0.5f, 0, 0);
    add(features, SHAPE, 40 + (shouted == 0 ? 0 : shouted * 2 > real ? 2 : 1), lex * 0.5f, 0, 0);
    int bin = real < 3 ? 0 : real < 6 ? 1 : real < 12 ? 2 : real < 25 ? 3 : real < 60 ? 4 : 5;
    add(features, SHAPE, 50 + bin, lex * 0.5f, 0, 0);
    boolean asks = size > 0 && words.folded(size - 1).endsWith("?");
    add(features, SHAPE, 60 + (asks ? 1 : 0), lex * 0.5f, 0, 0);
  }

  private static void add(
      Features features, int kind, int number, float value, int from, int length) {
    features.add(Hashing.add(kind, number), value, from, Math.min(length, 255));
  }
}
