package org.oidor.transforms.themes;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPairsTest {

  @Test
  void meetInOtherFormsAndOrders() {
    List<String> one = keys("Se me ha soltado el mango de la sartén");
    List<String> other = keys("El mango se suelta");
    assertThat(one, hasItem("mang+solt"));
    assertThat(keys("sartén con el mango roto"), hasItem("mang+sart"));
    assertThat(one, hasItem("mang+sart"));
    assertThat(other.size(), is(1));
  }

  @Test
  void keepANegationWithTheWordThatItDenies() {
    assertThat(keys("El código no funciona"), hasItem("codig+no funcion"));
    assertThat(keys("El código funciona"), not(hasItem("codig+no funcion")));
  }

  @Test
  void keepTheWordingOfTheText() {
    Phrase phrase = Phrases.of("El Mango de la sartén", "es").get(0);
    assertThat(phrase.wording(), is("mango de la sartén"));
  }

  @Test
  void endAtTheSentence() {
    assertThat(keys("Compré vasos. Platos rotos."), not(hasItem("plat+vas")));
  }

  @Test
  void areBoundedAndLeaveOtherLanguagesAlone() {
    String story =
        "mesa silla vaso plato olla taza copa jarra fuente bandeja cuchara tenedor cuchillo ";
    assertThat(keys(story.repeat(30)).size(), lessThanOrEqualTo(60));
    assertThat(Phrases.of("Der Henkel der Pfanne", "de"), is(List.of()));
    assertThat(Phrases.of("", "es"), is(List.of()));
  }

  private static List<String> keys(String text) {
    return Phrases.of(text, "es").stream().map(Phrase::key).toList();
  }
}
