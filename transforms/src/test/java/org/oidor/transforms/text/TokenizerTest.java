package org.oidor.transforms.text;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  private static Tokens tokens(String language, String text) {
    return Tokenizer.forLanguage(language).tokenize(text);
  }

  @Test
  void splitsSpanish() {
    assertThat(
        tokens("es", "¿No llega? Pagué 49,99€ del pedido.").words(),
        contains("¿", "No", "llega", "?", "Pagué", "49,99", "€", "del", "pedido", "."));
  }

  @Test
  void splitsEnglishNegations() {
    assertThat(
        tokens("en", "I don’t like this well-made pan").folded(),
        contains("i", "do", "n't", "like", "this", "well-made", "pan"));
  }

  @Test
  void keepsPortugueseCliticsWhole() {
    assertThat(tokens("pt", "Disseram-me que não").folded(), contains("disseram-me", "que", "nao"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[EMAIL]",
        "ana@example.com",
        "http://example.com/a?b=1",
        "@laalacena",
        "#fail",
        ":(",
        "👩‍💻",
        "❤️",
        "🇪🇸",
        "👍🏽"
      })
  void keepsWholeWhatBelongsTogether(String token) {
    for (String language : List.of("es", "en", "pt")) {
      assertThat(tokens(language, "uno " + token + " dos").words(), contains("uno", token, "dos"));
    }
  }

  @Test
  void findsPlaceholdersWithoutSpacesAroundThem() {
    Tokens tokens = tokens("es", "Email:[EMAIL],y[ORDER].");
    assertThat(tokens.words(), contains("Email", ":", "[EMAIL]", ",", "y", "[ORDER]", "."));
    assertThat(tokens.folded(2), equalTo("[EMAIL]"));
    assertThat(tokens.isPlaceholder(2), equalTo(true));
    assertThat(tokens.isWord(2), equalTo(false));
    assertThat(tokens.isWord(0), equalTo(true));
    assertThat(tokens.isWord(1), equalTo(false));
  }

  @Test
  void findsSentencesAtPointsAndLines() {
    Tokens tokens =
        tokens("es", "No llega!!! Llevo días... Nadie responde\nHola\nqué tal\n\nfin. Adiós");
    List<String> starts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.startsSentence(i)) {
        starts.add(tokens.word(i));
      }
    }
    assertThat(starts, contains("No", "Llevo", "Nadie", "Hola", "fin", "Adiós"));
    assertThat(tokens.sentenceCount(), equalTo(6));
  }

  @Test
  void aBlankTextHasNoTokens() {
    assertThat(tokens("es", " \n").words(), empty());
    assertThat(tokens("en", "").sentenceCount(), equalTo(0));
  }

  @Test
  void placesAgreeWithTheTextWhateverItIs() {
    Random random = new Random(Long.getLong("tests.seed", 11L));
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i >= 0; i--) {
        int kind = random.nextInt(3);
        text.append((char) (kind == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95)));
      }
      for (String language : List.of("es", "en")) {
        Tokens tokens = tokens(language, text.toString());
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
          assertThat(tokens.begin(i) >= last && tokens.end(i) > tokens.begin(i), equalTo(true));
          assertThat(tokens.word(i), equalTo(text.substring(tokens.begin(i), tokens.end(i))));
          last = tokens.end(i);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "<", "a@", "....a", "'", "a&b;", "😡", "[A", "\uD800"})
  void hostileTextsTakeLinearTime(String part) {
    String text = part.repeat(20_000 / part.length());
    assertTimeoutPreemptively(
        ofSeconds(20),
        () -> {
          assertThat(tokens("es", text).words(), not(empty()));
          assertThat(tokens("en", text).words(), not(empty()));
        });
  }

  @Test
  void longTextsLoseNothingAtTheCuts() {
    String text = "uno dos tres ".repeat(1000);
    assertThat(tokens("es", text).size(), equalTo(3000));
    assertThat(tokens("en", text).words(), hasItems("uno", "dos", "tres"));
    assertThat(tokens("en", text).size(), equalTo(3000));
  }

  @Test
  void neverShowsTheTextWhenPrinted() {
    assertThat(tokens("es", "secreto").toString(), not(containsString("secreto")));
  }
}
