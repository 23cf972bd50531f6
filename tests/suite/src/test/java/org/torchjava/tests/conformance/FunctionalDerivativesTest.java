package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.AutogradFunctional.hvp;
import static org.torchjava.AutogradFunctional.jvp;
import static org.torchjava.AutogradFunctional.vhp;
import static org.torchjava.AutogradFunctional.vjp;
import static org.torchjava.Torch.isGradEnabled;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.DerivativeOptions;
import org.torchjava.DerivativeProduct;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/**
 * Products with Jacobians and Hessians: the functions of PyTorch's documentation, at fixed points.
 */
class FunctionalDerivativesTest {
  private static final DerivativeOptions GRAPH = DerivativeOptions.defaults().createGraph(true);

  private final Tensor a = tensor(1.0, 2.0);
  private final Tensor b = tensor(3.0, 4.0);

  private static Tensor expReducer(Tensor x) {
    return x.exp().sum(1);
  }

  private static List<Tensor> adder(List<Tensor> in) {
    return List.of(in.get(0).mul(2).add(in.get(1).mul(3)));
  }

  private static Tensor powReducer(Tensor x) {
    return x.pow(3).sum();
  }

  private static Tensor powAdderReducer(List<Tensor> in) {
    return in.get(0).pow(2).mul(2).add(in.get(1).pow(2).mul(3)).sum();
  }

  private static Tensor square() {
    return tensor(0.0, 1.0, 2.0, 3.0).view(2, 2);
  }

  private static void isProduct(
      DerivativeProduct<?, ?> product, String output, String expectedProduct) {
    assertThat(product.output()).hasToString(output);
    assertThat(product.product()).hasToString(expectedProduct);
  }

  @Test
  void vjpMultipliesAVectorWithTheJacobian() {
    isProduct(
        vjp(FunctionalDerivativesTest::expReducer, square(), ones(2)),
        "tensor([ 3.7183, 27.4746])",
        "tensor([[ 1.0000,  2.7183],\n        [ 7.3891, 20.0855]])");
  }

  @Test
  void vjpOfSeveralTensorsHasAProductForEachInput() {
    isProduct(
        vjp(FunctionalDerivativesTest::adder, List.of(a, b), List.of(ones(2))),
        "[tensor([11., 16.])]",
        "[tensor([2., 2.]), tensor([3., 3.])]");
  }

  @Test
  void vjpGivesZerosForInputsThatDoNotMatter() {
    Function<List<Tensor>, List<Tensor>> first = in -> List.of(in.get(0).mul(2));
    isProduct(
        vjp(first, List.of(a, b), List.of(ones(2))),
        "[tensor([2., 4.])]",
        "[tensor([2., 2.]), tensor([0., 0.])]");
    isProduct(vjp(Tensor::detach, a, ones(2)), "tensor([1., 2.])", "tensor([0., 0.])");
  }

  @Test
  void productsOfOneNumberNeedNoVector() {
    Tensor three = tensor(new double[] {3});

    isProduct(vjp(x -> x.mul(x).sum(), a, null), "tensor(5.)", "tensor([2., 4.])");
    isProduct(jvp(x -> x.mul(x).sum(), three, null), "tensor(9.)", "tensor(6.)");
    isProduct(vhp(x -> x.pow(3), three, null), "tensor([27.])", "tensor([18.])");
    isProduct(hvp(x -> x.pow(3), three, null), "tensor([27.])", "tensor([18.])");
  }

  @Test
  void jvpMultipliesTheJacobianWithAVector() {
    isProduct(
        jvp(FunctionalDerivativesTest::expReducer, square(), ones(2, 2)),
        "tensor([ 3.7183, 27.4746])",
        "tensor([ 3.7183, 27.4746])");
    isProduct(
        jvp(FunctionalDerivativesTest::adder, List.of(a, b), List.of(ones(2), ones(2))),
        "[tensor([11., 16.])]",
        "[tensor([5., 5.])]");
  }

