package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;
import static org.torchjava.Torch.manualSeed;
import static org.torchjava.Torch.zeros;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.DType;
import org.torchjava.Init;
import org.torchjava.Init.FanMode;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** First values of parameters: shapes, messages and what random ones have in common. */
@Isolated("seeds the process's random generator")
class InitTest {

  @BeforeEach
  void seed() {
    manualSeed(0);
  }

  @Test
  void fillsLeavesWithoutRecording() {
    Tensor weight = zeros(new long[] {2, 2}, Torch.requiresGrad());
    assertThat(Init.uniform_(weight)).isSameAs(weight);
    assertThat(Init.constant_(weight, 0.5).toDoubleArray()).containsOnly(0.5);
    assertThat(Init.ones_(weight).toDoubleArray()).containsOnly(1);
    assertThat(Init.zeros_(weight).toDoubleArray()).containsOnly(0);
    for (Tensor filled :
        new Tensor[] {
          Init.normal_(weight), Init.truncNormal_(weight), Init.eye_(weight),
          Init.xavierUniform_(weight), Init.xavierNormal_(weight), Init.kaimingUniform_(weight),
          Init.kaimingNormal_(weight), Init.orthogonal_(weight), Init.sparse_(weight, 0.5)
        }) {
      assertThat(filled).isSameAs(weight);
      assertThat(filled.isLeaf()).isTrue();
      assertThat(filled.requiresGrad()).isTrue();
    }
  }

  @Test
  void identityIsFilledIn() {
    assertThat(Init.eye_(Torch.ones(2, 3)).toDoubleArray()).containsExactly(1, 0, 0, 0, 1, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.eye_(zeros(3)))
        .withMessage("Only tensors with 2 dimensions are supported");
  }

