package org.oidor.reports.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");

  @ParameterizedTest
  @ValueSource(strings = {"en", "pt"})
  void holdsEveryKeyOfTheSpanishTexts(String language) {
    // which categories are plural differs between languages
    assertThat(withoutGrammar(new Labels(language)), is(withoutGrammar(new Labels("es"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void fillsEveryArgument(String language) {
    Labels labels = new Labels(language);
    Labels spanish = new Labels("es");
    for (String key : withoutGrammar(labels)) {
      assertThat(key, arguments(labels.get(key)), is(arguments(spanish.get(key))));
      String filled = labels.get(key, "A", "B", "C");
      List<String> marks = List.of("A", "B", "C");
      for (String number : arguments(labels.get(key))) {
        assertThat(key, filled, containsString(marks.get(Integer.parseInt(number))));
      }
      assertThat(key, filled, not(containsString("{")));
      assertThat(key, labels.get(key), is(labels.get(key).strip()));
    }
  }

  @Test
  void printsAnUnknownCodeAsItIs() {
    assertThat(new Labels("es").name("area", "Postventa Norte"), is("Postventa Norte"));
    assertThat(new Labels("es").name("area", "purchasing"), is("Compras"));
  }

  @Test
  void namesTheMissingKey() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> new Labels("es").get("no.such"));
    assertThat(e.getMessage(), is("messages_es must hold the key no.such"));
  }

  private static Set<String> withoutGrammar(Labels labels) {
    Set<String> keys = new TreeSet<>(labels.keys());
    keys.removeIf(key -> key.endsWith(".plural"));
    return keys;
  }

  private static Set<String> arguments(String text) {
    List<String> found = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(text);
    while (argument.find()) {
      found.add(argument.group(1));
    }
    return new TreeSet<>(found);
  }
}
