package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.torchjava.DType;
import org.torchjava.Foreach;
import org.torchjava.SavedTensorsHooks;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.testing.CloseOptions;

/**
 * A number beside a tensor is handed over in the tensor's dtype where nobody can tell the
 * difference. The operators on lists of tensors take numbers as they are, and do the same.
 */
class NumberOperandTest {
  private static final List<Scalar> NUMBERS =
      List.of(
          Scalar.of(2),
          Scalar.of(-3),
          Scalar.of(16_777_217),
          Scalar.of((1L << 53) + 1),
          Scalar.of(Long.MAX_VALUE),
          Scalar.of(0.1),
          Scalar.of(-2.5),
          Scalar.of(1e300),
          Scalar.of(-1e-300),
          Scalar.of(Double.NaN),
          Scalar.of(Double.POSITIVE_INFINITY),
          Scalar.of(true));

  private static final CloseOptions EXACT = CloseOptions.defaults().rtol(0).atol(0).equalNan(true);

  private interface Operator {
    Tensor apply(Tensor x, Scalar number);
  }

  private interface Check {
    void run(String name, Tensor result, Tensor expected);
  }

  private static final Map<String, Operator> OPERATORS =
      new TreeMap<>(
          Map.of("add", Tensor::add, "sub", Tensor::sub, "mul", Tensor::mul, "div", Tensor::div));

  private static final Map<String, Operator> WITH_THE_NUMBER_AS_IT_IS =
      Map.of(
          "add", (x, number) -> Foreach.add(List.of(x), number).get(0),
          "sub", (x, number) -> Foreach.sub(List.of(x), number).get(0),
          "mul", (x, number) -> Foreach.mul(List.of(x), number).get(0),
          "div", (x, number) -> Foreach.div(List.of(x), number).get(0));

  private static Tensor orNull(Operator operator, Tensor x, Scalar number) {
    try {
      return operator.apply(x, number);
    } catch (TorchException e) {
      return null; // a number that the dtype cannot hold
    }
  }

  private static int forEachPair(Tensor x, Check check) {
    int compared = 0;
    for (Map.Entry<String, Operator> operator : OPERATORS.entrySet()) {
      for (Scalar number : NUMBERS) {
        String name = operator.getKey() + " of " + number + " and " + x.dtype();
        Tensor expected = orNull(WITH_THE_NUMBER_AS_IT_IS.get(operator.getKey()), x, number);
        if (expected != null) {
          check.run(name, operator.getValue().apply(x, number), expected);
          compared++;
        }
      }
    }
    return compared;
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64", "FLOAT16", "BFLOAT16", "INT64", "UINT8", "COMPLEX64"})
  void resultsAreThoseOfTheNumberAsItIs(DType dtype) {
    Tensor x = tensor(new double[] {0, 1, 3.3, 7, 100}, dtype);

    int compared =
        forEachPair(x, (name, result, expected) -> assertClose(result, expected, EXACT.msg(name)));

    assertThat(compared).isGreaterThan(30);
  }

  @Test
  void zeroDimensionalTensorsKeepTheirDtype() {
    Tensor x = tensor(0.1, FLOAT32);

    assertThat(x.add(2).dtype()).isEqualTo(FLOAT32);
    assertThat(x.mul(1e300)).hasToString("tensor(inf)");
  }

  @Test
  void numbersTooLargeForTheDtypeAreRoundedOnce() {
    Tensor x = tensor(new double[] {0, 0}, FLOAT32);

    assertThat(x.add(16_777_217)).hasToString("tensor([16777216., 16777216.])");
    assertThat(x.floorDivide(2)).hasToString("tensor([0., 0.])");
    assertThat(x.rfloorDivide(1)).hasToString("tensor([inf, inf])");
  }

  @Test
  void gradientsAreThoseOfTheNumberAsItIs() {
    Tensor x = tensor(new double[] {1, 2, 3}, requiresGrad().dtype(FLOAT32));

    int compared =
        forEachPair(
            x,
            (name, result, expected) ->
                assertClose(gradient(result, x), gradient(expected, x), EXACT.msg(name)));

    assertThat(compared).isGreaterThan(30);
  }

  private static Tensor gradient(Tensor result, Tensor x) {
    x.setGrad(null);
    result.sum().backward();
    return x.grad();
  }

  @Test
  void hooksOnSavedTensorsDoNotSeeNumbers() {
    Tensor x = tensor(new double[] {1, 2, 3}, requiresGrad().dtype(FLOAT32));
    List<Tensor> packed = new ArrayList<>();

    try (var hooks =
        SavedTensorsHooks.open(
            tensor -> {
              packed.add(tensor);
              return tensor;
            },
            tensor -> tensor)) {
      x.mul(2);
      x.mul(x);
    }

    assertThat(packed).hasSize(2);
  }
}
