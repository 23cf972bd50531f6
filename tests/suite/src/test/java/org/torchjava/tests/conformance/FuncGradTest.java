package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.gradAndValue;
import static org.torchjava.Func.jvp;
import static org.torchjava.Func.linearize;
import static org.torchjava.Func.vjp;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.onesLike;
import static org.torchjava.Torch.tensor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.DType;
import org.torchjava.FuncGradOptions;
import org.torchjava.Functional;
import org.torchjava.JvpResult;
import org.torchjava.LinearizeResult;
import org.torchjava.Tensor;
import org.torchjava.TensorFunction;
import org.torchjava.Torch;
import org.torchjava.TorchException;
import org.torchjava.VjpResult;

/** torch.func.grad, grad_and_value, vjp, jvp and linearize: the examples of PyTorch's pages. */
class FuncGradTest {
  private final Tensor x = Close.values(5);
  private final Tensor y = Close.values(5).exp();

  @Test
  void theGradientOfTheSineIsTheCosine() {
    Tensor point = tensor(0.5, DType.FLOAT64);

    Close.assertClose(grad(Tensor::sin).apply(point), point.cos());
    Close.assertClose(grad(grad(Tensor::sin)).apply(point), point.sin().neg());
    Close.assertClose(grad(grad(grad(Tensor::sin))).apply(point), point.cos().neg());
  }

  @Test
  void gradientsByOneOfTwoInputs() {
    Close.assertClose(grad((a, b) -> a.mul(b.pow(2)).sum()).apply(x, y), y.pow(2));
    Close.assertClose(grad((a, b) -> a.mul(b.pow(2)).sum(), 1).apply(x, y), x.mul(y).mul(2));
    Close.assertClose(grad((a, b) -> a.mul(b.pow(2)).sum(), -2).apply(x, y), y.pow(2));
  }

  @Test
  void gradientsBySeveralInputs() {
    TensorFunction f = TensorFunction.binary((a, b) -> List.of(a.mul(b).sum()));

    List<Tensor> gradients = grad(f, FuncGradOptions.defaults().argnums(1, 0)).apply(x, y);
    assertThat(gradients).hasSize(2);
    Close.assertClose(gradients.get(0), x);
    Close.assertClose(gradients.get(1), y);
  }

  @Test
  void gradientsWithThePredictionsBesides() {
    TensorFunction myLoss =
        TensorFunction.of(
            inputs -> {
              Tensor predicted = inputs.get(0).mul(2);
              return List.of(predicted.sub(inputs.get(1)).pow(2).mean(), predicted);
            });

    List<Tensor> results = grad(myLoss, FuncGradOptions.defaults().hasAux(true)).apply(x, y);
    Close.assertClose(results.get(0), x.mul(2).sub(y).mul(4).div(5));
    Close.assertClose(results.get(1), x.mul(2));
  }

  @Test
  void gradientAndValue() {
    List<Tensor> results = gradAndValue((Tensor a) -> a.sin().sum()).apply(x);

    assertThat(results).hasSize(2);
    Close.assertClose(results.get(0), x.cos());
    Close.assertClose(results.get(1), x.sin().sum());
  }

  @Test
  void gradientValueAndWhatCameBesides() {
    TensorFunction f = TensorFunction.unary(a -> List.of(a.sin().sum(), a.exp()));

    List<Tensor> results = gradAndValue(f, FuncGradOptions.defaults().hasAux(true)).apply(x);
    assertThat(results).hasSize(3);
    Close.assertClose(results.get(2), x.exp());
  }

  @Test
  void batchedGradientsAndValues() {
    List<Tensor> results = vmap(gradAndValue((Tensor a) -> a.pow(3))).apply(x);

    Close.assertClose(results.get(0), x.pow(2).mul(3));
    Close.assertClose(results.get(1), x.pow(3));
  }

  @Test
  void whatDoesNotDependOnTheInputHasAGradientOfZero() {
    assertThat(grad((Tensor a) -> tensor(3.0)).apply(ones(2))).hasToString("tensor([0., 0.])");
  }

  @Test
  void anInnerNoGradIsRespectedAndAnOuterOneIsNot() {
    UnaryOperator<Tensor> f =
        a -> {
          Tensor c = noGrad(() -> a.pow(2));
          return a.sub(c).sum();
        };

    Close.assertClose(grad(f).apply(x), onesLike(x));
    Close.assertClose(noGrad(() -> grad(f).apply(x)), onesLike(x));
    assertThat(noGrad(() -> grad(f).apply(x).requiresGrad())).isFalse();
  }

