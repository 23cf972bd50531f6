package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.AutogradFunctional.hessian;
import static org.torchjava.AutogradFunctional.jacobian;
import static org.torchjava.Torch.tensor;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.Autograd;
import org.torchjava.Complex;
import org.torchjava.ForwardAD;
import org.torchjava.HessianOptions;
import org.torchjava.JacobianOptions;
import org.torchjava.Tensor;

/** Whole Jacobians and Hessians: the functions of PyTorch's documentation, at fixed points. */
@Isolated("enters the dual level of the process")
class JacobianTest {
  private static final JacobianOptions JACOBIAN = JacobianOptions.defaults();
  private static final HessianOptions HESSIAN = HessianOptions.defaults();
  private static final String EXP_REDUCER =
      """
      tensor([[[ 1.0000,  2.7183],
               [ 0.0000,  0.0000]],

              [[ 0.0000,  0.0000],
               [ 7.3891, 20.0855]]])""";

  private final Tensor a = tensor(1.0, 2.0);
  private final Tensor b = tensor(3.0, 4.0);

  private static Tensor expReducer(Tensor x) {
    return x.exp().sum(1);
  }

  private static List<Tensor> productAndSum(List<Tensor> in) {
    return List.of(in.get(0).mul(in.get(1)), in.get(0).sum());
  }

  private static Tensor powAdderReducer(List<Tensor> in) {
    return in.get(0).pow(2).mul(2).add(in.get(1).pow(2).mul(3)).sum();
  }

  private static Tensor square() {
    return tensor(0.0, 1.0, 2.0, 3.0).view(2, 2);
  }

  private static String withGraph(String text, String node) {
    return text.substring(0, text.length() - 1) + ", grad_fn=<" + node + ">)";
  }

  @Test
  void theJacobianHasTheSizesOfOutputAndInput() {
    assertThat(jacobian(JacobianTest::expReducer, square())).hasToString(EXP_REDUCER);
  }

  @Test
  void severalTensorsHaveAJacobianForEachPair() {
    assertThat(jacobian(JacobianTest::productAndSum, List.of(a, b)))
        .hasToString(
            "[[tensor([[3., 0.],\n        [0., 4.]]), tensor([[1., 0.],\n        [0., 2.]])],"
                + " [tensor([1., 1.]), tensor([0., 0.])]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reverse-mode", "forward-mode"})
  void vectorizedJacobiansAreTheSame(String strategy) {
    JacobianOptions options = JACOBIAN.vectorize(true).strategy(strategy);

    assertThat(jacobian(JacobianTest::expReducer, square(), options)).hasToString(EXP_REDUCER);
    assertThat(jacobian(JacobianTest::productAndSum, List.of(a, b), options))
        .hasToString(jacobian(JacobianTest::productAndSum, List.of(a, b)).toString());
    assertThat(jacobian(x -> x.detach(), a, options))
        .hasToString("tensor([[0., 0.],\n        [0., 0.]])");
  }

  @Test
  void createGraphKeepsTheHistory() {
    Tensor x = square().requiresGrad_();
    JacobianOptions graph = JACOBIAN.createGraph(true);

    Tensor jacobian = jacobian(JacobianTest::expReducer, x, graph);
    assertThat(jacobian).hasToString(withGraph(EXP_REDUCER, "ViewBackward0"));
    assertThat(jacobian(JacobianTest::expReducer, x, graph.vectorize(true)))
        .hasToString(withGraph(EXP_REDUCER, "ViewBackward0"));
    assertThat(Autograd.grad(List.of(jacobian.sum()), List.of(x)))
        .hasToString("[tensor([[ 1.0000,  2.7183],\n        [ 7.3891, 20.0855]])]");
  }

