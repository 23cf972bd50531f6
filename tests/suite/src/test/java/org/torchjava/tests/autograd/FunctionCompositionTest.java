package org.torchjava.tests.autograd;

import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.jacfwd;
import static org.torchjava.Func.jacrev;
import static org.torchjava.Func.jvp;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.stack;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.Autograd;
import org.torchjava.Tensor;

/** All transforms of transforms of transforms of a function agree with those of the operator. */
class FunctionCompositionTest {
  private enum Transform {
    VMAP(f -> x -> vmap(f).apply(stack(List.of(x, x.mul(2)))).sum(0)),
    GRAD(f -> grad((Tensor x) -> f.apply(x).sum())),
    JACREV(f -> x -> jacrev(f).apply(x).sum(0)),
    JVP(f -> x -> jvp(f, x, x.exp()).tangent()),
    JACFWD(f -> x -> jacfwd(f).apply(x).sum(-1));

    private final UnaryOperator<UnaryOperator<Tensor>> transformed;

    Transform(UnaryOperator<UnaryOperator<Tensor>> transformed) {
      this.transformed = transformed;
    }

    boolean isForward() {
      return this == JVP || this == JACFWD;
    }
  }

  static Stream<List<Transform>> compositions() {
    List<List<Transform>> all = new ArrayList<>();
    for (Transform outer : Transform.values()) {
      for (Transform middle : Transform.values()) {
        for (Transform inner : Transform.values()) {
          all.add(List.of(outer, middle, inner));
        }
      }
    }
    // PyTorch differentiates a function of one's own forwards once.
    return all.stream().filter(each -> each.stream().filter(Transform::isForward).count() <= 1);
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void functionsAreTransformedLikeOperators(List<Transform> transforms) {
    UnaryOperator<Tensor> own = NoteFunctions::sine;
    UnaryOperator<Tensor> known = Tensor::sin;
    for (int i = transforms.size() - 1; i >= 0; i--) {
      own = transforms.get(i).transformed.apply(own);
      known = transforms.get(i).transformed.apply(known);
    }
    Tensor x = tensor(new double[] {0.5, -1, 2}, FLOAT64.requiresGrad(true));
    Tensor result = own.apply(x);
    Tensor expected = known.apply(x);
    assertClose(result, expected);
    assertClose(derivative(result, x), derivative(expected, x));
  }

  /** What is recorded below all transforms. */
  private static Tensor derivative(Tensor result, Tensor x) {
    return Autograd.grad(List.of(result.square().sum()), List.of(x)).get(0);
  }
}
