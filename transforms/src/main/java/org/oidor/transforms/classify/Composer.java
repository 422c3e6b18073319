package org.oidor.transforms.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Sentiment;

/**
 * Puts everyday phrases together to short texts whose labels follow from the annotation guide: the
 * first incident is primary, what came of it secondary, praise alone is none.
 *
 * <p>Hand-written examples avoid the worn phrases that most customers use, and hold too few texts
 * of each mixture; these fill both gaps. The same fragments and seed give the same texts.
 */
final class Composer {
  /** How often shops that were never seen complain of what, in per mille, in category order. */
  private static final int[] COMPLAINTS = {90, 35, 390, 130, 70, 25, 55, 35, 150, 20};

  private static final Map<String, String> BUT = Map.of("es", "pero", "en", "but", "pt", "mas");

  private final Map<String, List<String>> fragments = new HashMap<>();
  private final String but;
  private final Random random;

  /** A text with the labels that its making gave it. */
  record Composed(String text, Category category, List<Category> secondary, Sentiment sentiment) {}

  /** A composer of fragments with the columns {@code text}, {@code slot} and {@code category}. */
  Composer(LabelledTexts rows, String language, long seed) {
    this.but = BUT.getOrDefault(language, "pero");
    this.random = new Random(seed);
    for (int i = 0; i < rows.size(); i++) {
      String slot = rows.column("slot").get(i);
      String key = slot(slot, rows.column("category").get(i));
      fragments.computeIfAbsent(key, k -> new ArrayList<>()).add(rows.column("text").get(i));
    }
  }

  private static String slot(String slot, String category) {
    return slot + " " + category;
  }

  /** The next so many texts. */
  List<Composed> compose(int number) {
    return IntStream.range(0, number).mapToObj(i -> next()).toList();
  }

  private Composed next() {
    int kind = random.nextInt(100);
    if (kind < 46) {
      return complaint();
    } else if (kind < 50) {
      String text = join(pick("badtitle -"), chance(70) ? pick("badclose -") : "");
      return composed(text, Category.OTHER, List.of(), Sentiment.NEGATIVE);
    } else if (kind < 76) {
      return composed(praise(1 + random.nextInt(3)), Category.NONE, List.of(), Sentiment.POSITIVE);
    } else if (kind < 83) {
      Category category = category("blemish");
      String text = praise(1 + random.nextInt(2)) + " " + pick(slot("blemish", category.code()));
      return composed(text, category, List.of(), Sentiment.POSITIVE);
    } else if (kind < 89) {
      return mixed();
    } else if (kind < 97) {
      Category category = category("ask");
      String text = pick(slot("ask", category.code()));
      return composed(text, category, List.of(), Sentiment.NEUTRAL);
    }
    String text = join(pick("cause customer_service"), pick("cause logistics"));
    return composed(
        text, Category.CUSTOMER_SERVICE, List.of(Category.LOGISTICS), Sentiment.NEGATIVE);
  }

  private Composed complaint() {
    Category category = category("cause");
    List<String> parts = new ArrayList<>();
    if (chance(40)) {
      parts.add(pick("badtitle -"));
    }
    parts.add(pick(slot("cause", category.code())));
    if (chance(20)) {
      parts.add(pick(slot("cause", category.code())));
    }
    List<Category> secondary = new ArrayList<>();
    if (chance(45)) {
      Category other = category("more");
      if (other != category && category != Category.OTHER) {
        parts.add(pick(slot("more", other.code())));
        secondary.add(other);
      }
    }
    if (chance(45)) {
      parts.add(pick("badclose -"));
    }
    return composed(join(parts.toArray(String[]::new)), category, secondary, Sentiment.NEGATIVE);
  }

  private Composed mixed() {
    Category category = category("cause");
    boolean ends = chance(50);
    String text =
        join(
            praised() + " " + but + " " + lower(pick(slot("cause", category.code()))),
            ends ? pick("badclose -") : "");
    return composed(text, category, List.of(), ends ? Sentiment.NEGATIVE : Sentiment.NEUTRAL);
  }

  private String praise(int count) {
    List<String> parts = new ArrayList<>();
    if (chance(40)) {
      parts.add(pick("goodtitle -"));
    }
    for (int i = 0; i < count; i++) {
      parts.add(praised());
    }
    if (chance(50)) {
      parts.add(pick("goodclose -"));
    }
    return join(parts.toArray(String[]::new));
  }

  private String praised() {
    return pick(slot("praise", category("praise").code()));
  }

  /** A category by how often it is met, among those that have a fragment for the slot. */
  private Category category(String slot) {
    while (true) {
      int at = random.nextInt(1000);
      for (Category category : Category.values()) {
        if (category == Category.NONE) {
          break;
        }
        at -= COMPLAINTS[category.ordinal()];
        if (at < 0) {
          if (fragments.containsKey(slot(slot, category.code()))) {
            return category;
          }
          break;
        }
      }
    }
  }

  private String pick(String key) {
    List<String> choices = fragments.getOrDefault(key, List.of(""));
    return choices.get(random.nextInt(choices.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private Composed composed(
      String text, Category category, List<Category> secondary, Sentiment sentiment) {
    return new Composed(chance(20) ? lower(text) : text, category, secondary, sentiment);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String join(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (part.isEmpty()) {
        continue;
      }
      if (text.length() > 0) {
        char last = text.charAt(text.length() - 1);
        boolean ended = last == '.' || last == '?' || last == '!';
        boolean goesOn = Character.isLowerCase(part.charAt(0));
        text.append(ended ? " " : goesOn ? ", " : ". ");
      }
      text.append(part);
    }
    return text.toString();
  }
}
