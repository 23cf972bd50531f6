package org.torchjava.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.jacrev;
import static org.torchjava.Func.jvp;
import static org.torchjava.Func.vjp;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.eye;
import static org.torchjava.Torch.manualSeed;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.stack;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Autograd;
import org.torchjava.FuncJacobianOptions;
import org.torchjava.Functional;
import org.torchjava.Tensor;
import org.torchjava.TensorFunction;

/**
 * PyTorch's tutorial <a
 * href="https://docs.pytorch.org/tutorials/intermediate/jacobians_hessians.html">Jacobians,
 * Hessians, hvp, vhp, and more</a>, from its own random numbers: what has not its test among those
 * of Func.
 */
@Isolated("uses the process's random numbers, and its level of forward gradients")
class JacobiansTutorialTest {
  private static final int D = 16;

  private Tensor weight;
  private Tensor bias;
  private Tensor x;

  @BeforeEach
  void theRandomNumbersOfTheTutorial() {
    manualSeed(0);
    weight = randn(D, D);
    bias = randn(D);
    x = randn(D);
  }

  private static Tensor predict(Tensor weight, Tensor bias, Tensor x) {
    return Functional.linear(x, weight, bias).tanh();
  }

  @Test
  void theJacobianRowByRowAndInOneCall() {
    Tensor xp = x.clone().requiresGrad_();
    Tensor unitVectors = eye(D);
    List<Tensor> rows =
        unitVectors.unbind().stream()
            .map(
                v ->
                    Autograd.grad(
                        List.of(predict(weight, bias, xp)), List.of(xp), List.of(v), false))
            .map(gradients -> gradients.get(0))
            .toList();
    Tensor jacobian = stack(rows);

    assertThat(jacobian.size()).containsExactly(16, 16);
    assertThat(jacobian.select(0, 0))
        .hasToString(
            """
            tensor([-0.5956, -0.6096, -0.1326, -0.2295,  0.4490,  0.3661, -0.1672, -1.1190,
                     0.1705, -0.6683,  0.1851,  0.1630,  0.0634,  0.6547,  0.5908, -0.1308])""");
    TensorFunction vjpFn = vjp(t -> predict(weight, bias, t), x).vjpFn();
    assertClose(vmap(vjpFn).apply(unitVectors).get(0), jacobian);
    assertClose(jacrev(JacobiansTutorialTest::predict, 2).apply(weight, bias, x), jacobian);
  }

  @Test
  void jacobiansOfTheParameters() {
    TensorFunction predict =
        TensorFunction.of(in -> List.of(predict(in.get(0), in.get(1), in.get(2))));
    List<Tensor> jacobians =
        jacrev(predict, FuncJacobianOptions.defaults().argnums(0, 1)).apply(weight, bias, x);

    assertThat(jacobians.get(0).size()).containsExactly(16, 16, 16);
    assertThat(jacobians.get(1).size()).containsExactly(16, 16);
    Tensor slope = predict(weight, bias, x).square().neg().add(1);
    assertClose(jacobians.get(1), slope.diag());
  }

  @Test
  void productsWithAHessianInBothWays() {
    UnaryOperator<Tensor> f = t -> t.sin().sum();
    Tensor point = randn(2048);
    Tensor tangent = randn(2048);

    Tensor result = jvp(grad(f), point, tangent).tangent();
    assertThat(result)
        .hasToString("tensor([ 0.5901, -1.9068, -0.1708,  ...,  0.0289,  0.0272,  0.2949])");
    assertClose(vjp(grad(f), point).vjpFn().apply(tangent).get(0), result);
  }
}
