package org.torchjava.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.ForwardAD.makeDual;
import static org.torchjava.ForwardAD.unpackDual;
import static org.torchjava.Torch.arange;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.ForwardAD;
import org.torchjava.Func;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Functional;
import org.torchjava.JvpResult;
import org.torchjava.Tensor;
import org.torchjava.testing.GradCheck;
import org.torchjava.testing.GradcheckOptions;

/**
 * PyTorch's tutorial <a
 * href="https://docs.pytorch.org/tutorials/intermediate/forward_ad_usage.html">Forward-mode
 * Automatic Differentiation</a>; functions of parameters stand for its modules.
 */
@Isolated("enters the dual level of the process")
class ForwardAdTutorialTest {
  private final Tensor primal = values(10, 10);
  private final Tensor tangent = values(10, 10).exp();
  private final Tensor other = values(10, 10).cos();

  private static Tensor values(long rows, long columns) {
    return arange(rows * columns).to(FLOAT64).mul(0.7).sin().view(rows, columns);
  }

  private static Tensor fn(Tensor x, Tensor y) {
    return x.pow(2).add(y.pow(2));
  }

  @Test
  void tangentsFlowAlong() {
    Tensor output;
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(primal, tangent);
      assertThat(unpackDual(dual).tangent().dataPtr()).isEqualTo(tangent.dataPtr());
      Tensor transposed = unpackDual(makeDual(primal, tangent.t())).tangent();
      assertThat(transposed.dataPtr()).isNotEqualTo(tangent.dataPtr());
      assertClose(transposed, tangent.t());

      output = fn(dual, other);
      assertClose(unpackDual(output).tangent(), primal.mul(tangent).mul(2));
    }
    assertThat(unpackDual(output).tangent()).isNull();
  }

  @Test
  void aLinearLayerOfDualParameters() {
    Tensor input = values(16, 5);
    Tensor weight = values(5, 5).cos();
    Tensor bias = values(1, 5).view(5);
    Tensor weightTangent = values(5, 5).exp();
    Tensor biasTangent = bias.exp();

    Tensor jvp;
    try (var level = ForwardAD.dualLevel()) {
      Tensor out =
          Functional.linear(input, makeDual(weight, weightTangent), makeDual(bias, biasTangent));
      jvp = unpackDual(out).tangent();
    }
    assertClose(jvp, Functional.linear(input, weightTangent, biasTangent));
    JvpResult functional =
        Func.jvp(
            (w, b) -> Functional.linear(input, w, b),
            List.of(weight, bias),
            List.of(weightTangent, biasTangent));
    assertClose(functional.tangent(), jvp);
  }

  private static final class Fn extends Function {
    private Tensor result;

    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      result = inputs[0].exp();
      return tensors(result);
    }

    @Override
    protected Tensor[] jvp(FunctionContext ctx, Tensor... gradInputs) {
      Tensor gradOutput = gradInputs[0].mul(result);
      result = null;
      return tensors(gradOutput);
    }
  }

  @Test
  void aFunctionWithAForwardDerivativeAlone() {
    Tensor input = primal.clone().requiresGrad_();
    try (var level = ForwardAD.dualLevel()) {
      Tensor output = new Fn().apply(makeDual(input, tangent));
      assertClose(unpackDual(output).tangent().detach(), primal.exp().mul(tangent));
    }
    GradcheckOptions forwardOnly =
        GradcheckOptions.defaults()
            .checkForwardAd(true)
            .checkBackwardAd(false)
            .checkUndefinedGrad(false)
            .checkBatchedGrad(false);
    assertThat(GradCheck.gradcheck(t -> new Fn().apply(t), input, forwardOnly)).isTrue();
  }

  @Test
  void theFunctionalForm() {
    Tensor otherTangent = tangent.sin();
    JvpResult both =
        Func.jvp(ForwardAdTutorialTest::fn, List.of(primal, other), List.of(tangent, otherTangent));
    assertClose(both.output(), fn(primal, other));
    assertClose(both.tangent(), primal.mul(tangent).add(other.mul(otherTangent)).mul(2));

    JvpResult one = Func.jvp(x -> fn(x, other), primal, tangent);
    assertClose(one.tangent(), primal.mul(tangent).mul(2));
  }
}
