package org.oidor.transforms.themes;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.aggregate.engine.Ledger;
import org.oidor.transforms.model.Category;

class FindThemesTest {

  @Test
  void keepsWhatMarksACategoryAndDropsGreetings() {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    Ledger<PhraseKey, PhraseTally> one = ledger();
    count(one, Category.LOGISTICS, "", "", 50);
    count(one, Category.LOGISTICS, "llev+pedid", "llevo el pedido", 1);
    count(one, Category.LOGISTICS, "buen+tard", "buenas tardes", 10);
    Ledger<PhraseKey, PhraseTally> two = ledger();
    count(two, Category.LOGISTICS, "", "", 50);
    count(two, Category.LOGISTICS, "llev+pedid", "llevo esperando el pedido", 12);
    count(two, Category.LOGISTICS, "raro+sol", "una vez", 2);
    count(two, Category.NONE, "", "", 100);
    count(two, Category.NONE, "buen+tard", "buenas tardes", 10);

    PAssert.thatSingleton(
            pipeline
                .apply(
                    Create.of(List.of(KV.of(1, one), KV.of(1, two)))
                        .withCoder(KvCoder.of(VarIntCoder.of(), PhraseCoders.byPhrase())))
                .apply(FindThemes.create()))
        .satisfies(
            themes -> {
              assertThat(
                  themes.themes(),
                  contains(
                      new Theme(
                          "logistics:llev+pedid",
                          Category.LOGISTICS,
                          "llev+pedid",
                          "llevo esperando el pedido")));
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(FindThemes.rank(List.of()).themes().isEmpty(), is(true));
  }

  @Test
  void asksForASignificantDifference() {
    assertThat(FindThemes.marks(12, 100, 0, 100), is(true));
    assertThat(FindThemes.marks(4, 100, 0, 100), is(false));
    assertThat(FindThemes.marks(10, 100, 10, 100), is(false));
    assertThat(FindThemes.marks(0, 0, 10, 100), is(false));
  }

  @Test
  void givesATextItsHighestRankedTheme() {
    Theme first = new Theme("logistics:a", Category.LOGISTICS, "a", "A");
    Theme second = new Theme("logistics:b", Category.LOGISTICS, "b", "B");
    ThemeList list = new ThemeList(List.of(first, second));
    assertThat(list.find(Category.LOGISTICS, List.of("x", "b", "a")), is(first));
    assertThat(list.find(Category.RETURNS, List.of("a")), nullValue());
    assertNotNull(list.find(Category.LOGISTICS, List.of("b")));
  }

  private static Ledger<PhraseKey, PhraseTally> ledger() {
    return PhraseCoders.byPhrase().empty();
  }

  private static void count(
      Ledger<PhraseKey, PhraseTally> ledger,
      Category category,
      String phrase,
      String wording,
      int texts) {
    for (int i = 0; i < texts; i++) {
      ledger.of(new PhraseKey(category, phrase)).add(wording);
    }
  }
}
