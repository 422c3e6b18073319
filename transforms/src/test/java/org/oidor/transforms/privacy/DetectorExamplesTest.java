package org.oidor.transforms.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each detector's examples are in the file of its name: "+" lines match, "-" lines do not. */
class DetectorExamplesTest {
  private static final int MIN_EXAMPLES = 3;

  static List<Detector> detectors() {
    return Redactor.detectors(List.of("@LaAlacena"));
  }

  static Stream<Example> examples() {
    return detectors().stream().flatMap(detector -> read(detector).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatItMustAndNothingElse(Example example) {
    assertThat(detect(example.detector(), example.text()), equalTo(example.redacted()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void leavesARedactedTextAlone(Example example) {
    assertThat(detect(example.detector(), example.redacted()), equalTo(example.redacted()));
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void everyDetectorHasExamplesOfBothKinds(Detector detector) {
    long matching = read(detector).stream().filter(Example::matches).count();
    long other = read(detector).size() - matching;
    assertThat(Math.min(matching, other), greaterThanOrEqualTo((long) MIN_EXAMPLES));
  }

  private static String detect(Detector detector, String text) {
    Draft draft = new Draft(text);
    detector.detect(draft);
    return draft.redacted();
  }

  record Example(Detector detector, String text, String redacted) {
    boolean matches() {
      return !text.equals(redacted);
    }

    @Override
    public String toString() {
      return detector.getClass().getSimpleName() + ": " + text;
    }
  }

  private static List<Example> read(Detector detector) {
    String name = "DetectorExamplesTest/" + detector.getClass().getSimpleName() + ".txt";
    try (InputStream in = DetectorExamplesTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Write examples for the detector in test resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .map(line -> example(detector, line))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + name, e);
    }
  }

  private static Example example(Detector detector, String line) {
    String rest = line.substring(2);
    if (line.startsWith("- ")) {
      return new Example(detector, rest, rest);
    }
    int arrow = rest.indexOf(" => ");
    return new Example(detector, rest.substring(0, arrow), rest.substring(arrow + 4));
  }
}