  @Test
  void gradientsCanBeDifferentiatedByAutograd() {
    Tensor leaf = Close.values(5).requiresGrad_();
    grad((Tensor a) -> a.pow(3).sum()).apply(leaf).sum().backward();

    Close.assertClose(leaf.grad(), leaf.mul(6));
  }

  @Test
  void lossesOfPrototypesLearn() {
    Tensor weight = Close.values(3, 5);
    Tensor target = tensor(new long[] {1});

    Tensor gradient =
        grad((Tensor w) -> Functional.crossEntropy(w.mv(x).unsqueeze(0), target)).apply(weight);
    Tensor probabilities = Torch.softmax(weight.mv(x), 0);
    Close.assertClose(gradient, probabilities.sub(tensor(0.0, 1.0, 0.0)).outer(x));
  }

  @Test
  void aVjpOfOneInput() {
    VjpResult result = vjp((Tensor a) -> a.sin().sum(), x);

    Close.assertClose(result.output(), x.sin().sum());
    Close.assertClose(result.vjpFn().apply(tensor(1.0, DType.FLOAT64)).get(0), x.cos());
    Close.assertClose(result.vjpFn().apply(tensor(2.0, DType.FLOAT64)).get(0), x.cos().mul(2));
    assertThat(result.aux()).isEmpty();
  }

  @Test
  void aVjpOfSeveralOutputs() {
    TensorFunction f = TensorFunction.unary(a -> List.of(a.sin(), a.cos()));

    VjpResult result = vjp(f, List.of(x));
    Close.assertClose(result.vjpFn().apply(onesLike(x), onesLike(x)).get(0), x.cos().sub(x.sin()));
  }

  @Test
  void aVjpOfAMatrixProduct() {
    Tensor a = Close.values(5, 4);
    Tensor b = Close.values(4, 5);
    Tensor cotangents = Close.values(5, 5).cos();

    List<Tensor> vjps = vjp(Torch::matmul, a, b).vjpFn().apply(cotangents);
    Close.assertClose(vjps.get(0), cotangents.matmul(b.t()));
    Close.assertClose(vjps.get(1), a.t().matmul(cotangents));
  }

  @Test
  void aVjpWithOutputsBesides() {
    TensorFunction f = TensorFunction.unary(a -> List.of(a.sin(), a.exp()));

    VjpResult result = vjp(f, List.of(x), true);
    assertThat(result.outputs()).hasSize(1);
    Close.assertClose(result.aux().get(0), x.exp());
  }

  @Test
  void vjpsOfManyCotangents() {
    TensorFunction vjpFn = vjp((Tensor a) -> a.sin(), x).vjpFn();

    Tensor jacobian = vmap(vjpFn).apply(Torch.eye(5, DType.FLOAT64)).get(0);
    Close.assertClose(jacobian, x.cos().diag());
  }

  @Test
  void aJvpOfOneInput() {
    Tensor point = tensor(0.5, DType.FLOAT64);
    Tensor factors = Close.doubles(new long[] {3}, 1, 2, 3);

    JvpResult result = jvp(a -> a.mul(factors), point, tensor(1.0, DType.FLOAT64));
    Close.assertClose(result.output(), point.mul(factors));
    Close.assertClose(result.tangent(), factors);
  }

  @Test
  void aJvpOfTwoInputs() {
    List<Tensor> tangents = List.of(onesLike(x), onesLike(x));

    JvpResult result = jvp(Tensor::mul, List.of(x, y), tangents);
    Close.assertClose(result.tangent(), x.add(y));
  }

  @Test
  void jvpsNestAndMixWithGradients() {
    Tensor t = onesLike(x);

    Close.assertClose(jvp(a -> jvp(Tensor::sin, a, t).tangent(), x, t).tangent(), x.sin().neg());
    Close.assertClose(jvp(grad((Tensor a) -> a.pow(3).sum()), x, t).tangent(), x.mul(6));
    Close.assertClose(
        grad((Tensor a) -> jvp(Tensor::sin, a, t).tangent().sum()).apply(x), x.sin().neg());
    Close.assertClose(
        vmap((Tensor v) -> jvp(Tensor::exp, x, v).tangent()).apply(Torch.eye(5, DType.FLOAT64)),
        x.exp().diag());
  }

