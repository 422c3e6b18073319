package org.oidor.reports.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The fixed texts of a language, from {@code messages_<language>.properties}. */
public final class Labels {
  private final String language;
  private final Properties texts;

  Labels(String language) {
    this.language = language;
    this.texts = new Properties();
    String name = "/org/oidor/reports/messages_" + language + ".properties";
    try (InputStream in = Labels.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("texts " + name + " must be on the class path");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a key.
   *
   * @throws IllegalStateException if the language lacks it
   */
  public String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("messages_" + language + " must hold the key " + key);
    }
    return text;
  }

  /** The text of a key with {@code {0}} and so on replaced. */
  public String get(String key, Object... arguments) {
    return new MessageFormat(get(key), Locale.ROOT).format(arguments);
  }

  /** The name of a code within a family such as {@code area}; an unknown code is its own name. */
  public String name(String family, String code) {
    return texts.getProperty(family + "." + code, code);
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
