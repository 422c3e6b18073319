package org.oidor.transforms.learn;

import java.util.Arrays;
import java.util.List;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.text.Stems;

/**
 * Finds the features by which categories and sentiments are told apart: words, pairs of stems,
 * characters, where in the text they stand, what they deny, the phrases of the {@link Lexicon} and
 * the shape of the text.
 *
 * <p>Each group is scaled to a fixed norm, so that a text of three words and one of three hundred
 * weigh alike; the norms were chosen by experiment (docs/quality.md).
 */
public final class TextFeatures {
  private static final int WORD = Hashing.seed('W');
  private static final int STEM = Hashing.seed('S');
  private static final int NEGATED = Hashing.seed('N');
  private static final int PAIR = Hashing.seed('B');
  private static final int SKIP = Hashing.seed('K');
  private static final int FIRST = Hashing.seed('F');
  private static final int LAST = Hashing.seed('L');
  private static final int CONTRASTED = Hashing.seed('C');
  private static final int CHARACTERS = Hashing.seed('c');
  private static final int FEELING = Hashing.seed('P');
  private static final int CONCEPT = Hashing.seed('I');
  private static final int CATEGORY = Hashing.seed('T');
  private static final int FIRST_CATEGORY = Hashing.seed('t');
  private static final int OPENING_CATEGORY = Hashing.seed('o');
  private static final int CATEGORY_MOOD = Hashing.seed('m');
  private static final int CATEGORIES = Hashing.seed('j');
  private static final int CATEGORY_ORDER = Hashing.seed('J');
  private static final int CATEGORY_COUNT = Hashing.seed('n');
  private static final int SHAPE = Hashing.seed('X');

  private static final float WORDS_NORM = 2;
  private static final float PAIRS_NORM = 1.4f;
  private static final float CHARACTERS_NORM = 1.5f;
  private static final float FIRST_NORM = 0.7f;
  private static final float LAST_NORM = 0.7f;
  private static final float PHRASE = 0.35f;
  private static final float SHAPED = 0.25f;

  private static final int FEATURES_OF_A_WORD = 32;
  private static final int LONGEST_SEQUENCE = 5;
  private static final int LONGEST_WORD = 30;
  private static final int MAX_COUNTED = 3;

  private TextFeatures() {}

  /** The features of a text. */
  public static Features of(Words words) {
    Features features = new Features(words.size() * FEATURES_OF_A_WORD);
    String[] stems = new String[words.size()];
    for (int w = 0; w < stems.length; w++) {
      stems[w] = Stems.of(words.folded(w), words.language());
    }
    words(features, words, stems);
    pairs(features, stems);
    for (int w = 0; w < stems.length; w++) {
      characters(features, words.folded(w), w);
    }
    features.closeGroup(CHARACTERS_NORM);
    places(features, words, stems);
    Lexicon lexicon = Lexicon.of(words.language());
    int mood = feelings(features, words, lexicon.feelings(words));
    incidents(features, words, lexicon.incidents(words), mood);
    shape(features, words);
    features.closeGroup();
    return features;
  }

  private static void words(Features features, Words words, String[] stems) {
    for (int w = 0; w < stems.length; w++) {
      add(features, WORD, words.folded(w), w, 1);
      add(features, STEM, stems[w], w, 1);
      if (words.negated(w)) {
        add(features, NEGATED, stems[w], w, 1);
      }
    }
    features.closeGroup(WORDS_NORM);
  }

  private static void pairs(Features features, String[] stems) {
    for (int w = 0; w + 1 < stems.length; w++) {
      int key = Hashing.add(Hashing.add(Hashing.add(PAIR, stems[w]), ' '), stems[w + 1]);
      features.add(Hashing.finish(key), 1, w, 2);
      if (w + 2 < stems.length) {
        int skip = Hashing.add(Hashing.add(Hashing.add(SKIP, stems[w]), ' '), stems[w + 2]);
        features.add(Hashing.finish(skip), 1, w, 3);
      }
    }
    features.closeGroup(PAIRS_NORM);
  }

  /** Sequences of two to five characters of a word and its borders. */
  private static void characters(Features features, String word, int at) {
    int length = word.length();
    if (length > LONGEST_WORD) {
      return;
    }
    for (int from = -1; from < length; from++) {
      int hash = CHARACTERS;
      for (int to = from; to <= length && to < from + LONGEST_SEQUENCE; to++) {
        hash = Hashing.add(hash, to < 0 || to == length ? '_' : word.charAt(to));
        if (to > from) {
          features.add(Hashing.finish(hash), 1, at, 1);
        }
      }
    }
  }

  /** Words of the first sentence, often a title; of the last one; and what follows a "but". */
  private static void places(Features features, Words words, String[] stems) {
    for (int w = 0; w < stems.length && words.sentence(w) == 0; w++) {
      add(features, FIRST, stems[w], w, 1);
    }
    features.closeGroup(FIRST_NORM);
    int last = words.sentences() - 1;
    for (int w = 0; w < stems.length; w++) {
      if (last > 0 && words.sentence(w) == last) {
        add(features, LAST, stems[w], w, 1);
      }
      if (words.contrasted(w)) {
        add(features, CONTRASTED, stems[w], w, 1);
      }
    }
    features.closeGroup(LAST_NORM);
  }

