package org.oidor.pipeline.wiring;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.themes.Theme;

class ThemeNamesTest {
  private static final Path LEXICONS =
      Path.of("..", "transforms/src/main/resources/org/oidor/transforms/learn");

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void nameEveryComplaintOfTheLexicon(String language) throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    for (String line : Files.readAllLines(LEXICONS.resolve("incidents-" + language + ".tsv"))) {
      String code = line.split("\t", -1)[0];
      if (code.matches("[a-z_]+\\.[a-z_]+") && !code.startsWith("none.")) {
        codes.add(code);
      }
    }
    assertThat(new TreeSet<>(ThemeNames.known(language).stringPropertyNames()), is(codes));
  }

  @Test
  void nameWhatWasFoundInTheTextsByItsWording() {
    Theme found = new Theme("product_quality:mang+sart", Category.PRODUCT_QUALITY, "", "mango");
    ThemeNames names = new ThemeNames("es", List.of(found));
    assertThat(names.of("product_quality:mang+sart"), is("mango"));
    assertThat(names.of("logistics.late"), is("Entrega con retraso"));
    assertThat(ThemeNames.categoryOf("product_quality:mang+sart"), is(Category.PRODUCT_QUALITY));
    assertThat(ThemeNames.categoryOf("logistics.late"), is(Category.LOGISTICS));
  }
}
