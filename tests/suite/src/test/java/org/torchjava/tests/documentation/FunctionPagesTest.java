package org.torchjava.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zerosLike;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.ForwardAD;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Functional;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.testing.GradCheck;

/**
 * The examples on the pages of {@code torch.autograd.function.FunctionCtx} and of the note <a
 * href="https://docs.pytorch.org/docs/2.10/notes/extending.html">Extending PyTorch</a>. Arguments
 * that are no tensors are fields here.
 */
@Isolated("enters the dual level of the process")
class FunctionPagesTest {
  private final Tensor a = tensor(1.0, FLOAT64.requiresGrad(true));
  private final Tensor b = tensor(2.0, FLOAT64.requiresGrad(true));

  /** The page of save_for_backward. */
  private static final class SavesInputsAndResults extends Function {
    private final int z;

    SavesInputsAndResults(int z) {
      this.z = z;
    }

    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... in) {
      Tensor w = in[0].mul(z);
      Tensor out = in[0].mul(in[1]).add(in[1].mul(z)).add(w.mul(in[1]));
      ctx.saveForBackward(in[0], in[1], w, out);
      return tensors(out);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      Tensor x = ctx.savedTensors().get(0);
      Tensor y = ctx.savedTensors().get(1);
      Tensor w = ctx.savedTensors().get(2);
      return tensors(g[0].mul(y.add(y.mul(z))), g[0].mul(x.add(z).add(w)));
    }

    @Override
    protected boolean isOnceDifferentiable() {
      return true;
    }
  }

  @Test
  void inputsResultsAndOthersCanBeSaved() {
    Tensor d = new SavesInputsAndResults(4).apply(a, b);
    d.backward();

    assertThat(d.detach()).hasToString("tensor(18., dtype=torch.float64)");
    assertThat(a.grad()).hasToString("tensor(10., dtype=torch.float64)");
    assertThat(b.grad()).hasToString("tensor(9., dtype=torch.float64)");
    assertThat(
            GradCheck.gradcheck(
                in -> new SavesInputsAndResults(4).applyAll(in.get(0), in.get(1)), List.of(a, b)))
        .isTrue();
  }

  /** The page of save_for_forward. */
  private static final class BothWays extends Function {
    private final int z;

    BothWays(int z) {
      this.z = z;
    }

    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... in) {
      ctx.saveForBackward(in);
      ctx.saveForForward(in);
      return tensors(in[0].mul(in[1]).mul(z));
    }

    @Override
    protected Tensor[] jvp(FunctionContext ctx, Tensor... t) {
      Tensor x = ctx.savedTensors().get(0);
      Tensor y = ctx.savedTensors().get(1);
      return tensors(y.mul(t[0]).add(x.mul(t[1])).mul(z));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      Tensor x = ctx.savedTensors().get(0);
      Tensor y = ctx.savedTensors().get(1);
      return tensors(g[0].mul(y).mul(z), g[0].mul(x).mul(z));
    }
  }

  @Test
  void tensorsCanBeSavedForForwardToo() {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = ForwardAD.makeDual(a, tensor(1.0, FLOAT64));
      Tensor d = new BothWays(4).apply(dual, b);
      assertThat(ForwardAD.unpackDual(d).tangent().detach())
          .hasToString("tensor(8., dtype=torch.float64)");
    }
  }

  /** The page of mark_dirty: adds 1 behind autograd's back, and says so or not. */
  private static final class Inplace extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... in) {
      in[0].add_(1);
      ctx.markDirty(in[0]);
      return tensors(in[0]);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      return tensors(g[0]);
    }
  }

  @Test
  void inputsMarkedDirtyAreNoticedByEarlierUses() {
    Tensor copy = a.clone();
    Tensor product = copy.mul(copy);
    new Inplace().apply(copy);

    assertThatThrownBy(product::backward)
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageStartingWith(
            "one of the variables needed for gradient computation has been modified by an inplace"
                + " operation: [torch.DoubleTensor []], which is output 0 of InplaceBackward, is at"
                + " version 1; expected version 0 instead.");
  }

  /** The page of set_materialize_grads. */
  private static final class Twice extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... in) {
      ctx.setMaterializeGrads(false);
      ctx.saveForBackward(in[0]);
      return tensors(in[0].clone(), in[0].clone());
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      Tensor gradInput = zerosLike(ctx.savedTensors().get(0));
      if (g[0] != null) {
        gradInput.add_(g[0]);
      }
      if (g[1] != null) {
        gradInput.add_(g[1].mul(100)); // would show
      }
      return tensors(gradInput);
    }
  }

  @Test
  void gradientsThatAreNotMaterializedAreNull() {
    new Twice().applyAll(a).get(0).backward();
    assertThat(a.grad()).hasToString("tensor(1., dtype=torch.float64)");
  }

  /** The note's linear layer, whose gradients are computed where they are needed. */
  private static final class Linear extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... in) {
      ctx.saveForBackward(in[0], in[1]);
      Tensor output = in[0].mm(in[1].t());
      return tensors(in.length < 3 ? output : output.add(in[2].unsqueeze(0).expandAs(output)));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      Tensor input = ctx.savedTensors().get(0);
      Tensor weight = ctx.savedTensors().get(1);
      Tensor gradInput = ctx.needsInputGrad(0) ? g[0].mm(weight) : null;
      Tensor gradWeight = ctx.needsInputGrad(1) ? g[0].t().mm(input) : null;
      return tensors(gradInput, gradWeight, ctx.needsInputGrad(2) ? g[0].sum(0) : null);
    }
  }

  @Test
  void theLinearLayerOfTheNote() {
    Tensor input = tensor(new double[] {1, -2, 3, 4, 0.5, 6}, FLOAT64).view(2, 3).requiresGrad_();
    Tensor weight =
        tensor(new double[] {0.1, 0.2, 0.3, -1, 2, 1}, FLOAT64).view(2, 3).requiresGrad_();
    Tensor bias = tensor(new double[] {5, 7}, FLOAT64.requiresGrad(true));

    Tensor output = new Linear().apply(input, weight, bias);
    assertClose(output.detach(), Functional.linear(input, weight, bias).detach());
    assertThat(
            GradCheck.gradcheck(
                in -> new Linear().applyAll(in.get(0), in.get(1), in.get(2)),
                List.of(input, weight, bias)))
        .isTrue();
    new Linear().apply(input, weight.detach(), bias).sum().backward();
    assertThat(weight.grad()).isNull();
    assertThat(bias.grad()).hasToString("tensor([2., 2.], dtype=torch.float64)");
  }

  /** The note's multiplication with a constant. */
  private static final class MulConstant extends Function {
    private final double constant;

    MulConstant(double constant) {
      this.constant = constant;
    }

    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... in) {
      return tensors(in[0].mul(constant));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      return tensors(g[0].mul(constant));
    }

    @Override
    protected Tensor[] jvp(FunctionContext ctx, Tensor... t) {
      return tensors(t[0].mul(constant));
    }
  }

  @Test
  void theMultiplicationOfTheNote() {
    new MulConstant(5).apply(a).backward();
    assertThat(a.grad()).hasToString("tensor(5., dtype=torch.float64)");
    try (var level = ForwardAD.dualLevel()) {
      Tensor result =
          new MulConstant(5).apply(ForwardAD.makeDual(a.detach(), tensor(1.0, FLOAT64)));
      assertThat(ForwardAD.unpackDual(result).tangent())
          .hasToString("tensor(5., dtype=torch.float64)");
    }
  }
}
