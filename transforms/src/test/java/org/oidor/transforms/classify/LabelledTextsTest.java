package org.oidor.transforms.classify;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledTextsTest {
  @TempDir Path folder;

  private LabelledTexts read(String name, String content) throws IOException {
    return LabelledTexts.read(Files.writeString(folder.resolve(name), content));
  }

  @Test
  void readsTabsWithoutQuotes() throws IOException {
    LabelledTexts texts =
        read("a.tsv", "text\tcategory\nél dijo \"no\\nnunca\tnone\nb\tlogistics\n");
    assertThat(texts.size(), is(2));
    assertThat(texts.column("text"), contains("él dijo \"no\nnunca", "b"));
    assertThat(texts.column("category"), contains("none", "logistics"));
    assertThat(texts.has("sentiment"), is(false));
  }

  @Test
  void readsQuotedCommas() throws IOException {
    LabelledTexts texts = read("a.CSV", "text,sentiment\n\"a, \"\"b\"\"\nc\\d\",neutral\n");
    assertThat(texts.column("text"), contains("a, \"b\"\nc\\d"));
    assertThat(texts.column("sentiment"), contains("neutral"));
  }

  @Test
  void saysWhereARowIsShort() {
    IOException e = assertThrows(IOException.class, () -> read("a.tsv", "x\ty\n1\t2\n3\n"));
    assertThat(e.getMessage(), endsWith("a.tsv:3: a row must have 2 columns, but was: 1"));
  }

  @Test
  void saysWhatTheHeaderLacks() throws IOException {
    LabelledTexts texts = read("a.tsv", "text\nb\n");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> texts.column("category"));
    assertThat(
        e.getMessage(),
        endsWith("a.tsv:1: the header must have a column category, but was: [text]"));
  }

  @Test
  void refusesAnEmptyFile() {
    IOException e = assertThrows(IOException.class, () -> read("a.tsv", ""));
    assertThat(e.getMessage(), endsWith("a.tsv:1: a header line is missing"));
  }
}
