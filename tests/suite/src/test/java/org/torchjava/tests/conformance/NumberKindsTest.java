package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT64;
import static org.torchjava.Torch.gradient;
import static org.torchjava.Torch.linspace;
import static org.torchjava.Torch.logspace;
import static org.torchjava.Torch.tensor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.torchjava.DType;
import org.torchjava.GradientOptions;
import org.torchjava.Linalg;
import org.torchjava.Scalar;
import org.torchjava.Tensor;

/**
 * Where a whole number and a real one of the same value do the same, methods take real ones only,
 * to which Java converts the others.
 */
class NumberKindsTest {
  private static final Tensor X = tensor(new double[] {1, 2, 4, 7, 11}, FLOAT64);

  private static void same(Tensor actual, Tensor expected) {
    assertThat(actual.dtype()).isEqualTo(expected.dtype());
    assertThat(actual).hasToString(expected.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64", "BFLOAT16", "UINT8", "INT64", "COMPLEX64"})
  void boundsOfRangesBecomeTheDtypeOfTheResult(DType dtype) {
    Scalar start = Scalar.of(1);
    Scalar end = Scalar.of(6);

    same(linspace(1, 6, 4, dtype), linspace(start, end, 4, dtype));
    same(logspace(1, 6, 4, 2.0, dtype), logspace(start, end, 4, 2.0, dtype));
  }

  @Test
  void boundsOfRangesDoNotChooseTheDtype() {
    same(linspace(1, 6, 3), linspace(Scalar.of(1), Scalar.of(6), 3));
    same(logspace(1, 6, 3), logspace(Scalar.of(1), Scalar.of(6), 3));
  }

  @Test
  void ordersOfNormsBecomeRealNumbers() {
    long[] rows = {0};
    Tensor matrix = X.outer(X);

    same(Linalg.norm(X, 3), Linalg.norm(X, Scalar.of(3), rows, false, null));
    same(Linalg.vectorNorm(X, 3), Linalg.vectorNorm(X, Scalar.of(3), rows, false, null));
    same(Linalg.matrixNorm(matrix, 1), Linalg.matrixNorm(matrix, Scalar.of(1)));
  }

  @Test
  void correctionsBecomeRealNumbers() {
    same(X.std(0, 2, false), X.std(0, Scalar.of(2), false));
    same(X.var(0, 2), X.var(0, Scalar.of(2), false));
  }

  @Test
  void spacingDividesIntoRealNumbers() {
    for (Tensor x : List.of(X, X.to(INT64))) {
      Tensor halves = gradient(x, 2).get(0);

      same(halves, gradient(x, Scalar.of(2), GradientOptions.defaults()).get(0));
      same(halves.mul(2), gradient(x).get(0));
    }
  }

  @Test
  void dimensionsOfGradientsAreNotTakenForSpacing() {
    Tensor x = X.view(1, 5).expand(3, 5);

    assertThat(gradient(x, 0, 1)).hasSize(2);
    same(gradient(x, 0, 1).get(1), gradient(x).get(1));
    same(gradient(x, 1, GradientOptions.defaults().dim(1)).get(0), gradient(x).get(1));
    assertThat(gradient(X, 1, GradientOptions.defaults().edgeOrder(2)).get(0))
        .hasToString("tensor([0.5000, 1.5000, 2.5000, 3.5000, 4.5000], dtype=torch.float64)");
  }
}
