package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.ForwardAD;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.UnpackedDualTensor;
import org.torchjava.testing.GradCheck;

class FunctionForwardModeTest {
  private final Tensor x = tensor(new double[] {0.5, -1, 2}, FLOAT64.requiresGrad(true));

  /** x y, with derivatives in both directions. */
  private static final class Product extends Function {
    private final List<Boolean> needed = new ArrayList<>();

    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      ctx.saveForBackward(inputs);
      ctx.saveForForward(inputs);
      for (int i = 0; i < inputs.length; i++) {
        needed.add(ctx.needsInputGrad(i));
      }
      return tensors(inputs[0].mul(inputs[1]));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      List<Tensor> saved = ctx.savedTensors();
      return tensors(g[0].mul(saved.get(1)), g[0].mul(saved.get(0)));
    }

    @Override
    protected Tensor[] jvp(FunctionContext ctx, Tensor... t) {
      List<Tensor> saved = ctx.savedTensors();
      return tensors(t[0].mul(saved.get(1)).add(t[1].mul(saved.get(0))));
    }
  }

  @Test
  void aFunctionHasAForwardDerivativeOfItsOwn() {
    Tensor y = tensor(new double[] {3, 4, 5}, FLOAT64);
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = ForwardAD.makeDual(x.detach(), tensor(new double[] {1, 10, 100}, FLOAT64));
      UnpackedDualTensor result = ForwardAD.unpackDual(new Product().apply(dual, y));
      assertClose(result.primal(), x.detach().mul(y));
      assertClose(result.tangent(), tensor(new double[] {3, 40, 500}, FLOAT64));
    }
  }

  @Test
  void aFunctionWithoutOneSaysSo() {
    Function function =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            return tensors(inputs[0].exp());
          }
        };
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = ForwardAD.makeDual(x.detach(), ones(new long[] {3}, FLOAT64));
      assertThatThrownBy(() -> function.apply(dual))
          .isExactlyInstanceOf(UnsupportedOperationException.class)
          .hasMessage(
              "You must implement the jvp function for custom autograd.Function to use it with"
                  + " forward mode AD.");
    }
  }

  @Test
  void asManyTangentsAsResultsComeBack() {
    Function function =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            return tensors(inputs[0].exp());
          }

          @Override
          protected Tensor[] jvp(FunctionContext ctx, Tensor... t) {
            return tensors(t[0], t[0]);
          }

          @Override
          protected String name() {
            return "Twice";
          }
        };
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = ForwardAD.makeDual(x.detach(), ones(new long[] {3}, FLOAT64));
      assertThatThrownBy(() -> function.apply(dual))
          .isExactlyInstanceOf(TorchException.class)
          .hasMessage("Twice.jvp returned an incorrect number of tangents (expected 1, got 2)");
    }
  }

  @Test
  void theContextTellsWhichGradientsAreNeeded() {
    Product product = new Product();
    product.apply(x, ones(new long[] {3}, FLOAT64));
    assertThat(product.needed).containsExactly(true, false);
    assertThatThrownBy(
            () ->
                new Function() {
                  @Override
                  protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
                    ctx.needsInputGrad(1);
                    return inputs;
                  }
                }.apply(x))
        .isExactlyInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void ownFunctionsPassGradcheck() {
    Tensor y = tensor(new double[] {3, 4, 5}, FLOAT64.requiresGrad(true));
    assertThat(
            GradCheck.gradcheck(
                inputs -> new Product().applyAll(inputs.toArray(Tensor[]::new)), List.of(x, y)))
        .isTrue();
    assertThat(
            GradCheck.gradgradcheck(
                inputs -> new Product().applyAll(inputs.toArray(Tensor[]::new)), List.of(x, y)))
        .isTrue();
  }
}
