package org.oidor.reports.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(SafeText.of("a\u200Bb\u202Ec\u00ADd\uFEFFe\u0000f", 80), is("abcdef"));
    assertThat(SafeText.of("x\uD83Dy\uDE00z", 80), is("xyz"));
    assertThat(SafeText.of("p\uE000q\uFFFFr", 80), is("pqr"));
  }

  @Test
  void foldsWhiteSpaceToOneLine() {
    assertThat(SafeText.of("  uno\t\r\n dos\u00a0\u2028tres  ", 80), is("uno dos tres"));
    assertThat(SafeText.of(" \n ", 80), is(""));
  }

  @Test
  void keepsAtMostTwoAccentsAndThreeEqualCharacters() {
    assertThat(SafeText.of("x\u0301\u0302\u0303\u0304", 80).codePointCount(0, 3), is(3));
    assertThat(SafeText.of("nooooooo!!!!!!", 80), is("nooo!!!"));
    assertThat(SafeText.of("me cobraron 100000 €", 80), is("me cobraron 100000 €"));
  }

  @Test
  void keepsLettersAndEmoji() {
    assertThat(SafeText.of("Ñandú, ¿qué? 汉字 العربية", 80), is("Ñandú, ¿qué? 汉字 العربية"));
    assertThat(SafeText.of("👩‍👧 ❤️", 80), is("👩‍👧 ❤️"));
  }

  @Test
  void composesAccents() {
    assertThat(SafeText.of("cafe\u0301", 80), is("café"));
  }

  @Test
  void cutsAtAWord() {
    assertThat(SafeText.of("una frase que es demasiado larga", 20), is("una frase que es…"));
    assertThat(SafeText.of("abcdefghij".repeat(10), 10), is("abcdefghi…"));
    assertThat(
        SafeText.of("ab 👍👍👍👍👍", 6).codePoints().filter(c -> c > 0xD7FF && c < 0xE000).count(),
        is(0L));
  }

  @Test
  void boundsTextOfAnySize() {
    assertThat(SafeText.of("ab ".repeat(1_000_000), 240).length(), lessThanOrEqualTo(240));
  }

  @Test
  void refusesAnImpossibleLength() {
    assertThrows(IllegalArgumentException.class, () -> SafeText.of("x", 1));
  }
}
