package org.oidor.transforms.classify;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oidor.transforms.model.Category;
import org.oidor.transforms.model.Sentiment;

class ComposerTest {
  private static List<Composer.Composed> composed(String language) throws IOException {
    Path file = Path.of("../sample-data/corpora/fragments", language + ".tsv");
    return new Composer(LabelledTexts.read(file), language, 7).compose(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void theSameSeedGivesTheSameTexts(String language) throws IOException {
    assertThat(composed(language), is(composed(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void labelsFollowTheGuide(String language) throws IOException {
    for (Composer.Composed text : composed(language)) {
      assertThat(text.toString(), text.text().isBlank(), is(false));
      assertThat(text.toString(), text.secondary().contains(text.category()), is(false));
      if (text.category() == Category.NONE) {
        assertThat(text.toString(), text.secondary(), is(empty()));
        assertThat(text.toString(), text.sentiment(), is(Sentiment.POSITIVE));
      }
      if (!text.secondary().isEmpty()) {
        assertThat(text.toString(), text.sentiment(), is(Sentiment.NEGATIVE));
      }
    }
    assertThat(
        composed(language).stream().filter(text -> !text.secondary().isEmpty()).toList(),
        is(not(empty())));
  }
}
