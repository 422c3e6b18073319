package org.oidor.pipeline.options;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionTableTest {
  private static final Path README = Path.of("..", "README.md");
  private static final String END = "<!-- /options -->";

  @Test
  void standsInTheReadme() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf("-->\n", readme.indexOf("<!-- options")) + 4;
    int end = readme.indexOf(END);
    if (Boolean.getBoolean("golden.update")) {
      readme = readme.substring(0, begin) + OptionTable.markdown() + readme.substring(end);
      Files.writeString(README, readme);
      end = readme.indexOf(END);
    }
    assertEquals(
        OptionTable.markdown(),
        readme.substring(begin, end),
        "the options of README.md are stale: run mvn -pl pipeline -am test"
            + " -Dtest=OptionTableTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dgolden.update=true");
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    IllegalArgumentException beams =
        new IllegalArgumentException(
            "Class interface org.oidor.pipeline.options.RunOptions missing a property named"
                + " 'timezone'.");
    assertThat(
        OptionTable.explain(beams),
        is("unknown option --timezone; did you mean --timeZone?\nSee ./oidor run --help"));
  }

  @Test
  void namesWhatARunnerMisses() {
    var beams =
        new IllegalArgumentException(
            "Missing required value for [public abstract java.lang.String"
                + " org.example.CloudOptions.getGcpProject(), \"Project.\"].");
    assertThat(OptionTable.explain(beams), is("--gcpProject must be given for this runner"));
  }
}
