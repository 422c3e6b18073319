package org.oidor.transforms.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oidor.transforms.model.Category;

/**
 * Phrases of one language that tell what a text complains of ({@code incidents-xx.tsv}) and how its
 * writer feels ({@code polarity-xx.tsv}).
 *
 * <p>A line holds a label (a category code, or a polarity from -3 to 3), patterns separated by
 * semicolons in the form of {@link PhraseMatcher}, and examples separated by semicolons, each of
 * which some pattern of the line finds. A line whose label begins with {@code @} names a choice.
 * Immutable and thread-safe.
 */
final class Lexicon {
  /** The label of a hit whose concept belongs to no category. */
  static final int NO_CATEGORY = -1;

  /** "Not good" is nearly bad; "not bad" is only half good. */
  private static final float DENIED_PRAISE = -0.8f;

  private static final float DENIED_BLAME = -0.5f;
  private static final int CONCEPT = Hashing.seed('Q');
  private static final Map<String, Lexicon> SHIPPED =
      Map.of("es", load("es"), "en", load("en"), "pt", load("pt"));

  /** One line of a lexicon file. */
  record Entry(String label, List<String> patterns, List<String> examples) {}

  private final List<Entry> incidents;
  private final List<Entry> feelings;
  private final PhraseMatcher incidentMatcher;
  private final int[] incidentEntries;
  private final int[] categories;
  private final int[] concepts;
  private final PhraseMatcher polarityMatcher;
  private final float[] polarities;
  private final int[] lengths;

  private Lexicon(List<String> incidentLines, List<String> polarityLines) {
    Map<String, String> choices = new HashMap<>();
    this.incidents = entries(incidentLines, choices);
    List<String> patterns = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < incidents.size(); i++) {
      for (String pattern : incidents.get(i).patterns()) {
        patterns.add(pattern);
        lines.add(i);
      }
    }
    this.incidentMatcher = new PhraseMatcher(patterns, choices);
    this.incidentEntries = lines.stream().mapToInt(Integer::intValue).toArray();
    this.categories = incidents.stream().mapToInt(entry -> category(entry.label())).toArray();
    this.concepts = incidents.stream().mapToInt(entry -> concept(entry.label())).toArray();
    this.feelings = entries(polarityLines, choices);
    patterns.clear();
    List<Float> weights = new ArrayList<>();
    for (Entry entry : feelings) {
      for (String pattern : entry.patterns()) {
        patterns.add(pattern);
        weights.add(Float.parseFloat(entry.label()));
      }
    }
    this.polarityMatcher = new PhraseMatcher(patterns, choices);
    this.polarities = new float[weights.size()];
    this.lengths = new int[weights.size()];
    for (int i = 0; i < polarities.length; i++) {
      polarities[i] = weights.get(i);
      lengths[i] = patterns.get(i).length();
    }
  }

  /** The shipped lexicon of a language; the Spanish one for languages that have none. */
  static Lexicon of(String language) {
    return Objects.requireNonNull(SHIPPED.get(SHIPPED.containsKey(language) ? language : "es"));
  }

  List<Entry> incidents() {
    return incidents;
  }

  List<Entry> feelings() {
    return feelings;
  }

  /**
   * A phrase found in a text.
   *
   * @param category ordinal of the category that it tells of, or {@link #NO_CATEGORY}
   * @param entry a number of its concept
   * @param polarity from -3 to 3; 0 for incidents
   * @param from its first word
   * @param to the word after its last one
   */
  record Hit(int category, int entry, float polarity, int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** The incident phrases of a text, by their first word. */
  List<Hit> incidents(Words words) {
    List<Hit> hits = new ArrayList<>();
    incidentMatcher.match(
        words,
        (pattern, from, to) -> {
          int entry = incidentEntries[pattern];
          hits.add(new Hit(categories[entry], concepts[entry], 0, from, to));
        });
    return hits;
  }

  /**
   * The code of the concept, such as {@code logistics.late}, that a text tells most plainly within
   * a category: of the longest phrase, the first among equals. Empty if none is found.
   */
  String complaint(Words words, Category category) {
    int[] best = {-1, 0};
    incidentMatcher.match(
        words,
        (pattern, from, to) -> {
          int entry = incidentEntries[pattern];
          if (categories[entry] == category.ordinal() && to - from > best[1]) {
            best[0] = entry;
            best[1] = to - from;
          }
        });
    return best[0] < 0 ? "" : incidents.get(best[0]).label();
  }

  /**
   * The phrases of feeling of a text; of overlapping ones the longest counts, and a negation before
   * a phrase turns it round.
   */
  List<Hit> feelings(Words words) {
    List<Hit> all = new ArrayList<>();
    polarityMatcher.match(
        words,
        (pattern, from, to) ->
            all.add(new Hit(NO_CATEGORY, pattern, polarities[pattern], from, to)));
    List<Hit> hits = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < all.size(); ) {
      int start = all.get(i).from();
      Hit best = all.get(i);
      for (; i < all.size() && all.get(i).from() == start; i++) {
        if (longer(all.get(i), best)) {
          best = all.get(i);
        }
      }
      if (start >= end && best.polarity() != 0) {
        float polarity = best.polarity();
        if (words.negated(start)) {
          polarity *= polarity > 0 ? DENIED_PRAISE : DENIED_BLAME;
        }
        hits.add(new Hit(NO_CATEGORY, best.entry(), polarity, start, best.to()));
      }
      if (start >= end) {
        end = best.to();
      }
    }
    return hits;
  }

  /** The number of a concept, the same in every language. */
  static int concept(String label) {
    return Hashing.add(CONCEPT, label);
  }

  private static int category(String label) {
    int dot = label.indexOf('.');
    return dot == 0 ? NO_CATEGORY : Category.of(label.substring(0, dot)).ordinal();
  }

  /** Of phrases of the same words, the one whose pattern says more. */
  private boolean longer(Hit hit, Hit best) {
    return hit.to() > best.to()
        || (hit.to() == best.to() && lengths[hit.entry()] > lengths[best.entry()]);
  }

  private static List<Entry> entries(List<String> lines, Map<String, String> choices) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns[0].startsWith("@")) {
        choices.put(columns[0], columns[1].trim());
      } else {
        entries.add(
            new Entry(
                columns[0], split(columns[1]), columns.length > 2 ? split(columns[2]) : List.of()));
      }
    }
    return entries;
  }

  private static List<String> split(String column) {
    List<String> parts = new ArrayList<>();
    for (String part : column.split(";")) {
      if (!part.isBlank()) {
        parts.add(part.trim());
      }
    }
    return List.copyOf(parts);
  }

  private static Lexicon load(String language) {
    return new Lexicon(
        lines("incidents-" + language + ".tsv"), lines("polarity-" + language + ".tsv"));
  }

  static List<String> lines(String name) {
    InputStream in = Lexicon.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("resource must exist, but was absent: " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
