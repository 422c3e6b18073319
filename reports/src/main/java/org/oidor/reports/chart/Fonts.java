package org.oidor.reports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * IBM Plex Sans in three weights, bundled so that charts look alike on every machine, also on one
 * without any font.
 */
public final class Fonts {
  /** A weight of the family. */
  public enum Weight {
    REGULAR("Regular", "IBM Plex Sans", 400),
    MEDIUM("Medium", "IBM Plex Sans Medm", 500),
    SEMIBOLD("SemiBold", "IBM Plex Sans SmBld", 600);

    private final String file;
    private final String family;
    private final int css;

    Weight(String file, String family, int css) {
      this.file = file;
      this.family = family;
      this.css = css;
    }

    /** The family name inside the font file: each weight is a family of its own to AWT. */
    public String family() {
      return family;
    }

    /** The weight in style sheets, such as 600. */
    public int css() {
      return css;
    }

    /** The whole font file as TrueType. */
    public byte[] trueType() {
      return resource("IBMPlexSans-" + file + ".ttf");
    }

    /** The whole font file as WOFF2. */
    public byte[] woff2() {
      return resource("IBMPlexSans-" + file + ".woff2");
    }
  }

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_SELECTOR = 0xFE0F;

  private Fonts() {}

  static Font regular(float size) {
    return Loaded.FONTS[0].deriveFont(size);
  }

  static Font medium(float size) {
    return Loaded.FONTS[1].deriveFont(size);
  }

  static Font semibold(float size) {
    return Loaded.FONTS[2].deriveFont(size);
  }

  /** Makes AWT ready to draw without windows or system fonts; harmless when called again. */
  public static void prepare() {
    if (Loaded.FONTS.length != Weight.values().length) {
      throw new IllegalStateException("fonts must be loaded");
    }
  }

  /** The text without what the fonts lack: emoji vanish, letters of other scripts become a dot. */
  public static String showable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 || (!isJoiner(c) && Loaded.FONTS[0].canDisplay(c))) {
                out.appendCodePoint(c);
              } else if (!isJoiner(c) && !isEmoji(c)) {
                out.append('·');
              }
            });
    return out.toString();
  }

  private static boolean isJoiner(int c) {
    return c == ZERO_WIDTH_JOINER || c == EMOJI_SELECTOR;
  }

  private static boolean isEmoji(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
  }

  private static byte[] resource(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream("/org/oidor/reports/fonts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("font " + name + " must be on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holder, so that the properties are set before the first AWT class loads. */
  private static final class Loaded {
    static final Font[] FONTS = load();

    private static Font[] load() {
      if (System.getProperty("java.awt.headless") == null) {
        System.setProperty("java.awt.headless", "true");
      }
      try {
        if (System.getProperty("sun.awt.fontconfig") == null) {
          System.setProperty("sun.awt.fontconfig", fontConfiguration().toString());
        }
        Weight[] weights = Weight.values();
        Font[] fonts = new Font[weights.length];
        for (int i = 0; i < weights.length; i++) {
          fonts[i] =
              Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(weights[i].trueType()));
        }
        return fonts;
      } catch (IOException | FontFormatException | LinkageError e) {
        throw new IllegalStateException(
            "Charts cannot be drawn: the JVM failed to load a bundled font. On a bare server"
                + " install the system library libfreetype6 and let the temporary folder be"
                + " writable.",
            e);
      }
    }

    /** The JDK refuses to load even a bundled font while it knows no system font: give it ours. */
    private static Path fontConfiguration() throws IOException {
      Path folder = Files.createTempDirectory("oidor-fonts");
      Path font = folder.resolve("regular.ttf");
      Files.write(font, Weight.REGULAR.trueType());
      StringBuilder lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
      for (String name : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
        for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
          lines.append(name).append('.').append(style).append(".latin-1=-bundled-regular\n");
        }
      }
      String escaped = font.toString().replace("\\", "\\\\");
      lines.append("filename.-bundled-regular=").append(escaped).append('\n');
      Path configuration = folder.resolve("fontconfig.properties");
      Files.write(configuration, lines.toString().getBytes(StandardCharsets.ISO_8859_1));
      for (Path path : List.of(folder, font, configuration)) {
        path.toFile().deleteOnExit();
      }
      return configuration;
    }
  }
}
