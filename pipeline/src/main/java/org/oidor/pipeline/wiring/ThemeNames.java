package org.oidor.pipeline.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.themes.Theme;

/** The readable names of recurring complaints in the language of the report. */
final class ThemeNames {
  private final Map<String, String> names = new HashMap<>();

  /**
   * The names of the known complaints, and of those found in the texts.
   *
   * @param language {@code es}, {@code en} or {@code pt}
   */
  ThemeNames(String language, List<Theme> found) {
    known(language).forEach((code, name) -> names.put((String) code, (String) name));
    found.forEach(theme -> names.put(theme.code(), theme.label()));
  }

  static Properties known(String language) {
    String resource = "themes_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = ThemeNames.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource must exist, but was absent: " + resource);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** The name of a theme, its code if it has none. */
  String of(String theme) {
    return names.getOrDefault(theme, theme);
  }

  /** The category of a theme: what its code begins with. */
  static Category categoryOf(String theme) {
    return Category.of(theme.split("[.:]", 2)[0]);
  }
}
