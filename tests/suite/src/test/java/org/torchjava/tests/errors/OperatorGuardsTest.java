package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.out;
import static org.torchjava.Torch.zeros;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.DType;
import org.torchjava.Functional;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Operators that trust the shapes of their arguments are called with fitting ones only. */
class OperatorGuardsTest {
  @Test
  void recurrentCellsNeedAllTheirGates() {
    Tensor x = ones(2, 2);

    refuses(
        () -> Functional.gruCell(x, x, x, x),
        "expected a multiple of 3 rows in each weight, one part for each gate, but got size [2, 2]");
    refuses(
        () -> Functional.gruCell(x, x, ones(6, 2), x),
        "expected a multiple of 3 rows in each weight, one part for each gate, but got size [2, 2]");
    assertThat(Functional.gruCell(x, x, ones(6, 2), ones(6, 2)).size()).containsExactly(2, 2);
  }

  @Test
  void convolutionsInThreeDimensionsTakeThreeNumbers() {
    Tensor x = ones(1, 1, 3, 3, 3);
    Tensor weight = ones(1, 1, 2, 2, 2);

    refuses(
        () -> Functional.slowConv3d(x, weight, new long[] {2, 2}),
        "expected 3 numbers, but got [2, 2]");
    assertThat(Functional.slowConv3d(x, weight, 2, null).size()).containsExactly(1, 1, 2, 2, 2);
  }

  @Test
  void paddingHasTwoNumbersForEachDimension() {
    refuses(() -> Functional.reflectionPad3d(ones(1, 2, 2, 2)), "expected 6 numbers, but got []");
  }

  @Test
  void factorsAreUnpackedWithTheirOwnPivots() {
    refuses(
        () -> Torch.luUnpack(ones(3, 3), zeros(2, 0).to(DType.INT32)),
        "expected LU_pivots of size [3] for LU_data of size [3, 3], but got [2, 0]");
  }

  @Test
  void bagsBeginAtPositionsInAList() {
    assertThatThrownBy(
            () ->
                Torch.embeddingBag(
                    ones(3, 2), zeros(2).to(DType.INT64), zeros(2, 0).to(DType.INT64)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("offsets has to be a 1D Tensor, but got Tensor of dimension 2");
  }

  @Test
  void channelsAreNotDividedByZero() {
    refuses(
        () -> Functional.nativeChannelShuffle(ones(1, 2, 2, 2), 0),
        "Number of groups to divide channels in must be positive. Value of groups:0");
  }

  @Test
  void noiseGoesWithEachElement() {
    refuses(
        () -> out(ones(1), ones(1)).rreluWithNoise(ones(2, 3)),
        "noise tensor shape must match self tensor shape, and be contiguous. Got self.shape ="
            + " [2, 3] noise.shape = [1]");
  }

  @Test
  void offsetsAreAddresses() {
    refuses(
        () -> ones(3).asStrided(new long[] {3}, new long[] {0}, 1L << 62),
        "a tensor of size [3] with strides [0] reaches beyond any memory");
  }

  @Test
  void poolingIntoNothingDoesNotCount() {
    assertThatThrownBy(() -> Functional.adaptiveAvgPool2d(ones(1, 4, 4), Long.MAX_VALUE, 0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the output size [9223372036854775807, 0] is out of range");
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }
}