  @Test
  void vhpAndHvpMultiplyWithTheHessian() {
    List<Tensor> inputs = List.of(a, b);
    List<Tensor> v = List.of(zeros(2), ones(2));
    String product = "tensor([ 6., 12.])";
    String products = "[tensor([0., 0.]), tensor([6., 6.])]";

    isProduct(vhp(FunctionalDerivativesTest::powReducer, a, ones(2)), "tensor(9.)", product);
    isProduct(hvp(FunctionalDerivativesTest::powReducer, a, ones(2)), "tensor(9.)", product);
    isProduct(vhp(FunctionalDerivativesTest::powAdderReducer, inputs, v), "tensor(85.)", products);
    isProduct(hvp(FunctionalDerivativesTest::powAdderReducer, inputs, v), "tensor(85.)", products);
  }

  @Test
  void createGraphKeepsTheHistoryOfOutputAndProduct() {
    Tensor x = square().requiresGrad_();
    Tensor y = tensor(1.0, 2.0).requiresGrad_();

    isProduct(
        vjp(FunctionalDerivativesTest::expReducer, x, ones(2), GRAPH),
        "tensor([ 3.7183, 27.4746], grad_fn=<SumBackward1>)",
        "tensor([[ 1.0000,  2.7183],\n        [ 7.3891, 20.0855]], grad_fn=<MulBackward0>)");
    isProduct(
        jvp(FunctionalDerivativesTest::expReducer, x, ones(2, 2), GRAPH),
        "tensor([ 3.7183, 27.4746], grad_fn=<SumBackward1>)",
        "tensor([ 3.7183, 27.4746], grad_fn=<SqueezeBackward1>)");
    isProduct(
        vhp(FunctionalDerivativesTest::powReducer, y, ones(2), GRAPH),
        "tensor(9., grad_fn=<SumBackward0>)",
        "tensor([ 6., 12.], grad_fn=<MulBackward0>)");
    isProduct(
        hvp(FunctionalDerivativesTest::powReducer, y, ones(2), GRAPH),
        "tensor(9., grad_fn=<SumBackward0>)",
        "tensor([ 6., 12.], grad_fn=<MulBackward0>)");
  }

  @Test
  void gradientsFlowBackThroughAProductWithAGraph() {
    Tensor y = tensor(1.0, 2.0).requiresGrad_();

    Tensor product = vjp(FunctionalDerivativesTest::powReducer, y, null, GRAPH).product();

    assertThat(Autograd.grad(List.of(product.sum()), List.of(y)))
        .hasToString("[tensor([ 6., 12.])]");
  }

  @Test
  void withoutAGraphResultsHaveNoHistoryAndInputsNoGradient() {
    Tensor y = tensor(1.0, 2.0).requiresGrad_();

    var result = vjp(x -> x.mul(y).sum(), y, null);

    isProduct(result, "tensor(5.)", "tensor([1., 2.])"); // y itself is a constant in there
    assertThat(y.grad()).isNull();
  }

  @Test
  void theFunctionIsRecordedWithinNoGradToo() {
    try (var off = noGrad()) {
      isProduct(
          vjp(FunctionalDerivativesTest::powReducer, a, null), "tensor(9.)", "tensor([ 3., 12.])");
      isProduct(
          jvp(FunctionalDerivativesTest::powReducer, a, ones(2)), "tensor(9.)", "tensor(15.)");
      assertThat(isGradEnabled()).isFalse();
    }
  }

  @Test
  void whatTheFunctionThrowsArrivesUnchanged() {
    IllegalArgumentException mine = new IllegalArgumentException("mine");

    assertThatThrownBy(
            () ->
                vjp(
                    x -> {
                      throw mine;
                    },
                    a,
                    null))
        .isSameAs(mine);
    assertThat(isGradEnabled()).isTrue();
  }

  @Test
  void resultsLeaveAScopeWhole() {
    var product = TensorScope.run(() -> vjp(FunctionalDerivativesTest::powReducer, a, null));

    isProduct(product, "tensor(9.)", "tensor([ 3., 12.])");
  }
}
