package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.torchjava.Reduction.MEAN;
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
import org.torchjava.CtcLossOptions;
import org.torchjava.Functional;
import org.torchjava.KlDivOptions;
import org.torchjava.PoissonNllLossOptions;
import org.torchjava.Tensor;

/** Losses between distributions, by their formulas. */
class FunctionalLikelihoodLossTest {
  private final Tensor input = values(2, 3);
  private final Tensor target = doubles(shape(2, 3), 0.2, 0.3, 0.5, 0.6, 0.1, 0.3);

  @Test
  void divergenceIsThatOfKullbackAndLeibler() {
    Tensor single = target.mul(target.log().sub(input));
    assertClose(Functional.klDiv(input, target, NONE), single);
    assertClose(Functional.klDiv(input, target), single.mean());
    assertClose(Functional.klDiv(input, target, SUM), single.sum());
    KlDivOptions options = KlDivOptions.defaults().logTarget(true);
    assertClose(Functional.klDiv(input, target.log(), options.reduction(NONE)), single);
    assertClose(
        Functional.klDiv(input, target.log(), options.batchmean(true)), single.sum().div(2));
    assertThat(gradFn(Functional.klDiv(leaf(input), target, options.batchmean(true))))
        .isEqualTo("DivBackward0");
    Tensor scalar = input.index(0, 0);
    assertClose(Functional.klDiv(scalar, scalar, options.batchmean(true)), 0);
  }

  @Test
  void poissonLossIsTheNegativeLogLikelihood() {
    PoissonNllLossOptions options = PoissonNllLossOptions.defaults();
    assertClose(
        Functional.poissonNllLoss(input, target), input.exp().sub(target.mul(input)).mean());
    Tensor rate = input.exp();
    Tensor plain = rate.sub(target.mul(rate.add(1e-3).log()));
    assertClose(
        Functional.poissonNllLoss(rate, target, options.logInput(false).eps(1e-3).reduction(NONE)),
        plain);
    Tensor counts = doubles(shape(2), 1, 4);
    Tensor zero = doubles(shape(2), 0, 0);
    double stirling = 4 * Math.log(4) - 4 + 0.5 * Math.log(2 * Math.PI * 4);
    assertClose(
        Functional.poissonNllLoss(zero, counts, options.full(true).reduction(NONE)),
        1,
        1 + stirling);
  }

  @Test
  void gaussianLossIsTheNegativeLogLikelihood() {
    Tensor var = doubles(shape(2, 3), 1, 2, 3, 0.5, 0.25, 4);
    Tensor single = var.log().add(input.sub(target).pow(2).div(var)).mul(0.5);
    assertClose(Functional.gaussianNllLoss(input, target, var), single.mean());
    assertClose(
        Functional.gaussianNllLoss(input, target, var, true, 1e-6, NONE),
        single.add(0.5 * Math.log(2 * Math.PI)));
    Tensor rows = doubles(shape(2), 2, 1e-9);
    Tensor raised = doubles(shape(2, 1), 2, 1e-3);
    Tensor expected = raised.log().add(input.sub(target).pow(2).div(raised)).mul(0.5);
    assertClose(Functional.gaussianNllLoss(input, target, rows, false, 1e-3, NONE), expected);
    Tensor column = rows.view(2, 1);
    assertClose(Functional.gaussianNllLoss(input, target, column, false, 1e-3, NONE), expected);
    assertClose(column, 2, 1e-9);
    assertClose(
        Functional.gaussianNllLoss(input, target, 2.0, false, 1e-6, SUM),
        input.sub(target).pow(2).div(2).add(Math.log(2)).mul(0.5).sum());
    assertThat(gradFn(Functional.gaussianNllLoss(leaf(input), target, var)))
        .isEqualTo("MeanBackward0");
  }

  @Test
  void variancesArePositiveAndFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.gaussianNllLoss(input, target, target.sub(0.5)))
        .withMessage("var has negative entry/entries");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.gaussianNllLoss(input, target, -1.0, false, 0, MEAN))
        .withMessage("var has negative entry/entries");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.gaussianNllLoss(input, target, doubles(shape(3), 1, 1, 1)))
        .withMessage("var is of incorrect size");
  }

  @Test
  void ctcLossSumsOverAlignments() {
    // Two steps, classes 0 (no label) and 1: the target [1] is made by 01, 10 and 11.
    Tensor probability = doubles(shape(2, 1, 2), 0.3, 0.7, 0.6, 0.4);
    double loss = -Math.log(0.3 * 0.4 + 0.7 * 0.6 + 0.7 * 0.4);
    Tensor targets = tensor(1L).view(1, 1);
    long[] two = {2};
    long[] one = {1};
    assertClose(Functional.ctcLoss(probability.log(), targets, two, one), loss);
    assertClose(
        Functional.ctcLoss(probability.log(), targets, tensor(2L).view(1), tensor(1L).view(1)),
        loss);
    Tensor tooLong = tensor(new long[] {1, 1}).view(1, 2);
    CtcLossOptions options = CtcLossOptions.defaults().reduction(SUM);
    assertThat(Functional.ctcLoss(probability.log(), tooLong, two, two, options).doubleValue())
        .isEqualTo(Double.POSITIVE_INFINITY);
    assertClose(
        Functional.ctcLoss(probability.log(), tooLong, two, two, options.zeroInfinity(true)), 0);
    Tensor swapped = probability.flip(2);
    Tensor zero = tensor(0L).view(1, 1);
    assertClose(Functional.ctcLoss(swapped.log(), zero, two, one, options.blank(1)), loss);
  }

  @Test
  void ctcLossRefusesLabelsThatAreNoClasses() {
    Tensor logProbs = doubles(shape(2, 1, 2), 0.3, 0.7, 0.6, 0.4).log();
    long[] two = {2};
    long[] one = {1};
    Tensor padded = tensor(new long[] {1, -7}).view(1, 2);
    assertThat(Functional.ctcLoss(logProbs, padded, two, one).doubleValue()).isPositive();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Functional.ctcLoss(logProbs, padded, two, two))
        .withMessage("Target -7 is out of bounds.");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(
            () ->
                Functional.ctcLoss(
                    logProbs,
                    tensor(new long[] {2}),
                    tensor(2L).view(1),
                    tensor(1L).view(1),
                    CtcLossOptions.defaults()))
        .withMessage("Target 2 is out of bounds.");
  }
}
