package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.torchjava.Reduction.MEAN;
import static org.torchjava.Reduction.NONE;
import static org.torchjava.Reduction.SUM;
import static org.torchjava.Torch.shape;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.gradFn;
import static org.torchjava.tests.conformance.Close.leaf;

import org.junit.jupiter.api.Test;
import org.torchjava.Functional;
import org.torchjava.Reduction;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** Losses of regressions, by their formulas. */
class FunctionalDistanceLossTest {
  private final Tensor input = doubles(shape(2, 2), 1, 2, 3, 4);
  private final Tensor target = doubles(shape(2, 2), 1.5, 0, 3, 7); // -0.5, 2, 0, -3
  private final Tensor weight = doubles(shape(2, 2), 1, 2, 3, 4);

  @Test
  void mseLossSquaresDifferences() {
    assertClose(Functional.mseLoss(input, target, NONE), 0.25, 4, 0, 9);
    assertClose(Functional.mseLoss(input, target, SUM), 13.25);
    assertClose(Functional.mseLoss(input, target), 13.25 / 4);
    assertClose(Functional.mseLoss(input, target, weight, NONE), 0.25, 8, 0, 36);
    assertClose(Functional.mseLoss(input, target, weight, SUM), 44.25);
    assertClose(Functional.mseLoss(input, target, weight, MEAN), 44.25 / 10);
    assertClose(Functional.mseLoss(input, target, null, SUM), 13.25);
    assertThat(gradFn(Functional.mseLoss(leaf(input), target))).isEqualTo("MseLossBackward0");
    assertThat(gradFn(Functional.mseLoss(leaf(input), target, weight, MEAN)))
        .isEqualTo("DivBackward0");
  }

  @Test
  void l1LossTakesAbsoluteValues() {
    assertClose(Functional.l1Loss(input, target, NONE), 0.5, 2, 0, 3);
    assertClose(Functional.l1Loss(input, target), 5.5 / 4);
    assertClose(Functional.l1Loss(input, target, weight, NONE), 0.5, 4, 0, 12);
    assertClose(Functional.l1Loss(input, target, weight, SUM), 16.5);
    assertClose(Functional.l1Loss(input, target, weight, MEAN), 1.65);
    assertClose(Functional.l1Loss(input, target, null, SUM), 5.5);
  }

  @Test
  void smoothL1LossIsQuadraticNearZero() {
    assertClose(Functional.smoothL1Loss(input, target, NONE), 0.125, 1.5, 0, 2.5);
    assertClose(Functional.smoothL1Loss(input, target), 4.125 / 4);
    assertClose(Functional.smoothL1Loss(input, target, NONE, 2), 0.0625, 1, 0, 2);
    assertClose(Functional.smoothL1Loss(input, target, SUM, 0), 5.5);
  }

  @Test
  void huberLossIsQuadraticNearZero() {
    assertClose(Functional.huberLoss(input, target, NONE), 0.125, 1.5, 0, 2.5);
    assertClose(Functional.huberLoss(input, target), 4.125 / 4);
    assertClose(Functional.huberLoss(input, target, NONE, 2), 0.125, 2, 0, 4);
    assertClose(Functional.huberLoss(input, target, NONE, 2, weight), 0.125, 4, 0, 16);
    assertClose(Functional.huberLoss(input, target, MEAN, 2, weight), 20.125 / 4);
    assertClose(Functional.huberLoss(input, target, SUM, 2, null), 6.125);
  }

  @Test
  void targetsAreBroadcast() {
    Tensor two = doubles(shape(1), 2);
    assertClose(Functional.mseLoss(input, two, NONE), 1, 0, 1, 4);
    assertClose(Functional.l1Loss(input, two, NONE), 1, 0, 1, 2);
    assertClose(Functional.smoothL1Loss(input, two, NONE), 0.5, 0, 0.5, 1.5);
    assertClose(Functional.huberLoss(input, two, NONE), 0.5, 0, 0.5, 1.5);
    Tensor three = doubles(shape(3), 1, 2, 3);
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> Functional.mseLoss(input, three))
        .withMessage(
            "The size of tensor a (2) must match the size of tensor b (3) at non-singleton"
                + " dimension 1");
  }

  @Test
  void weightsHaveTheSizeOfTheInput() {
    Tensor row = doubles(shape(2), 1, 2);
    String message = "Weights and input must have the same size.";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.mseLoss(input, target, row, Reduction.NONE))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.l1Loss(input, target, row, Reduction.NONE))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.huberLoss(input, target, Reduction.NONE, 1, row))
        .withMessage(message);
  }
}
