package org.oidor.transforms.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import java.util.List;

/**
 * Learns a {@link LinearModel} from labelled features: multinomial logistic regression with a
 * Gaussian prior, minimised by CoreNLP's L-BFGS.
 *
 * <p>The same examples in the same order give the same model, bit for bit.
 */
public final class LinearTrainer {
  private final int minCount;
  private final double sigma;
  private final int iterations;
  private final int features;

  /**
   * A trainer.
   *
   * @param minCount in how many examples a feature must occur to be learned
   * @param sigma standard deviation of the prior; smaller keeps weights closer to zero
   * @param iterations at most so many steps
   * @param features how many features the model keeps
   */
  public LinearTrainer(int minCount, double sigma, int iterations, int features) {
    this.minCount = minCount;
    this.sigma = sigma;
    this.iterations = iterations;
    this.features = features;
  }

  /**
   * Learns a model.
   *
   * @param examples the features of each example
   * @param targets the index of each example's label
   * @param weights how much each example counts
   * @param labels the labels
   */
  public LinearModel train(
      List<Features> examples, int[] targets, float[] weights, List<String> labels) {
    KeyIndex index = KeyIndex.of(examples, minCount);
    Objective objective = new Objective(index, examples, targets, weights, labels.size(), sigma);
    QNMinimizer minimizer = new QNMinimizer(8, true);
    minimizer.shutUp();
    minimizer.terminateOnMaxItr(iterations);
    double[] solution =
        minimizer.minimize(objective, 1e-4, new double[objective.domainDimension()]);
    int width = labels.size();
    float[] biases = new float[width];
    int biasAt = index.size() * width;
    for (int label = 0; label < width; label++) {
      biases[label] = (float) solution[biasAt + label];
    }
    return LinearModel.pruned(
        labels, index.keys(), Arrays.copyOf(solution, biasAt), biases, features);
  }

  /**
   * Makes the probabilities of a model tell how often it is right: finds the temperature under
   * which texts that it did not learn from are most likely (Guo et al., "On Calibration of Modern
   * Neural Networks", 2017), then moves the margins.
   *
   * @param examples texts that the model did not learn from
   * @param targets the index of each one's label
   * @param shift what is added to the margin of each label afterwards
   */
  public static LinearModel calibrate(
      LinearModel model, List<Features> examples, int[] targets, float[] shift) {
    float best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int percent = 50; percent <= 300; percent += 5) {
      LinearModel warm = model.calibrated(percent / 100f, new float[shift.length]);
      double loss = 0;
      for (int e = 0; e < targets.length; e++) {
        double right = LinearModel.probabilities(warm.margins(examples.get(e)))[targets[e]];
        loss -= StrictMath.log(Math.max(right, 1e-12));
      }
      if (loss < least) {
        least = loss;
        best = percent / 100f;
      }
    }
    return model.calibrated(best, shift);
  }

  /** The features that occur often enough, numbered in the order of their keys. */
  private static final class KeyIndex {
    private final int[] keys;

    private KeyIndex(int[] keys) {
      this.keys = keys;
    }

    static KeyIndex of(List<Features> examples, int minCount) {
      int total = 0;
      for (Features example : examples) {
        total += example.size();
      }
      int[] all = new int[total];
      int at = 0;
      for (Features example : examples) {
        int[] own = new int[example.size()];
        for (int i = 0; i < own.length; i++) {
          own[i] = example.key(i);
        }
        Arrays.sort(own);
        for (int i = 0; i < own.length; i++) {
          if (i == 0 || own[i] != own[i - 1]) {
            all[at++] = own[i];
          }
        }
      }
      Arrays.sort(all, 0, at);
      int[] kept = new int[at];
      int count = 0;
      for (int i = 0; i < at; ) {
        int end = i;
        while (end < at && all[end] == all[i]) {
          end++;
        }
        if (end - i >= minCount) {
          kept[count++] = all[i];
        }
        i = end;
      }
      return new KeyIndex(Arrays.copyOf(kept, count));
    }

    int size() {
      return keys.length;
    }

    int[] keys() {
      return keys;
    }

    int find(int key) {
      return Arrays.binarySearch(keys, key);
    }
  }

  /** The negative log likelihood plus prior, and its gradient. */
  private static final class Objective implements DiffFunction {
    private final int width;
    private final int size;
    private final double precision;
    private final int[] starts;
    private final int[] ids;
    private final float[] values;
    private final int[] targets;
    private final float[] weights;
    private double[] point = new double[0];
    private double value;
    private double[] gradient = new double[0];

    Objective(
        KeyIndex index,
        List<Features> examples,
        int[] targets,
        float[] weights,
        int width,
        double sigma) {
      this.width = width;
      this.size = index.size();
      this.precision = 1 / (sigma * sigma);
      this.targets = targets;
      this.weights = weights;
      this.starts = new int[examples.size() + 1];
      int total = 0;
      for (Features example : examples) {
        total += example.size() + 1;
      }
      int[] rows = new int[total];
      float[] numbers = new float[total];
      int at = 0;
      for (int e = 0; e < examples.size(); e++) {
        Features example = examples.get(e);
        for (int i = 0; i < example.size(); i++) {
          int id = index.find(example.key(i));
          if (id >= 0) {
            rows[at] = id;
            numbers[at++] = example.value(i);
          }
        }
        rows[at] = size; // the bias
        numbers[at++] = 1;
        starts[e + 1] = at;
      }
      this.ids = Arrays.copyOf(rows, at);
      this.values = Arrays.copyOf(numbers, at);
    }

    @Override
    public int domainDimension() {
      return (size + 1) * width;
    }

    @Override
    public double valueAt(double[] x) {
      compute(x);
      return value;
    }

    @Override
    public double[] derivativeAt(double[] x) {
      compute(x);
      return gradient.clone();
    }

    private void compute(double[] x) {
      if (Arrays.equals(point, x)) {
        return;
      }
      point = x.clone();
      gradient = new double[x.length];
      double sum = 0;
      for (int i = 0; i < size * width; i++) {
        sum += x[i] * x[i];
        gradient[i] = x[i] * precision;
      }
      double loss = sum * precision / 2;
      double[] margins = new double[width];
      for (int e = 0; e < targets.length; e++) {
        Arrays.fill(margins, 0);
        for (int i = starts[e]; i < starts[e + 1]; i++) {
          int base = ids[i] * width;
          for (int label = 0; label < width; label++) {
            margins[label] += values[i] * x[base + label];
          }
        }
        double max = Double.NEGATIVE_INFINITY;
        for (double margin : margins) {
          max = Math.max(max, margin);
        }
        double total = 0;
        for (double margin : margins) {
          total += StrictMath.exp(margin - max);
        }
        double log = StrictMath.log(total) + max;
        loss += weights[e] * (log - margins[targets[e]]);
        for (int label = 0; label < width; label++) {
          margins[label] =
              weights[e] * (StrictMath.exp(margins[label] - log) - (label == targets[e] ? 1 : 0));
        }
        for (int i = starts[e]; i < starts[e + 1]; i++) {
          int base = ids[i] * width;
          for (int label = 0; label < width; label++) {
            gradient[base + label] += values[i] * margins[label];
          }
        }
      }
      value = loss;
    }
  }
}
