package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(strings = {"plain", "camión", "“comillas” €", "日本 😀", "\uFFFD"})
  void readsUtf8(String text) {
    assertThat(Decoding.decode(text.getBytes(UTF_8)), is(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"camión", "“comillas” 5 €", "ÑANDÚ ¿qué?", "não é"})
  void readsWindows1252WhereItIsNoUtf8(String text) {
    assertThat(Decoding.decode(text.getBytes(WINDOWS_1252)), is(text));
  }

  @Test
  void readsALineOfBoth() {
    byte[] bytes = "camión \u00A0\u00F3 año".getBytes(UTF_8);
    byte[] wrong = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, wrong, 0, bytes.length);
    wrong[bytes.length] = (byte) 0xF1;
    assertThat(Decoding.decode(wrong), is("camión \u00A0\u00F3 añoñ"));
  }

  @ParameterizedTest
  @CsvSource({
    "devoluciÃ³n, devolución",
    "Ã¡Ã©Ã­Ã³ÃºÃ±Â¿, áéíóúñ¿",
    "no lleg\u00f3 la devoluciÃ³n, no llegó la devolución",
    "cuesta 5 â‚¬, cuesta 5 €",
    "ðŸ˜€, 😀",
    "devoluciÃƒÂ³n, devolución"
  })
  void repairsWhatWasEncodedTwice(String text, String expected) {
    assertThat(Decoding.clean(text), is(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NÃO", "IRMÃ»", "Â", "Ã", "São Paulo à noite", "garçom", "é", "ÃO ÇÃ"})
  void leavesAloneWhatCouldBeMeant(String text) {
    assertThat(Decoding.clean(text), is(text));
  }

  @Test
  void repairsAnyTextWithoutLoss() {
    String text = "Ñandú: ¿cuánto? ¡12 €! “sí” – ação à mão 😀";
    StringBuilder twice = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      twice.append(Decoding.windows1252(b));
    }
    assertThat(Decoding.clean(twice.toString()), is(text));
  }

  @Test
  void removesNulAndGuardsAgainstFormulas() {
    assertThat(Decoding.clean("a\0b"), is("ab"));
    assertThat(Decoding.clean("'=1+1"), is("=1+1"));
    assertThat(Decoding.clean("'+34 600"), is("+34 600"));
    assertThat(Decoding.clean("'tis"), is("'tis"));
    assertThat(Decoding.clean("=1+1"), is("=1+1"));
  }

  @Test
  void replacesHalvesOfSurrogatePairs() {
    assertThat(Decoding.clean("a\uD83Db"), is("a\uFFFDb"));
    assertThat(Decoding.clean("\uDE00"), is("\uFFFD"));
    assertThat(Decoding.clean("\uD83D\uDE00"), is("😀"));
  }

  @Test
  void decodesAStreamAsItDoesALine() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] bytes = new byte[random.nextInt(200_000)];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] = (byte) (random.nextInt(4) > 0 ? 'a' : random.nextInt(256));
      }
      StringWriter out = new StringWriter();
      try (LenientReader reader = new LenientReader(new ByteArrayInputStream(bytes))) {
        reader.transferTo(out);
      }
      assertThat("case " + i, out.toString(), is(Decoding.decode(bytes)));
    }
  }

  @Test
  void passesOverTheMarkAtTheStartOfAStream() throws IOException {
    byte[] bytes = "\uFEFF{}".getBytes(UTF_8);
    StringWriter out = new StringWriter();
    new LenientReader(new ByteArrayInputStream(bytes)).transferTo(out);
    assertThat(out.toString().strip(), is("{}"));
  }
}
