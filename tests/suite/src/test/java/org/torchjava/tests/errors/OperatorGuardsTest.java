package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.full;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.out;
import static org.torchjava.Torch.zeros;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.Conv2dOptions;
import org.torchjava.DType;
import org.torchjava.Functional;
import org.torchjava.Special;
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
    Tensor deep = ones(1, 2, 3, 2);
    assertThatThrownBy(() -> Functional.gruCell(deep, x, ones(6, 2), ones(6, 2)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("GRUCell: Expected input to be 1D or 2D, got 4D instead");
    assertThatThrownBy(() -> Functional.gruCell(x, deep, ones(6, 2), ones(6, 2)))
        .hasMessage("GRUCell: Expected hidden to be 1D or 2D, got 4D instead");
    assertThatThrownBy(() -> Functional.lstmCell(x, List.of(deep, x), ones(8, 2), ones(8, 2)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("LSTMCell: Expected hx[0] to be 1D or 2D, got 4D instead");
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

  @Test
  void aKernelHasTheSizeOfItsWeight() {
    refuses(
        () -> Functional.thnnConv2d(ones(1, 1, 3, 3), ones(1, 1, 2, 2), 2, 3),
        "expected a weight with two dimensions before those of the kernel, [2, 3], but got size"
            + " [1, 1, 2, 2]");
  }

  @Test
  void numbersOfWindowsCanBeMultiplied() {
    assertThatThrownBy(
            () ->
                Functional.conv2d(
                    ones(1, 1, 3, 3),
                    ones(1, 1, 2, 2),
                    null,
                    Conv2dOptions.defaults().padding(Long.MAX_VALUE)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the number 9223372036854775807 of a window is out of range");
  }

  @Test
  void aDimensionThatWasExpandedHasNoMedian() {
    Tensor expanded = ones(1, 3).expand(4, 3);

    refuses(
        () -> expanded.median(0),
        "dimension 0 is expanded and cannot be reduced here: call contiguous() first. Got size"
            + " [4, 3] and strides [0, 1]");
    assertThat(expanded.median(1).values().size()).containsExactly(4);
    assertThat(expanded.contiguous().median(0).values().size()).containsExactly(3);
  }

  @Test
  void normsComeWithTheStatisticsOfAllChannels() {
    refuses(
        () -> Functional.nativeBatchNorm(ones(2, 3), null, null, ones(2), ones(3), true, 0.1, 1e-5),
        "expected one element for each of the 3 channels, but got size [2]");
    refuses(
        () -> Functional.nativeBatchNorm(ones(2, 3), null, null, null, null, false, 0.1, 1e-5),
        "running_mean and running_var must be given when not training");
    refuses(
        () -> Functional.nativeGroupNorm(ones(2, 3), null, null, 2, 3, 2, 1, 1e-5),
        "expected an input with N * C * HxW elements, but got N=2, C=3, HxW=2 and an input of size"
            + " [2, 3]");
  }

  @Test
  void distancesBetweenNoPointsHaveNoGradient() {
    refuses(
        () -> Functional.pdist(ones(0, 1).requiresGrad_()),
        "distances have a gradient between points only, but got size [0, 1]");
    assertThat(Functional.pdist(ones(0, 1)).size()).containsExactly(0);
  }

  @Test
  void polynomialsHaveADegreeThatCanBeReached() {
    assertThatThrownBy(() -> Special.legendrePolynomialP(ones(2), 1e18))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the degree n of a polynomial must not be above 1000000");
  }

  @Test
  void binomialCountsAreNumbers() {
    assertThatThrownBy(() -> Torch.binomial(ones(2).mul(Double.NaN), ones(2).mul(0.5)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the counts of binomial must be numbers up to 2^53");
  }

  @Test
  void randomIntegersBeginBelowTheLargest() {
    assertThatThrownBy(() -> ones(2).random_(Long.MAX_VALUE, (Long) null))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must be below the largest integer, 9223372036854775807");
  }

  @Test
  void aScaleDoesNotLeadBeyondTheInput() {
    assertThatThrownBy(() -> Functional.upsampleNearest1d(ones(1, 1, 3), 2, 1e-300))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the scale 1.0E-300 is out of range");
  }

  @Test
  void recurrentLayersHaveWeightsThatGoTogether() {
    Tensor x = ones(1, 3, 3);
    Tensor state = ones(1, 3, 2);
    Tensor[] weights = {ones(8, 3), ones(8, 2)};

    refuses(
        () -> lstm(x, ones(1, 0, 2), state, weights),
        "expected a state for each of 3 sequences, but got size [1, 0, 2]");
    refuses(
        () -> lstm(x, state, ones(2, 3, 2), weights),
        "expected an initial state for each layer and direction, of which there are 1, but got size [2, 3, 2]");
    refuses(
        () -> lstm(x, state, state, ones(8, 3)),
        "expected 2 parameters for this number of layers, 1, but got 1");
    refuses(
        () -> lstm(x, state, state, ones(8, 4), ones(8, 2)),
        "expected a parameter of size [8, 3] for a recurrent layer, but got [8, 4]");
    assertThat(lstm(x, state, state, weights).size()).containsExactly(1, 3, 2);
  }

  private static Tensor lstm(Tensor input, Tensor hidden, Tensor cell, Tensor... weights) {
    return Functional.lstm(
            input, List.of(hidden, cell), List.of(weights), false, 1, 0, false, false, false)
        .output();
  }

  @Test
  void theZetaFunctionDoesNotBeginTooLow() {
    assertThatThrownBy(
            () -> Special.zeta(ones(1).mul(3), full(new long[] {1}, -1e9 - 0.5, DType.FLOAT64)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("fractions below -1.0E8 are out of range for the zeta function");
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }
}
