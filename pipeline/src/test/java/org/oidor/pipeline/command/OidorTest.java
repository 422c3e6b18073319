package org.oidor.pipeline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OidorTest {
  private static final String HEADER = "id,created_at,subject,description,status\n";

  @TempDir private Path folder = Path.of("");

  /** What a command printed, and its exit code. */
  private record Outcome(int code, String out, String err) {}

  private static Outcome oidor(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
      int code = Oidor.execute(args);
      return new Outcome(
          code,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--inptu=x.csv                              | unknown option --inptu; did you mean --input?",
        "--input=absent.csv                         | absent.csv",
        "--input=. --timeZone=Madrid                | --timeZone must be an IANA time zone",
        "--input=. --locale=fr                      | --locale must be es, en or pt, but was: fr",
        "--input=. --formats=docx                   | --formats must be of html,pdf,xlsx,csv,json",
        "--input=. --period=DAY                     | DAY",
        "--input=. --from=octubre                   | --from: MONTH period must look like 2026-10",
        "--input=. --maxRejectedShare=2             | --maxRejectedShare must be from 0 to 1",
        "--input=. --config=absent.yaml             | --config must be an existing file",
        "--input=. --dateOrder=YDM                  | --dateOrder must be DMY or MDY",
        "x.csv                                      | takes options like --input=PATH only",
      })
  void explainsWrongOptions(String args, String message) {
    Outcome outcome = oidor(withOutput(args));
    assertThat(outcome.err(), containsString(message.trim()));
    assertThat(outcome.code(), is(2));
    assertThat(outcome.err().strip().lines().count(), lessThanOrEqualTo(3L));
    assertThat(outcome.err(), not(containsString("\tat ")));
  }

  private String[] withOutput(String args) {
    return ("run " + args + " --output=" + folder.resolve("out")).trim().split("\\s+");
  }

  @Test
  void refusesAnOutputThatIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    Path input = tickets("1,2026-10-01 10:00,Hola,No llega el pedido,open\n");
    Outcome outcome = oidor("run", "--input=" + input, "--output=" + file);
    assertThat(outcome.code(), is(2));
    assertThat(outcome.err(), containsString("--output must be a folder that can be written to"));
  }

  @Test
  void namesTheHeadersOfAnUnknownLayout() throws IOException {
    Path file = Files.writeString(folder.resolve("odd.csv"), "foo,bar\n1,2\n3,4\n");
    Outcome outcome = oidor("run", "--input=" + file, "--output=" + folder.resolve("out"));
    assertThat(outcome.code(), is(2));
    assertThat(
        outcome.err(),
        allOf(containsString("odd.csv"), containsString("foo"), containsString("inspect")));
  }

  @Test
  void endsWithThreeWhenTooMuchWasRejected() throws IOException {
    Path input =
        tickets(
            "1,2026-10-01 10:00,Hola,No llega el pedido,open\n"
                + "2,ayer,Hola,No llega el pedido,open\n");
    Path output = folder.resolve("out");
    Outcome outcome =
        oidor(
            "run",
            "--input=" + input,
            "--output=" + output,
            "--timeZone=Europe/Madrid",
            "--formats=json,csv");
    assertThat(outcome.err(), containsString("1 of 3 records were rejected"));
    assertThat(outcome.code(), is(3));
    assertThat(Files.exists(output.resolve("2026-10/metrics.json")), is(true));
    assertThat(
        Files.readString(output.resolve("rejected/rejected-001.csv")),
        containsString("tickets.csv,3,bad_date"));
  }

  @Test
  void leavesAnOldReportUntouchedWhenARunFails() throws IOException {
    Path output = folder.resolve("out");
    Files.createDirectories(output.resolve("2026-10"));
    Files.writeString(output.resolve("2026-10/metrics.json"), "old");
    Path file = Files.writeString(folder.resolve("odd.csv"), "foo,bar\n1,2\n");
    oidor("run", "--input=" + file, "--output=" + output);
    assertThat(Files.readString(output.resolve("2026-10/metrics.json")), is("old"));
    try (var left = Files.list(output)) {
      assertThat(left.map(path -> path.getFileName().toString()).toList(), is(List.of("2026-10")));
    }
  }

  @Test
  void classifiesOneTextALine() throws IOException {
    Path texts =
        Files.writeString(
            folder.resolve("texts.txt"),
            "No me ha llegado el pedido y nadie contesta\nThanks, everything was perfect!\n\n");
    Outcome outcome = oidor("classify", "--explain", texts.toString());
    assertThat(outcome.code(), is(0));
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines.size(), is(3));
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.get("language").asText(), is("es"));
    assertThat(first.get("category").asText(), is("logistics"));
    assertThat(first.get("sentiment").asText(), is("negative"));
    assertThat(first.get("evidence").size() > 0, is(true));
    JsonNode second = new ObjectMapper().readTree(lines.get(1));
    assertThat(second.get("language").asText(), is("en"));
    assertThat(second.get("sentiment").asText(), is("positive"));
  }

  @Test
  void evaluatesALabelledFile() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("gold.tsv"),
            "text\tsentiment\nTodo perfecto, muy contenta\tpositive\nUn desastre\tnegative\n");
    Outcome outcome = oidor("evaluate", "--task=sentiment", file.toString());
    JsonNode figures = new ObjectMapper().readTree(outcome.out());
    assertThat(figures.get("n").asInt(), is(2));
    assertThat(figures.get("accuracy").asDouble(), is(1.0));
    assertThat(figures.has("macro_f1"), is(true));
    assertThat(oidor("evaluate", "--task=category", file.toString()).code(), is(2));
  }

  @Test
  void inspectsAFile() throws IOException {
    Path input = tickets("1,2026-10-01 10:00,Hola,No llega el pedido,open\n");
    Outcome outcome = oidor("inspect", "--json", "--timeZone=Europe/Madrid", input.toString());
    JsonNode file = new ObjectMapper().readTree(outcome.out()).get(0);
    assertThat(outcome.err(), outcome.code(), is(0));
    assertThat(file.toString(), containsString("created_at"));
    assertThat(file.toString(), containsString("UTF-8"));
  }

  @Test
  void helpsWithEveryCommand() {
    for (String command : List.of("run", "inspect", "classify", "evaluate", "train")) {
      Outcome outcome = oidor(command, "--help");
      assertThat(outcome.code(), is(0));
      assertThat(outcome.out(), containsString("Usage: oidor " + command));
    }
    assertThat(oidor("run", "--help").out(), containsString("--maxRejectedShare"));
    assertThat(oidor("--version").out(), containsString("oidor "));
  }

  private Path tickets(String rows) throws IOException {
    return Files.writeString(folder.resolve("tickets.csv"), HEADER + rows);
  }
}
