package org.oidor.transforms.io;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "*muy* mal _servicio_; muy mal servicio",
        "[mirad|https://x.example/a|smart-link] esto; mirad esto",
        "[~accountid:5b1] hola; hola",
        "{quote}devuelvan{quote}; devuelvan",
        "2 * 3 * 4 y snake_case_name; 2 * 3 * 4 y snake_case_name",
        "¡Qué mal! ¡Fatal!; ¡Qué mal! ¡Fatal!"
      })
  void removesTheWikiMarkupOfJira(String text, String plain) {
    assertThat(Markup.plain("jira", text), is(plain));
  }

  @Test
  void keepsAReviewThatIsOnlyATranslation() {
    String text = "(Translated by Google) Slow";
    assertThat(Markup.plain("google_business", text), is(text));
  }

  @Test
  void leavesTheWordsOfOtherSystemsAlone() {
    assertThat(Markup.plain("tickets", "*a* [b|c]"), is("*a* [b|c]"));
  }
}
