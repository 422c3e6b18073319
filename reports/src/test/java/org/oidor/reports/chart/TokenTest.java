package org.oidor.reports.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {
  @Test
  void setsTextThatCanBeReadOnItsGround() {
    for (Token text :
        List.of(Token.INK, Token.INK2, Token.INK3, Token.NEG, Token.POS, Token.WARN)) {
      assertThat(text + " on light", contrast(text.light(), Token.PAPER.light()), greaterThan(4.5));
      assertThat(text + " on dark", contrast(text.dark(), Token.PAPER.dark()), greaterThan(4.5));
    }
    chip(Token.NEG, Token.NEGS);
    chip(Token.POS, Token.POSS);
    chip(Token.WARN, Token.WARNS);
    chip(Token.INK2, Token.BAND);
  }

  @Test
  void keepsNumbersReadableOnTheHeatRamp() {
    for (Token step : List.of(Token.H0, Token.H1, Token.H2, Token.H3)) {
      assertThat(contrast(Token.INK.light(), step.light()), greaterThan(4.5));
      assertThat(contrast(Token.INK.dark(), step.dark()), greaterThan(4.5));
    }
    for (Token step : List.of(Token.H4, Token.H5, Token.H6)) {
      assertThat(contrast(Token.PAPER.light(), step.light()), greaterThan(4.5));
      assertThat(contrast(Token.PAPER.dark(), step.dark()), greaterThan(4.5));
    }
  }

  private static void chip(Token text, Token ground) {
    assertThat(text + " light", contrast(text.light(), ground.light()), greaterThan(4.5));
    assertThat(text + " dark", contrast(text.dark(), ground.dark()), greaterThan(4.5));
  }

  /** Contrast ratio of WCAG 2.2. */
  private static double contrast(String one, String other) {
    double a = luminance(Color.decode(one));
    double b = luminance(Color.decode(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
