package org.oidor.transforms.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordFramesTest {

  private static List<RecordFrames.Frame> frames(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    RecordFrames frames =
        RecordFrames.ofCsv(
            new ByteLines(new ByteArrayInputStream(bytes), 0, bytes.length, 1, (byte) '\n'), ',');
    List<RecordFrames.Frame> all = new ArrayList<>();
    for (var frame = frames.next(); frame != null; frame = frames.next()) {
      all.add(frame);
    }
    return all;
  }

  private static List<String> texts(String text) throws IOException {
    return frames(text).stream().map(RecordFrames.Frame::text).toList();
  }

  @Test
  void keepsQuotedLineEndsTogether() throws IOException {
    assertThat(
        texts("a,\"b\nc\",d\r\ne,f\n\n\"\n\"\n"), contains("a,\"b\nc\",d", "e,f", "", "\"\n\""));
  }

  @Test
  void takesAQuoteInsideACellForAnOrdinaryCharacter() throws IOException {
    assertThat(texts("a,5\" de pantalla,b\nc,d,e"), contains("a,5\" de pantalla,b", "c,d,e"));
  }

  @Test
  void readsQuotesThatAreNotDoubled() throws IOException {
    assertThat(texts("\"dijo \"hola\", sí\",b\nc,d"), contains("\"dijo \"hola\", sí\",b", "c,d"));
  }

  @Test
  void losesOneLineToAQuoteThatNeverCloses() throws IOException {
    List<RecordFrames.Frame> frames = frames("a,b\nc,\"d\ne,f\ng,h\n");
    assertThat(
        frames.stream().map(RecordFrames.Frame::text).toList(),
        contains("a,b", "c,\"d", "e,f", "g,h"));
    assertThat(
        frames.stream().map(frame -> frame.fault() == null).toList(),
        contains(true, false, true, true));
    assertThat(frames.stream().map(RecordFrames.Frame::line).toList(), contains(1L, 2L, 3L, 4L));
  }

  @Test
  void givesUpOnAQuoteAfterAThousandLines() throws IOException {
    String lines = "x,y\n".repeat(RecordFrames.MOST_LINES);
    assertThat(frames("a,\"b\n" + lines + "c\",d\n"), hasSize(RecordFrames.MOST_LINES + 2));
    String fewer = "x,y\n".repeat(RecordFrames.MOST_LINES - 2);
    assertThat(frames("a,\"b\n" + fewer + "c\",d\n"), hasSize(1));
  }

  @Test
  void cutsALineThatIsTooLongToBeARecord() throws IOException {
    List<RecordFrames.Frame> frames = frames("a".repeat(3 * ByteLines.LONGEST) + ",b\nc,d");
    assertThat(frames, hasSize(2));
    assertThat(frames.get(0).fault(), is("the record is longer than 1 MB"));
    assertThat(frames.get(0).text().length(), is(ByteLines.LONGEST));
    assertThat(frames.get(1).text(), is("c,d"));
  }

  @Test
  void staysQuickWhenEveryLineLeavesAQuoteOpen() throws IOException {
    long start = System.nanoTime();
    assertThat(frames("la \",\"sigue y sigue\n".repeat(100_000)), hasSize(100_000));
    assertThat((System.nanoTime() - start) / 1_000_000_000, lessThan(20L));
  }

  @Test
  void putsEveryLineIntoExactlyOneRecord() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int k = 0; k < length; k++) {
        text.append("a\",\n \"\n".charAt(random.nextInt(7)));
      }
      text.append('x');
      assertThat("case " + i, String.join("\n", texts(text.toString())), is(text.toString()));
    }
  }

  @Test
  void splitsIntoCellsWhatOpencsvWrites() throws IOException {
    Random random = new Random(13);
    for (int i = 0; i < 300; i++) {
      List<String[]> rows = new ArrayList<>();
      StringWriter out = new StringWriter();
      try (ICSVWriter writer = new CSVWriterBuilder(out).build()) {
        for (int row = 0; row < 5; row++) {
          String[] cells = new String[3];
          for (int cell = 0; cell < 3; cell++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(8);
            for (int k = 0; k < length; k++) {
              text.append("ab\",\n ñ".charAt(random.nextInt(7)));
            }
            cells[cell] = text.toString();
          }
          rows.add(cells);
          writer.writeNext(cells, random.nextBoolean() || String.join("", cells).contains("\""));
        }
      }
      List<String> records = texts(out.toString());
      assertThat("case " + i, records, hasSize(5));
      for (int row = 0; row < 5; row++) {
        assertThat("case " + i, new CsvCells(',').split(records.get(row)), is(rows.get(row)));
      }
    }
  }
}
