package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.Func;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.GradMode;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

class CustomFunctionTest {
  private final Tensor x = tensor(new double[] {0.5, -1, 2}, FLOAT64.requiresGrad(true));

  /** The exponential function, as PyTorch's documentation has it. */
  private static final class Exp extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      Tensor result = inputs[0].exp();
      ctx.saveForBackward(result);
      return tensors(result);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
      return tensors(gradOutputs[0].mul(ctx.savedTensors().get(0)));
    }
  }

  /** The Legendre polynomial of degree 3, as PyTorch's tutorial has it. */
  private static final class LegendrePolynomial3 extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      Tensor x = inputs[0];
      ctx.saveForBackward(x);
      return tensors(x.pow(3).mul(5).sub(x.mul(3)).mul(0.5));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
      Tensor x = ctx.savedTensors().get(0);
      return tensors(gradOutputs[0].mul(1.5).mul(x.pow(2).mul(5).sub(1)));
    }
  }

  /** Two inputs, two results: x sin(y), and x x y. */
  private static final class Two extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... in) {
      ctx.saveForBackward(in);
      ctx.setMaterializeGrads(false);
      return tensors(in[0].mul(in[1].sin()), in[0].mul(in[0]).mul(in[1]));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      Tensor a = ctx.savedTensors().get(0);
      Tensor b = ctx.savedTensors().get(1);
      Tensor gradA = null;
      Tensor gradB = null;
      if (g[0] != null) {
        gradA = g[0].mul(b.sin());
        gradB = g[0].mul(a).mul(b.cos());
      }
      if (g[1] != null) {
        Tensor otherA = g[1].mul(a).mul(b).mul(2);
        Tensor otherB = g[1].mul(a).mul(a);
        gradA = gradA == null ? otherA : gradA.add(otherA);
        gradB = gradB == null ? otherB : gradB.add(otherB);
      }
      return tensors(gradA, gradB);
    }
  }

  @Test
  void theNodeHasTheNameOfTheFunction() {
    Tensor y = new Exp().apply(x);
    assertThat(y.gradFn().name()).isEqualTo("ExpBackward");
    assertThat(y.sum()).hasToString("tensor(9.4057, dtype=torch.float64, grad_fn=<SumBackward0>)");
    assertThat(new Exp().apply(ones(new long[] {1}, requiresGrad())))
        .hasToString("tensor([2.7183], grad_fn=<ExpBackward>)");
  }

  @Test
  void derivativesOfEveryOrderAreThoseOfTheOperator() {
    Tensor own = new Exp().apply(x).sum();
    Tensor known = x.exp().sum();
    for (int order = 1; order <= 3; order++) {
      own = derivative(own);
      known = derivative(known);
      assertClose(own, known);
    }
  }

  private Tensor derivative(Tensor y) {
    return Autograd.grad(List.of(y), List.of(x), null, true, true, false).get(0).sum();
  }

  @Test
  void thePolynomialOfTheTutorialHasItsDerivative() {
    Tensor y = new LegendrePolynomial3().apply(x);
    y.sum().backward();
    assertClose(y.detach(), tensor(new double[] {-0.4375, -1.0, 17.0}, FLOAT64));
    assertClose(x.grad(), tensor(new double[] {0.375, 6.0, 28.5}, FLOAT64));
  }

  @Test
  void severalInputsAndResultsDifferentiateTwice() {
    Tensor y = tensor(new double[] {1, 2, 3}, FLOAT64.requiresGrad(true));
    List<Tensor> own = new Two().applyAll(x, y);
    List<Tensor> known = List.of(x.mul(y.sin()), x.mul(x).mul(y));
    assertClose(twice(own, y), twice(known, y));
    Tensor second = Autograd.grad(List.of(own.get(1).sum()), List.of(y)).get(0);
    assertClose(second, x.detach().square());
  }

  private List<Tensor> twice(List<Tensor> results, Tensor y) {
    Tensor loss = results.get(0).mul(3).add(results.get(1)).sum();
    List<Tensor> first = Autograd.grad(List.of(loss), List.of(x, y), null, true, true, false);
    Tensor squares = first.get(0).square().add(first.get(1).square()).sum();
    return Autograd.grad(List.of(squares), List.of(x, y), null, true, false, false);
  }

  @Test
  void nothingIsRecordedWithoutGradients() {
    Tensor y = GradMode.noGrad(() -> new Exp().apply(x));
    assertThat(y.requiresGrad()).isFalse();
    assertThat(new Exp().apply(x.detach()).requiresGrad()).isFalse();
  }

  @Test
  void undefinedGradientsAreZerosUnlessSaidOtherwise() {
    Function function =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            return tensors(inputs[0].mul(2), inputs[0].mul(3));
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            assertThat(g[1]).hasToString("tensor([0., 0., 0.], dtype=torch.float64)");
            return tensors(g[0].mul(2).add(g[1].mul(3)));
          }
        };
    function.applyAll(x).get(0).sum().backward();
    assertClose(x.grad(), tensor(new double[] {2, 2, 2}, FLOAT64));
  }

  @Test
  void savedTensorsAreFreedByBackward() {
    Tensor y = new Exp().apply(x).sum();
    y.backward(null, true);
    y.backward();
    assertThatThrownBy(y::backward)
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageStartingWith("Trying to backward through the graph a second time");
  }

  @Test
  void changesInPlaceOfSavedTensorsAreNoticed() {
    Tensor input = x.mul(1);
    Tensor y = new LegendrePolynomial3().apply(input);
    input.mul_(2);
    assertThatThrownBy(() -> y.sum().backward())
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "one of the variables needed for gradient computation has been modified by an inplace"
                + " operation: [torch.DoubleTensor [3]], which is output 0 of MulBackward0, is at"
                + " version 1; expected version 0 instead. Hint: enable anomaly detection to find"
                + " the operation that failed to compute its gradient, with"
                + " torch.autograd.set_detect_anomaly(True).");
  }

  @Test
  void changesInPlaceOfSavedResultsAreNoticed() {
    Tensor y = new Exp().apply(x);
    GradMode.noGrad(() -> y.mul_(2));
    assertThatThrownBy(() -> y.sum().backward())
        .hasMessageContaining("is at version 1; expected version 0 instead");
  }

  @Test
  void inputsThatAreClosedAfterwardsStayUsable() {
    Tensor input = x.mul(1);
    Tensor y = new LegendrePolynomial3().apply(input);
    input.close();
    y.sum().backward();
    assertClose(x.grad(), tensor(new double[] {0.375, 6.0, 28.5}, FLOAT64));
  }

  @Test
  void inputsChangedInPlaceGetTheNode() {
    Function doubling =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            ctx.markDirty(inputs[0]);
            return tensors(inputs[0].mul_(2));
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            return tensors(g[0].mul(2));
          }
        };
    Tensor input = x.mul(1);
    assertThat(doubling.apply(input)).isSameAs(input);
    input.sum().backward();
    assertClose(x.grad(), tensor(new double[] {2, 2, 2}, FLOAT64));
    assertThatThrownBy(() -> doubling.apply(x))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("a leaf Variable that requires grad has been used in an in-place operation.");
  }

  @Test
  void resultsMarkedSoRequireNoGradients() {
    Function sorting =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            var sorted = inputs[0].sort();
            ctx.markNonDifferentiable(sorted.indices());
            ctx.saveForBackward(sorted.indices());
            return tensors(sorted.values(), sorted.indices());
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            assertThat(g[1]).hasToString("tensor([0, 0, 0])");
            Tensor zeros = g[0].mul(0);
            return tensors(zeros.indexAdd(0, ctx.savedTensors().get(0), g[0]));
          }
        };
    List<Tensor> sorted = sorting.applyAll(x);
    assertThat(sorted.get(0).requiresGrad()).isTrue();
    assertThat(sorted.get(1).requiresGrad()).isFalse();
    assertThat(sorted.get(1)).hasToString("tensor([1, 0, 2])");
    sorted.get(0).mul(tensor(new double[] {1, 2, 3}, FLOAT64)).sum().backward();
    assertClose(x.grad(), tensor(new double[] {2, 1, 3}, FLOAT64));
  }

  @Test
  void theNumberOfGradientsIsThatOfTheInputs() {
    assertThatThrownBy(() -> returning(ones(3), ones(3)).apply(x).sum().backward())
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "function ReturningBackward returned an incorrect number of gradients (expected 1, got"
                + " 2)");
    assertThatThrownBy(() -> returning().apply(x).sum().backward())
        .hasMessage(
            "function ReturningBackward returned an incorrect number of gradients (expected 1, got"
                + " 0)");
    returning(ones(3), null).apply(x).sum().backward();
    assertThat(x.grad()).hasToString("tensor([1., 1., 1.], dtype=torch.float64)");
  }

  @Test
  void gradientsOfTheWrongShapeAreRefused() {
    assertThatThrownBy(() -> returning(ones(7, 7)).apply(x).sum().backward())
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "Function ReturningBackward returned an invalid gradient at index 0 - got [7, 7] but"
                + " expected shape compatible with [3]");
  }

  @Test
  void inputsThatAreNoTensorsGetNoGradient() {
    assertThatThrownBy(() -> returning(ones(3), ones(3)).apply(x, null).sum().backward())
        .hasMessage(
            "function ReturningBackward returned a gradient different than None at position 2, but"
                + " the corresponding forward input was not a Variable");
    returning(ones(3), null).apply(x, null).sum().backward();
    assertThat(x.grad()).isNotNull();
  }

  private static Function returning(Tensor... gradients) {
    return new Returning(gradients);
  }

  private static final class Returning extends Function {
    private final Tensor[] gradients;

    Returning(Tensor[] gradients) {
      this.gradients = gradients;
    }

    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      return tensors(inputs[0].mul(1));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      return gradients;
    }
  }

  @Test
  void whatForwardOrBackwardThrowsArrivesAsThrown() {
    IllegalStateException thrown = new IllegalStateException("mine");
    Function function =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            if (inputs.length == 0) {
              throw thrown;
            }
            return tensors(inputs[0].mul(1));
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            throw thrown;
          }
        };
    assertThatThrownBy(function::apply).isSameAs(thrown);
    assertThatThrownBy(() -> function.apply(x).sum().backward()).isSameAs(thrown);
  }

  @Test
  void aFunctionWithoutBackwardSaysSo() {
    Function function =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            return inputs.length == 2 ? null : tensors(inputs[0].mul(1));
          }
        };
    assertThatThrownBy(() -> function.apply(x).sum().backward())
        .isExactlyInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "You must implement either the backward or vjp method for your custom"
                + " autograd.Function to use it with backward mode AD.");
    assertThatThrownBy(() -> function.apply(x, x)).isExactlyInstanceOf(TypeException.class);
  }

  @Test
  void onceDifferentiableFunctionsRefuseTheSecondTime() {
    Function once =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            ctx.saveForBackward(inputs);
            return tensors(inputs[0].square());
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            return tensors(ctx.savedTensors().get(0).mul(2).mul(g[0]));
          }

          @Override
          protected boolean isOnceDifferentiable() {
            return true;
          }
        };
    Tensor factor = tensor(new double[] {1}, FLOAT64.requiresGrad(true));
    Tensor first =
        Autograd.grad(List.of(once.apply(x).mul(factor).sum()), List.of(x), null, true, true, false)
            .get(0);
    assertClose(first.detach(), x.detach().mul(2));
    assertThatThrownBy(() -> first.sum().backward())
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "trying to differentiate twice a function that was marked with @once_differentiable");
  }

  @Test
  void transformsAskForASeparateContext() {
    assertThatThrownBy(() -> Func.vmap((Tensor row) -> new Exp().apply(row)).apply(x))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "In order to use an autograd.Function with functorch transforms (vmap, grad, jvp,"
                + " jacrev, ...), it must override the setup_context staticmethod. For more details,"
                + " please see https://pytorch.org/docs/main/notes/extending.func.html");
  }

  @Test
  void aBackwardMayRunAnotherOne() {
    Function nested =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            ctx.saveForBackward(inputs);
            return tensors(inputs[0].exp());
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            Tensor input = ctx.savedTensors().get(0).detach().requiresGrad_();
            return GradMode.enableGrad(
                () -> {
                  input.exp().sum().backward();
                  return tensors(g[0].mul(input.grad()));
                });
          }
        };
    nested.apply(x).sum().backward();
    assertClose(x.grad(), x.detach().exp());
  }
}
