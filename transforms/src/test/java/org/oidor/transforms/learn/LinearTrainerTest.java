package org.oidor.transforms.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {
  private static final List<String> LABELS = List.of("a", "b", "c");

  private static Features features(int... keys) {
    Features features = new Features(0);
    for (int key : keys) {
      features.add(key, 1, 0, 1);
    }
    features.closeGroup(1);
    return features;
  }

  /** Label i always has key i; key 9 is noise; b is met twice as often. */
  private static LinearModel trained() {
    List<Features> examples = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int label = i % 4 == 3 ? 1 : i % 4;
      examples.add(features(label, 9));
      targets.add(label);
    }
    float[] weights = new float[40];
    Arrays.fill(weights, 1);
    return new LinearTrainer(2, 1, 50, 100)
        .train(examples, targets.stream().mapToInt(i -> i).toArray(), weights, LABELS);
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void learnsWhatTellsLabelsApart() {
    LinearModel model = trained();
    for (int label = 0; label < 3; label++) {
      double[] p = LinearModel.probabilities(model.margins(features(label)));
      for (int other = 0; other < 3; other++) {
        assertThat(p[other] > p[label], is(false));
      }
    }
    double[] unknown = LinearModel.probabilities(model.margins(features(77)));
    assertThat(unknown[0] + unknown[1] + unknown[2], closeTo(1, 1e-9));
    assertThat("the commoner label is the guess", unknown[1] > unknown[0], is(true));
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertThat(bytes(trained()), is(bytes(trained())));
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    byte[] written = bytes(trained());
    LinearModel read = LinearModel.read(new DataInputStream(new ByteArrayInputStream(written)));
    assertThat(bytes(read), is(written));
    assertThat(read.margins(features(2, 9)), is(trained().margins(features(2, 9))));
  }

  @Test
  void refusesBytesThatAreNoModel() {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(new byte[64]));
    assertThrows(IOException.class, () -> LinearModel.read(in));
  }

  @Test
  void calibrationMakesAnOverconfidentModelModest() {
    LinearModel model = trained();
    // three of four held-out texts contradict what was learned
    List<Features> heldOut = List.of(features(0), features(0), features(0), features(0));
    int[] targets = {0, 1, 2, 1};
    LinearModel modest = LinearTrainer.calibrate(model, heldOut, targets, new float[3]);
    double before = LinearModel.probabilities(model.margins(features(0)))[0];
    double after = LinearModel.probabilities(modest.margins(features(0)))[0];
    assertThat(after < before, is(true));
  }

  @Test
  void aSetScoresAsItsModelsDo() {
    LinearModel model = trained();
    LinearModel other =
        LinearTrainer.calibrate(model, List.of(features(0)), new int[] {1}, new float[] {0, 1, 0});
    ModelSet set = new ModelSet(List.of(model, other));
    List<Scores> scores = set.score(features(2, 9), Words.of("x", "es"));
    assertThat(
        scores.get(0).probabilities(),
        is(LinearModel.probabilities(model.margins(features(2, 9)))));
    assertThat(
        scores.get(1).probabilities(),
        is(LinearModel.probabilities(other.margins(features(2, 9)))));
  }
}
