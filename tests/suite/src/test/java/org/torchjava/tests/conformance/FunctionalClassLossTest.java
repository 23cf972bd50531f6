package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.torchjava.Reduction.NONE;
import static org.torchjava.Reduction.SUM;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.gradFn;
import static org.torchjava.tests.conformance.Close.leaf;
import static org.torchjava.tests.conformance.Close.values;

import org.junit.jupiter.api.Test;
import org.torchjava.CrossEntropyOptions;
import org.torchjava.Functional;
import org.torchjava.Tensor;

/** Losses of classifiers, by their formulas. */
class FunctionalClassLossTest {
  private final Tensor logits = values(3, 4);
  private final Tensor logProbs = logits.sub(logits.exp().sum(1).log().unsqueeze(1));
  private final Tensor classes = tensor(1L, 3L, 0L);

  private double logProb(long row, long column) {
    return logProbs.index(row, column).doubleValue();
  }

  @Test
  void crossEntropyIsTheLogProbabilityOfTheClass() {
    double[] losses = {-logProb(0, 1), -logProb(1, 3), -logProb(2, 0)};
    assertClose(Functional.crossEntropy(logits, classes, NONE), losses);
    assertClose(Functional.crossEntropy(logits, classes, SUM), losses[0] + losses[1] + losses[2]);
    assertClose(Functional.crossEntropy(logits, classes), (losses[0] + losses[1] + losses[2]) / 3);
    assertThat(gradFn(Functional.crossEntropy(leaf(logits), classes)))
        .isEqualTo("NllLossBackward0");
  }

  @Test
  void crossEntropyTakesWeightsAndLeavesOutAClass() {
    Tensor weight = doubles(shape(4), 1, 2, 3, 4);
    CrossEntropyOptions options = CrossEntropyOptions.defaults().weight(weight);
    assertClose(
        Functional.crossEntropy(logits, classes, options.reduction(NONE)),
        -2 * logProb(0, 1),
        -4 * logProb(1, 3),
        -logProb(2, 0));
    assertClose(
        Functional.crossEntropy(logits, classes, options.ignoreIndex(3)),
        (-2 * logProb(0, 1) - logProb(2, 0)) / 3);
  }

  @Test
  void crossEntropySmoothsLabels() {
    CrossEntropyOptions options =
        CrossEntropyOptions.defaults().labelSmoothing(0.2).reduction(NONE);
    Tensor expected =
        doubles(shape(3), -logProb(0, 1), -logProb(1, 3), -logProb(2, 0))
            .mul(0.8)
            .add(logProbs.mean(1).mul(-0.2));
    assertClose(Functional.crossEntropy(logits, classes, options), expected);
    Tensor spread = doubles(shape(3, 4), 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0);
    assertClose(Functional.crossEntropy(logits, spread, options), expected);
  }

  @Test
  void nllLossPicksTheClass() {
    assertClose(
        Functional.nllLoss(logProbs, classes, NONE),
        -logProb(0, 1),
        -logProb(1, 3),
        -logProb(2, 0));
    assertClose(
        Functional.nllLoss(logProbs, classes),
        -(logProb(0, 1) + logProb(1, 3) + logProb(2, 0)) / 3);
    Tensor weight = doubles(shape(4), 1, 2, 3, 4);
    assertClose(
        Functional.nllLoss(logProbs, classes, weight, 0, SUM),
        -2 * logProb(0, 1) - 4 * logProb(1, 3));
    Tensor images = logProbs.t().contiguous().view(1, 4, 3, 1);
    assertThat(gradFn(Functional.nllLoss(leaf(images), classes.view(1, 3, 1))))
        .isEqualTo("NllLoss2DBackward0");
  }

  @Test
  void binaryCrossEntropyIsThatOfTwoClasses() {
    Tensor input = doubles(shape(2, 2), 0.2, 0.5, 0.9, 0.4);
    Tensor target = doubles(shape(2, 2), 1, 0, 0.5, 1);
    double[] losses = {
      -Math.log(0.2), -Math.log(0.5), -0.5 * Math.log(0.9) - 0.5 * Math.log(0.1), -Math.log(0.4)
    };
    assertClose(Functional.binaryCrossEntropy(input, target, NONE), losses);
    assertClose(
        Functional.binaryCrossEntropy(input, target),
        (losses[0] + losses[1] + losses[2] + losses[3]) / 4);
    Tensor weight = doubles(shape(2), 1, 3);
    assertClose(
        Functional.binaryCrossEntropy(input, target, weight, NONE),
        losses[0],
        3 * losses[1],
        losses[2],
        3 * losses[3]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.binaryCrossEntropy(input, target.view(4)))
        .withMessage(
            "Using a target size (torch.Size([4])) that is different to the input size"
                + " (torch.Size([2, 2])) is deprecated. Please ensure they have the same size.");
  }

  @Test
  void binaryCrossEntropyTakesLogits() {
    Tensor input = values(2, 3);
    Tensor target = doubles(shape(2, 3), 1, 0, 0.5, 1, 0, 0.25);
    Tensor probability = input.sigmoid();
    assertClose(
        Functional.binaryCrossEntropyWithLogits(input, target),
        Functional.binaryCrossEntropy(probability, target));
    Tensor posWeight = doubles(shape(3), 2, 3, 4);
    Tensor weight = doubles(shape(2, 1), 1, 5);
    Tensor positive = target.mul(probability.log()).mul(posWeight);
    Tensor negative = target.neg().add(1).mul(probability.neg().add(1).log());
    assertClose(
        Functional.binaryCrossEntropyWithLogits(input, target, weight, posWeight, NONE),
        positive.add(negative).mul(weight).neg());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.binaryCrossEntropyWithLogits(input, target.view(6), SUM))
        .withMessage(
            "Target size (torch.Size([6])) must be the same as input size (torch.Size([2, 3]))");
  }

  @Test
  void nullsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Functional.crossEntropy(null, classes))
        .withMessage("input");
    assertThatNullPointerException()
        .isThrownBy(() -> Functional.crossEntropy(logits, classes, (CrossEntropyOptions) null))
        .withMessage("options");
    assertThatNullPointerException()
        .isThrownBy(() -> CrossEntropyOptions.defaults().reduction(null))
        .withMessage("reduction");
    assertThatNullPointerException()
        .isThrownBy(() -> Functional.binaryCrossEntropy(logits, null))
        .withMessage("target");
  }
}
