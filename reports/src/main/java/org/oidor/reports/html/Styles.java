package org.oidor.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Function;
import org.oidor.reports.chart.Fonts;
import org.oidor.reports.chart.Token;

/** The style sheets, with fonts and colours built in. */
final class Styles {
  /** The whole style sheet of pages for screens. */
  static final String SCREEN = screen();

  private static final String SCREEN_POLICY = digestPolicy(SCREEN);

  private static final String PRINT = resource("print.css");

  private Styles() {}

  /** The style sheet for paper with a footer on each page. */
  static String print(String footer, String of) {
    return PRINT.replace("@@footer@@", quoted(footer)).replace("@@of@@", quoted(" " + of + " "));
  }

  static String policy(String style) {
    return style.equals(SCREEN) ? SCREEN_POLICY : digestPolicy(style);
  }

  private static String digestPolicy(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(digest)
          + "'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String screen() {
    StringBuilder css = new StringBuilder(300_000);
    for (Fonts.Weight weight : Fonts.Weight.values()) {
      css.append("@font-face{font-family:\"IBM Plex Sans\";font-weight:")
          .append(weight.css())
          .append(";src:url(data:font/woff2;base64,")
          .append(Base64.getEncoder().encodeToString(weight.woff2()))
          .append(") format(\"woff2\")}\n");
    }
    css.append(":root{color-scheme:light dark;--mast:#123b5d;");
    tokens(css, Token::light);
    css.append("}\n@media screen and (prefers-color-scheme:dark){:root{--mast:#0c2236;");
    tokens(css, Token::dark);
    css.append("}}\n");
    for (Token token : Token.values()) {
      String code = token.code();
      css.append(".f-").append(code).append("{fill:var(--").append(code).append(")}");
      css.append(".s-").append(code).append("{stroke:var(--").append(code).append(")}\n");
    }
    return css.append(resource("screen.css")).toString();
  }

  private static void tokens(StringBuilder css, Function<Token, String> value) {
    for (Token token : Token.values()) {
      css.append("--").append(token.code()).append(':').append(value.apply(token)).append(';');
    }
  }

  /** A CSS string in which nothing but letters and digits stands for itself. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c < 128 && Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
              } else {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return out.append('"').toString();
  }

  private static String resource(String name) {
    try (InputStream in = Styles.class.getResourceAsStream("/org/oidor/reports/" + name)) {
      if (in == null) {
        throw new IllegalStateException("style sheet " + name + " must be on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