  /** Adds what the phrases of feeling say; gives 1 for praise, 2 for blame, 3 for both, else 0. */
  private static int feelings(Features features, Words words, List<Lexicon.Hit> hits) {
    int last = words.sentences() - 1;
    float positive = 0;
    float negative = 0;
    float opening = 0;
    float closing = 0;
    float contrasted = 0;
    for (Lexicon.Hit hit : hits) {
      float strength = Math.abs(hit.polarity());
      if (hit.polarity() > 0) {
        positive += strength;
      } else {
        negative += strength;
      }
      int kind = hit.polarity() > 0 ? 1 : 2;
      add(features, FEELING, kind, PHRASE * strength / 2, hit.from(), hit.length());
      opening += words.sentence(hit.from()) == 0 ? hit.polarity() : 0;
      closing += words.sentence(hit.from()) == last ? hit.polarity() : 0;
      contrasted += words.contrasted(hit.from()) ? hit.polarity() : 0;
    }
    signed(features, 10, (positive - negative) / (positive + negative + 1));
    signed(features, 20, opening / (Math.abs(opening) + 1));
    signed(features, 30, closing / (Math.abs(closing) + 1));
    signed(features, 40, contrasted / (Math.abs(contrasted) + 1));
    int mood = (positive > 0 ? 1 : 0) + (negative > 0 ? 2 : 0);
    add(features, FEELING, 50 + mood, PHRASE, 0, 0);
    return mood;
  }

  private static void signed(Features features, int kind, float value) {
    if (value != 0) {
      add(features, FEELING, value > 0 ? kind : kind + 1, PHRASE * 2 * Math.abs(value), 0, 0);
    }
  }

  private static void incidents(Features features, Words words, List<Lexicon.Hit> hits, int mood) {
    int kinds = Category.values().length;
    int[] counts = new int[kinds];
    int[] starts = new int[kinds];
    int[] ends = new int[kinds];
    Arrays.fill(ends, -1);
    boolean first = true;
    for (Lexicon.Hit hit : hits) {
      int from = hit.from();
      add(features, CONCEPT, hit.entry(), PHRASE, from, hit.length());
      int category = hit.category();
      if (category == Lexicon.NO_CATEGORY || from < ends[category]) {
        continue; // the same words twice do not say more
      }
      ends[category] = hit.to();
      counts[category]++;
      if (counts[category] <= MAX_COUNTED) {
        float value = counts[category] == 1 ? PHRASE : PHRASE / 2;
        add(features, CATEGORY, category, value, from, hit.length());
      }
      if (counts[category] == 1) {
        starts[category] = from;
      }
      if (first) {
        add(features, FIRST_CATEGORY, category, PHRASE, from, hit.length());
        first = false;
      }
      if (words.sentence(from) == 0) {
        add(features, OPENING_CATEGORY, category, PHRASE / 2, from, hit.length());
      }
    }
    int named = 0;
    for (int a = 0; a < kinds; a++) {
      if (counts[a] > 0) {
        named++;
        add(features, CATEGORY_MOOD, a * 4 + mood, PHRASE, 0, 0);
        for (int b = a + 1; b < kinds; b++) {
          if (counts[b] > 0) {
            int order = starts[a] < starts[b] ? a * kinds + b : b * kinds + a;
            add(features, CATEGORIES, a * kinds + b, PHRASE, 0, 0);
            add(features, CATEGORY_ORDER, order, PHRASE, 0, 0);
          }
        }
      }
    }
    add(features, CATEGORY_COUNT, Math.min(MAX_COUNTED, named) * 4 + mood, PHRASE, 0, 0);
  }

  private static void shape(Features features, Words words) {
    int exclamations = 0;
    int questions = 0;
    int stretched = 0;
    int shouted = 0;
    int real = 0;
    for (int w = 0; w < words.size(); w++) {
      String word = words.folded(w);
      char c = word.charAt(0);
      if (c == '!') {
        exclamations += word.length();
      } else if (c == '?' || c == '¿') {
        questions++;
      }
      stretched += words.stretched(w) ? 1 : 0;
      if (words.isWord(w)) {
        real++;
        String surface = words.surface(w);
        shouted += surface.length() > 2 && surface.chars().allMatch(Character::isUpperCase) ? 1 : 0;
      }
    }
    int size = real < 3 ? 0 : real < 6 ? 1 : real < 12 ? 2 : real < 25 ? 3 : real < 60 ? 4 : 5;
    boolean asks = words.size() > 0 && words.folded(words.size() - 1).endsWith("?");
    add(features, SHAPE, 10 + Math.min(3, exclamations), SHAPED, 0, 0);
    add(features, SHAPE, 20 + Math.min(2, questions), SHAPED, 0, 0);
    add(features, SHAPE, 30 + Math.min(2, stretched), SHAPED, 0, 0);
    add(features, SHAPE, 40 + (shouted == 0 ? 0 : shouted * 2 > real ? 2 : 1), SHAPED, 0, 0);
    add(features, SHAPE, 50 + size, SHAPED, 0, 0);
    add(features, SHAPE, 60 + (asks ? 1 : 0), SHAPED, 0, 0);
  }

  private static void add(Features features, int kind, String text, int from, int length) {
    features.add(Hashing.finish(Hashing.add(kind, text)), 1, from, length);
  }

  private static void add(
      Features features, int kind, int number, float value, int from, int length) {
    features.add(Hashing.add(kind, number), value, from, Math.min(length, 255));
  }
}