  @Test
  void anOutputThatDoesNotDependOnTheInputHasATangentOfZero() {
    TensorFunction constant = TensorFunction.unary(a -> List.of(tensor(1.0, 2.0)));

    JvpResult result = jvp(constant, List.of(x), List.of(x));
    assertThat(result.tangent()).hasToString("tensor([0., 0.])");
    assertRefused(
        () -> jvp(constant, List.of(x), List.of(x), true, false),
        "jvp(f, primals, tangents, strict=True): The output of f is independent of the inputs. This"
            + " is not allowed with strict=True.");
  }

  @Test
  void aLinearApproximation() {
    LinearizeResult result = linearize(Tensor::sin, x);

    Close.assertClose(result.output(), x.sin());
    Close.assertClose(result.jvpFn().apply(onesLike(x)).get(0), x.cos());
    Close.assertClose(result.jvpFn().apply(y).get(0), x.cos().mul(y));
  }

  @Test
  void gradientsOfOtherThanANumberAreRefused() {
    assertRefused(
        () -> grad((Tensor a) -> a).apply(x),
        "grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1"
            + " dims. Maybe you wanted to use the vjp or jacrev APIs instead?");
    assertRefused(
        () -> grad((Tensor a) -> null).apply(x),
        "grad_and_value(f)(*args): Expected f(*args) to return a Tensor, got <class 'NoneType'>");
    assertRefused(
        () -> grad(TensorFunction.unary(a -> List.of(a, a))).apply(x),
        "grad_and_value(f)(*args): Expected f(*args) to return a Tensor, got <class 'tuple'>");
    assertRefused(
        () -> grad((Tensor a) -> a.sum()).apply(tensor(1, 2)),
        "only Tensors of floating point dtype can require gradients");
  }

  @Test
  void argnumsThatDoNotFitAreRefused() {
    TensorFunction f = TensorFunction.binary((a, b) -> List.of(a.mul(b).sum()));

    assertRefused(
        () -> grad((a, b) -> a.mul(b).sum(), 2).apply(x, y),
        "Got argnum=2, but only 2 positional inputs");
    assertRefused(
        () -> grad(f, FuncGradOptions.defaults().argnums(new int[0])).apply(x, y),
        "argnums must be non-empty");
    assertRefused(
        () -> grad(f, FuncGradOptions.defaults().argnums(1, -1)).apply(x, y),
        "argnums elements must be unique, got (1, 1)");
  }

  @Test
  void outputsThatAreMissingAreRefused() {
    TensorFunction alone = TensorFunction.unary(a -> List.of(a.sum()));

    assertRefused(
        () -> grad(alone, FuncGradOptions.defaults().hasAux(true)).apply(x),
        "grad_and_value(f)(*args): output of function f should be a tuple: (output, aux) if has_aux"
            + " is True");
    assertRefused(
        () -> vjp(alone, List.of(x), true),
        "vjp(f, *primals): output of function f should be a tuple: (output, aux) if has_aux is"
            + " True");
    assertRefused(
        () -> vjp((Tensor a) -> null, x),
        "vjp(f, *primals): Expected f to be a function that has non-empty output (got output ="
            + " [None])");
    assertRefused(
        () -> jvp(TensorFunction.unary(a -> List.of()), List.of(x), List.of(x)),
        "jvp(f, primals, tangents): Expected f to be a function that has non-empty output (got"
            + " output = [])");
  }

  @Test
  void vjpsOfIntegersAreRefused() {
    assertRefused(
        () -> vjp((Tensor a) -> a.to(DType.INT64), x),
        "vjp(f, ...): All outputs of f must be floating-point or complex Tensors, got Tensor with"
            + " dtype torch.int64");
  }

  @Test
  void cotangentsAndTangentsGoWithOutputsAndInputs() {
    assertRefused(
        () -> vjp(Tensor::sin, x).vjpFn().apply(x, x),
        "Expected pytree structure of cotangents to be the same as pytree structure of outputs to"
            + " the function. cotangents: (*, *), primal output: *");
    assertRefused(
        () -> jvp(Tensor::mul, List.of(x, y), List.of(x)),
        "jvp(f, primals, tangents): Expected primals and tangents to have the same python"
            + " structure. For example, if primals is a tuple of 3 tensors, tangents also must be."
            + " Got primals with structure TreeSpec(tuple, None, [*,\n  *]) and tangents with"
            + " structure TreeSpec(tuple, None, [*])");
    assertThatThrownBy(() -> jvp(Tensor::sin, tensor(1), tensor(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected primal to be floating point or complex, but got: torch.int64");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(TorchException.class).hasMessage(message);
  }
}