  @Test
  void withoutAGraphOnlyForwardModeKeepsTheHistoryOfItsInputs() {
    Tensor x = square().requiresGrad_();
    JacobianOptions forward = JACOBIAN.vectorize(true).strategy("forward-mode");

    assertThat(jacobian(JacobianTest::expReducer, x)).hasToString(EXP_REDUCER);
    assertThat(jacobian(JacobianTest::expReducer, x, forward))
        .hasToString(withGraph(EXP_REDUCER, "ReshapeAliasBackward0"));
  }

  @Test
  void theDtypeIsThatOfTheInputOrWithForwardModeOfTheOutput() {
    Tensor turn = tensor(new Complex[] {new Complex(1, 2)});

    assertThat(jacobian(x -> x.mul(turn), a, JACOBIAN.vectorize(true)))
        .hasToString("tensor([[1., 0.],\n        [0., 1.]])");
    assertThat(jacobian(x -> x.mul(turn), a, JACOBIAN.vectorize(true).strategy("forward-mode")))
        .hasToString("tensor([[1.+2.j, 0.+0.j],\n        [0.+0.j, 1.+2.j]])");
  }

  @Test
  void forwardModeLeavesNoLevelOpen() {
    jacobian(JacobianTest::expReducer, square(), JACOBIAN.vectorize(true).strategy("forward-mode"));

    try (var level = ForwardAD.dualLevel()) {
      assertThat(level.level()).isZero();
    }
  }

  @Test
  void forwardModeTakesInputsWithoutElements() {
    Tensor none = a.narrow(0, 0, 0);

    assertThat(jacobian(x -> x.mul(2), none, JACOBIAN.vectorize(true).strategy("forward-mode")))
        .hasToString("tensor([], size=(0, 0))");
  }

  @Test
  void theHessianHasTheSizeOfTheInputTwice() {
    assertThat(hessian(x -> x.pow(3).sum(), a))
        .hasToString("tensor([[ 6.,  0.],\n        [ 0., 12.]])");
    assertThat(hessian(x -> x.sum(), a)).hasToString("tensor([[0., 0.],\n        [0., 0.]])");
  }

  @Test
  void severalTensorsHaveAHessianForEachPair() {
    assertThat(hessian(JacobianTest::powAdderReducer, List.of(a, b)))
        .hasToString(
            "[[tensor([[4., 0.],\n        [0., 4.]]), tensor([[0., 0.],\n        [0., 0.]])],"
                + " [tensor([[0., 0.],\n        [0., 0.]]), tensor([[6., 0.],\n        [0., 6.]])]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reverse-mode", "forward-mode"})
  void vectorizedHessiansAreTheSame(String strategy) {
    HessianOptions options = HESSIAN.vectorize(true).outerJacobianStrategy(strategy);
    Function<List<Tensor>, Tensor> mixed = in -> in.get(0).square().mul(in.get(1)).sum();

    List<List<Tensor>> hessian = hessian(mixed, List.of(a, b), options);

    assertThat(hessian.get(0).get(0).detach()).hasToString("tensor([[6., 0.],\n        [0., 8.]])");
    assertThat(hessian.get(0).get(1).detach()).hasToString("tensor([[2., 0.],\n        [0., 4.]])");
    assertThat(hessian.get(1).get(0).detach()).hasToString("tensor([[2., 0.],\n        [0., 4.]])");
    assertThat(hessian.get(1).get(1).detach()).hasToString("tensor([[0., 0.],\n        [0., 0.]])");
  }

  @Test
  void theHessianCanKeepItsHistory() {
    Tensor x = tensor(1.0, 2.0).requiresGrad_();

    Tensor hessian = hessian(t -> t.pow(3).sum(), x, HESSIAN.createGraph(true));

    assertThat(hessian)
        .hasToString("tensor([[ 6.,  0.],\n        [ 0., 12.]], grad_fn=<ViewBackward0>)");
    assertThat(Autograd.grad(List.of(hessian.sum()), List.of(x))).hasToString("[tensor([6., 6.])]");
  }
}
