package org.oidor.reports.view;

import org.oidor.reports.chart.Token;

/**
 * What a figure or sentence means to a manager, in order of urgency; it is always also said in
 * words.
 */
public enum Tone {
  WORSE("worse", Token.NEG),
  WATCH("watch", Token.WARN),
  BETTER("better", Token.POS),
  CONTEXT("context", Token.INK3),
  PLAIN("plain", Token.INK);

  private final String css;
  private final Token token;

  Tone(String css, Token token) {
    this.css = css;
    this.token = token;
  }

  /** The class in style sheets. */
  public String css() {
    return css;
  }

  /** The colour. */
  public Token token() {
    return token;
  }
}
