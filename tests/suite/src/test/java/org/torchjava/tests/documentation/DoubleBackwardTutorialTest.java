package org.torchjava.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.GradCheck.gradcheck;
import static org.torchjava.testing.GradCheck.gradgradcheck;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.GradOptions;
import org.torchjava.Tensor;
import org.torchjava.testing.GradcheckException;

/**
 * PyTorch's tutorial <a
 * href="https://docs.pytorch.org/tutorials/intermediate/custom_function_double_backward_tutorial.html">Double
 * Backward with Custom Functions</a>. The graphs, which it draws, are those that PyTorch 2.13
 * recorded for it.
 */
class DoubleBackwardTutorialTest {
  private static final String X = "CloneBackward0(AccumulateGrad)";

  private final Tensor matrix =
      tensor(new double[] {0.5, 0.1, 0.9, 0.3, 0.7, 0.2, 0.8, 0.4, 0.6}, FLOAT64)
          .view(3, 3)
          .requiresGrad_();
  private final Tensor leaf = tensor(1.0, FLOAT64.requiresGrad(true));
  private final Tensor x = leaf.clone();

  private static void isTwiceDifferentiable(UnaryOperator<Tensor> function, Tensor input) {
    assertThat(gradcheck(function, input)).isTrue();
    assertThat(gradgradcheck(function, input)).isTrue();
  }

  private Tensor gradient(Tensor out) {
    GradOptions options = GradOptions.defaults().createGraph(true);
    return Autograd.grad(List.of(out.sum()), List.of(x), options).get(0);
  }

  private static final class Square extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      ctx.saveForBackward(inputs[0]);
      return tensors(inputs[0].pow(2));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      Tensor saved = ctx.savedTensors().get(0);
      return tensors(g[0].mul(2).mul(saved));
    }
  }

  @Test
  void savingTheInput() {
    isTwiceDifferentiable(new Square()::apply, matrix);

    Tensor out = new Square().apply(x);
    Tensor gradX = gradient(out);
    assertThat(gradX).hasToString("tensor(2., dtype=torch.float64, grad_fn=<MulBackward0>)");
    assertThat(GraphText.of(gradX)).isEqualTo("MulBackward0(-, " + X + ")");
    assertThat(GraphText.of(out)).isEqualTo("SquareBackward(" + X + ")");
  }

  private static final class Exp extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      Tensor result = inputs[0].exp();
      ctx.saveForBackward(result);
      return tensors(result);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      return tensors(ctx.savedTensors().get(0).mul(g[0]));
    }
  }

  @Test
  void savingTheOutput() {
    isTwiceDifferentiable(new Exp()::apply, leaf);

    Tensor out = new Exp().apply(x);
    Tensor gradX = gradient(out);
    assertThat(gradX).hasToString("tensor(2.7183, dtype=torch.float64, grad_fn=<MulBackward0>)");
    assertThat(GraphText.of(gradX)).isEqualTo("MulBackward0(ExpBackward(" + X + "), -)");
  }

  private static final class Sinh extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      Tensor exp = inputs[0].exp();
      Tensor negativeExp = inputs[0].neg().exp();
      ctx.saveForBackward(exp, negativeExp);
      return tensors(exp.sub(negativeExp).div(2), exp, negativeExp);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      Tensor exp = ctx.savedTensors().get(0);
      Tensor negativeExp = ctx.savedTensors().get(1);
      Tensor gradInput = g[0].mul(exp.add(negativeExp)).div(2);
      gradInput.add_(g[1].mul(exp));
      gradInput.sub_(g[2].mul(negativeExp));
      return tensors(gradInput);
    }

    static Tensor sinh(Tensor x) {
      return new Sinh().applyAll(x).get(0);
    }
  }

  @Test
  void savingIntermediateResultsThatAreReturnedToo() {
    isTwiceDifferentiable(Sinh::sinh, matrix);

    Tensor gradX = gradient(Sinh.sinh(x));
    String sinh = "SinhBackward(" + X + ")";
    assertThat(gradX).hasToString("tensor(1.5431, dtype=torch.float64, grad_fn=<SubBackward0>)");
    assertThat(GraphText.of(gradX))
        .isEqualTo(
            "SubBackward0(AddBackward0(DivBackward0(MulBackward0(-, AddBackward0(%s, %s)), -),"
                    .formatted(sinh, sinh)
                + " MulBackward0(-, %s)), MulBackward0(-, %s))".formatted(sinh, sinh));
  }

  /** What the tutorial warns of: intermediate results that nobody recorded. */
  private static final class SinhBad extends Function {
    private Tensor exp;
    private Tensor negativeExp;

    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      exp = inputs[0].exp();
      negativeExp = inputs[0].neg().exp();
      return tensors(exp.sub(negativeExp).div(2));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      return tensors(g[0].mul(exp.add(negativeExp)).div(2));
    }
  }

  @Test
  void intermediateResultsThatAreNotReturnedLeaveNoGraph() {
    Tensor gradX = gradient(new SinhBad().apply(x));
    assertThat(gradX).hasToString("tensor(1.5431, dtype=torch.float64)");
    assertThat(gradX.gradFn()).isNull();

    assertThat(gradcheck(t -> new SinhBad().apply(t), matrix)).isTrue();
    assertThatThrownBy(() -> gradgradcheck(t -> new SinhBad().apply(t), matrix))
        .isExactlyInstanceOf(GradcheckException.class)
        .hasMessageStartingWith("Jacobian mismatch for output 0 with respect to input ");
  }

  private static final class Cube extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      ctx.saveForBackward(inputs[0]);
      return tensors(inputs[0].pow(3));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      return tensors(new CubeBackward().apply(g[0], ctx.savedTensors().get(0)));
    }
  }

  private static final class CubeBackward extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      Tensor gradOut = inputs[0];
      Tensor x = inputs[1];
      ctx.saveForBackward(x, gradOut);
      return tensors(gradOut.mul(3).mul(x.pow(2)));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      Tensor x = ctx.savedTensors().get(0);
      Tensor savedGradOut = ctx.savedTensors().get(1);
      Tensor byGradOut = g[0].mul(3).mul(x.pow(2));
      Tensor byX = g[0].mul(savedGradOut).mul(6).mul(x);
      return tensors(byGradOut, byX);
    }
  }

  @Test
  void aBackwardThatIsAFunctionOfItsOwn() {
    isTwiceDifferentiable(new Cube()::apply, tensor(2.0, FLOAT64.requiresGrad(true)));

    Tensor gradX = gradient(new Cube().apply(x));
    assertThat(gradX)
        .hasToString("tensor(3., dtype=torch.float64, grad_fn=<CubeBackwardBackward>)");
    assertThat(GraphText.of(gradX)).isEqualTo("CubeBackwardBackward(-, " + X + ")");
  }
}