  @Test
  void diracKernelsPassChannelsOn() {
    Tensor kernel = Init.dirac_(Torch.ones(4, 2, 3, 4), 2);
    assertThat(kernel.sum().doubleValue()).isEqualTo(4);
    for (long out = 0; out < 4; out++) {
      assertThat(kernel.index(out, out % 2, 1, 2).doubleValue()).isEqualTo(1);
    }
    assertThat(Init.dirac_(Torch.ones(3, 2, 3)).toDoubleArray())
        .containsExactly(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
    assertThat(Init.dirac_(zeros(1, 1, 2, 2, 2)).index(0, 0, 1, 1, 1).doubleValue()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.dirac_(zeros(3, 3)))
        .withMessage("Only tensors with 3, 4, or 5 dimensions are supported");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.dirac_(zeros(3, 3, 3), 2))
        .withMessage("dim 0 must be divisible by groups");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.dirac_(zeros(3, 3, 3), 0))
        .withMessage("groups must be positive, but got 0");
  }

  @Test
  void rowsOrColumnsAreOrthogonal() {
    Tensor wide = Init.orthogonal_(zeros(new long[] {2, 3, 2}, DType.FLOAT64), 3).view(2, 6);
    Tensor products = wide.matmul(wide.t());
    assertThat(products.toDoubleArray()).containsExactly(new double[] {9, 0, 0, 9}, within(1e-12));
    Tensor tall = Init.orthogonal_(zeros(new long[] {4, 2}, DType.FLOAT64));
    assertThat(tall.t().matmul(tall).toDoubleArray())
        .containsExactly(new double[] {1, 0, 0, 1}, within(1e-12));
    assertThat(Init.orthogonal_(zeros(0, 3)).numel()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.orthogonal_(zeros(3)))
        .withMessage("Only tensors with 2 or more dimensions are supported");
  }

  @Test
  void orthogonalDrawsWhatNormalDraws() {
    Tensor random = Init.normal_(zeros(4, 2));
    manualSeed(0);
    Tensor filled = Init.orthogonal_(zeros(4, 2));
    // The first column keeps its direction, as R's diagonal is made positive.
    Tensor first = random.select(1, 0);
    Tensor unit = first.div(first.mul(first).sum().sqrt());
    assertThat(filled.select(1, 0).toDoubleArray())
        .containsExactly(unit.toDoubleArray(), within(1e-6));
  }

  @Test
  void eachColumnOfASparseMatrixHasItsZeros() {
    Tensor random = Init.normal_(zeros(5, 2), 0, 0.01);
    Tensor[] order = {Torch.randperm(5), Torch.randperm(5)};
    manualSeed(0);
    Tensor filled = Init.sparse_(zeros(5, 2), 0.5);
    for (long column = 0; column < 2; column++) {
      for (int i = 0; i < 5; i++) {
        long row = order[(int) column].index(i).longValue();
        double expected = i < 3 ? 0 : random.index(row, column).doubleValue();
        assertThat(filled.index(row, column).doubleValue()).isEqualTo(expected);
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.sparse_(zeros(3), 0.5))
        .withMessage("Only tensors with 2 dimensions are supported");
  }

  @Test
  void fansNeedTwoDimensions() {
    String message =
        "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.xavierNormal_(zeros(3)))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.kaimingNormal_(zeros(3)))
        .withMessage(message);
    assertThat(Init.kaimingUniform_(zeros(0)).numel()).isZero();
    assertThat(Init.kaimingNormal_(zeros(2, 0)).numel()).isZero();
  }

  @Test
  void gainsAreThoseOfTheTable() {
    assertThat(Init.calculateGain("linear")).isEqualTo(1);
    assertThat(Init.calculateGain("conv_transpose3d")).isEqualTo(1);
    assertThat(Init.calculateGain("sigmoid")).isEqualTo(1);
    assertThat(Init.calculateGain("tanh")).isEqualTo(5.0 / 3);
    assertThat(Init.calculateGain("relu")).isEqualTo(Math.sqrt(2));
    assertThat(Init.calculateGain("leaky_relu")).isEqualTo(Math.sqrt(2 / 1.0001));
    assertThat(Init.calculateGain("leaky_relu", 2)).isEqualTo(Math.sqrt(2.0 / 5));
    assertThat(Init.calculateGain("selu")).isEqualTo(0.75);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.calculateGain("gelu"))
        .withMessage("Unsupported nonlinearity gelu");
  }

  @Test
  void kaimingTakesTheFanAndTheGainItIsTold() {
    Tensor weight = zeros(new long[] {4, 2, 3}, DType.FLOAT64);
    Tensor unit = Init.normal_(weight).clone();
    manualSeed(0);
    Tensor filled = Init.kaimingNormal_(weight, 0, FanMode.FAN_OUT, "relu");
    double std = Math.sqrt(2) / Math.sqrt(12);
    assertThat(filled.toDoubleArray())
        .containsExactly(unit.mul(std).toDoubleArray(), within(1e-12));
  }

  @Test
  void truncatedNumbersLieWithinTheirBounds() {
    for (double low : new double[] {-0.1, 6, 50}) {
      double[] filled = Init.truncNormal_(zeros(20), 0, 1, low, low + 1).toDoubleArray();
      assertThat(DoubleStream.of(filled))
          .allSatisfy(x -> assertThat(x).isBetween((double) (float) low, low + 1));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.truncNormal_(zeros(2), 0, 1, 2, 1))
        .withMessage("a must not be greater than b, but got 2.0 and 1.0");
  }

  @Test
  void nullsAreNamed() {
    assertThatNullPointerException().isThrownBy(() -> Init.uniform_(null)).withMessage("tensor");
    assertThatNullPointerException().isThrownBy(() -> Init.eye_(null)).withMessage("tensor");
    assertThatNullPointerException()
        .isThrownBy(() -> Init.kaimingNormal_(zeros(2, 2), 0, null, "relu"))
        .withMessage("mode");
    assertThatNullPointerException()
        .isThrownBy(() -> Init.kaimingNormal_(zeros(2, 2), 0, FanMode.FAN_IN, null))
        .withMessage("nonlinearity");
    assertThatNullPointerException()
        .isThrownBy(() -> Init.calculateGain(null))
        .withMessage("nonlinearity");
  }
}
