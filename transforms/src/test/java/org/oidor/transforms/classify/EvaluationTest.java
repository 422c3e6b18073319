package org.oidor.transforms.classify;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Evaluation FIGURES =
      Evaluation.of(List.of("a", "a", "a", "b"), List.of("a", "a", "b", "c"));

  @Test
  void countsEachLabel() {
    assertThat(FIGURES.n(), is(4));
    assertThat(FIGURES.accuracy(), is(0.5));
    assertThat(FIGURES.labels().get("a"), is(new Evaluation.Label(1, 0.6667, 0.8, 3)));
    assertThat(FIGURES.labels().get("b"), is(new Evaluation.Label(0, 0, 0, 1)));
    assertThat(FIGURES.confusion().get("a").get("b"), is(1));
  }

  @Test
  void theMeanLeavesOutLabelsThatNoTextHas() {
    assertThat(FIGURES.labels().get("c").support(), is(0));
    assertThat(FIGURES.macroF1(), is(0.4));
  }

  @Test
  void isWrittenInTheFormOfTheContract() throws IOException {
    assertThat(
        new ObjectMapper().writeValueAsString(Evaluation.of(List.of("a"), List.of("a"))),
        is(
            "{\"n\":1,\"accuracy\":1.0,\"macro_f1\":1.0,\"labels\":{\"a\":{\"precision\":1.0,"
                + "\"recall\":1.0,\"f1\":1.0,\"support\":1}},\"confusion\":{\"a\":{\"a\":1}}}"));
  }

  @Test
  void nothingGivesZeros() {
    Evaluation none = Evaluation.of(List.of(), List.of());
    assertThat(none.accuracy(), is(0.0));
    assertThat(none.macroF1(), is(0.0));
  }

  @Test
  void refusesListsOfDifferentLength() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Evaluation.of(List.of("a"), List.of()));
    assertThat(e.getMessage(), is("predicted must have 1 labels, but was: 0"));
  }
}
