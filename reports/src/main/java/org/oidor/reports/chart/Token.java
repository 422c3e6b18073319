package org.oidor.reports.chart;

import java.awt.Color;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named colour of the reports; no other colour is drawn.
 *
 * <p>Charts carry the light value and the name, so that a page can swap it for the dark value.
 */
public enum Token {
  PAPER("#ffffff", "#11171f"),
  WASH("#f4f6f9", "#18212b"),
  INK("#17202c", "#e8edf3"),
  INK2("#47536a", "#b8c2cf"),
  INK3("#667085", "#98a5b5"),
  RULE("#d5dbe3", "#303c4a"),
  GRID("#e8ecf1", "#252f3a"),
  BAND("#e3e8ef", "#2a3541"),
  BRAND("#123b5d", "#7fb4e0"),
  BASE("#8593a6", "#7d8c9e"),
  NEG("#b5361c", "#f08a6c"),
  NEGS("#f6ddd5", "#57291d"),
  POS("#19689f", "#6fb3e8"),
  POSS("#d9e8f4", "#1c4263"),
  WARN("#96590a", "#e3b25f"),
  WARNS("#f8e9cf", "#43340f"),
  NEU("#c3cbd6", "#56636f"),
  H0("#f1f4f8", "#18212b"),
  H1("#d6e2ed", "#1e3141"),
  H2("#b0c8dc", "#25455b"),
  H3("#7fa6c5", "#315d77"),
  H4("#44799f", "#6098ba"),
  H5("#27597f", "#90bdd7"),
  H6("#133a59", "#c6e1f0");

  private static final Map<Color, Token> BY_COLOR = new HashMap<>();

  static {
    for (Token token : values()) {
      BY_COLOR.put(token.color, token);
    }
  }

  private final String light;
  private final String dark;
  private final Color color;
  private final String code;

  Token(String light, String dark) {
    this.light = light;
    this.dark = dark;
    this.color = Color.decode(light);
    this.code = name().toLowerCase(Locale.ROOT);
  }

  /** The name in style sheets, such as {@code ink2}. */
  public String code() {
    return code;
  }

  /** The colour on a light ground, such as {@code #47536a}. */
  public String light() {
    return light;
  }

  /** The colour on a dark ground. */
  public String dark() {
    return dark;
  }

  Color color() {
    return color;
  }

  static @Nullable Token of(Color color) {
    return BY_COLOR.get(color);
  }
}
