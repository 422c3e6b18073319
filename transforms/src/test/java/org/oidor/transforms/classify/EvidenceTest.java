package org.oidor.transforms.classify;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oidor.transforms.learn.Scores;
import org.oidor.transforms.model.Analysis;

class EvidenceTest {
  /** Removing the words that are said to speak for a category must lower its margin. */
  @Test
  void isTrue() throws IOException {
    FeedbackAnalyzer analyzer = FeedbackAnalyzer.shipped();
    int cases = 0;
    int lower = 0;
    for (Corpus.Example example : Corpus.heldOut(Path.of("../sample-data/corpora")).examples()) {
      String text = example.text();
      List<Scores> scores = analyzer.scores(text, example.language());
      double[] before = scores.get(0).probabilities();
      int best = largest(before, -1);
      int next = largest(before, best);
      String without = text;
      int removed = 0;
      for (Analysis.Evidence item : scores.get(0).evidence(best, next, 3)) {
        if (item.weight() > 0) {
          without = without.replace(item.word(), "");
          removed++;
        }
      }
      if (removed == 0) {
        continue;
      }
      double[] after = analyzer.scores(without, example.language()).get(0).probabilities();
      cases++;
      if (Math.log(after[best] / after[next]) < Math.log(before[best] / before[next])) {
        lower++;
      }
    }
    assertThat(cases, is(greaterThan(300)));
    assertThat((double) lower / cases, is(greaterThanOrEqualTo(0.95)));
  }

  private static int largest(double[] numbers, int except) {
    int best = except == 0 ? 1 : 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i != except && numbers[i] > numbers[best]) {
        best = i;
      }
    }
    return best;
  }
}
