package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Func.hessian;
import static org.torchjava.Func.jacfwd;
import static org.torchjava.Func.jacrev;
import static org.torchjava.Func.vjp;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.eye;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.softmax;
import static org.torchjava.Torch.stack;
import static org.torchjava.Torch.tensor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.DType;
import org.torchjava.FuncJacobianOptions;
import org.torchjava.Functional;
import org.torchjava.InDims;
import org.torchjava.Randomness;
import org.torchjava.Tensor;
import org.torchjava.TensorFunction;
import org.torchjava.TorchException;

/**
 * torch.func.jacrev, jacfwd and hessian: the examples of PyTorch's pages, and of its tutorial about
 * Jacobians and Hessians.
 */
class FuncJacobianTest {
  private static final FuncJacobianOptions DEFAULTS = FuncJacobianOptions.defaults();
  private static final int D = 16;

  private final Tensor x = Close.values(5);
  private final Tensor y = Close.values(5).exp();

  private final Tensor weight = Close.values(D, D);
  private final Tensor bias = Close.values(D).cos();
  private final Tensor features = Close.values(D).exp();

  private static Tensor predict(Tensor weight, Tensor bias, Tensor x) {
    return Functional.linear(x, weight, bias).tanh();
  }

  /** One call of autograd for each row. */
  private Tensor rowByRow() {
    Tensor leaf = features.clone().requiresGrad_();
    Tensor outputs = predict(weight, bias, leaf);
    List<Tensor> rows =
        eye(D, DType.FLOAT64).unbind().stream()
            .map(
                v ->
                    Autograd.grad(List.of(outputs), List.of(leaf), List.of(v), true, false, false)
                        .get(0))
            .toList();
    return stack(rows);
  }

  @Test
  void theJacobianOfAPointwiseFunctionIsDiagonal() {
    Close.assertClose(jacrev(Tensor::sin).apply(x), x.cos().diag());
    Close.assertClose(jacfwd(Tensor::sin).apply(x), x.cos().diag());
  }

  @Test
  void allWaysLeadToTheSameJacobianOfALayer() {
    Tensor expected = rowByRow();

    assertThat(expected.size()).containsExactly(D, D);
    Close.assertClose(
        vmap(vjp((Tensor v) -> predict(weight, bias, v), features).vjpFn())
            .apply(eye(D, DType.FLOAT64))
            .get(0),
        expected);
    Close.assertClose(jacrev(FuncJacobianTest::predict, 2).apply(weight, bias, features), expected);
    Close.assertClose(jacfwd(FuncJacobianTest::predict, 2).apply(weight, bias, features), expected);
  }

  @Test
  void jacobiansByWeightsHaveTheShapesOfOutputAndInput() {
    assertThat(jacrev(FuncJacobianTest::predict, 0).apply(weight, bias, features).size())
        .containsExactly(D, D, D);
    assertThat(jacfwd(FuncJacobianTest::predict, 1).apply(weight, bias, features).size())
        .containsExactly(D, D);
  }

  @Test
  void hessiansOfALayer() {
    Tensor forwardOverReverse = hessian(FuncJacobianTest::predict, 2).apply(weight, bias, features);

    assertThat(forwardOverReverse.size()).containsExactly(D, D, D);
    Close.assertClose(
        jacrev((Tensor v) -> jacrev((Tensor u) -> predict(weight, bias, u)).apply(v))
            .apply(features),
        forwardOverReverse);
    Close.assertClose(
        jacfwd(jacfwd((Tensor v) -> predict(weight, bias, v))).apply(features), forwardOverReverse);
    Close.assertClose(
        jacrev(jacfwd((Tensor v) -> predict(weight, bias, v))).apply(features), forwardOverReverse);
  }

  @Test
  void batchesOfJacobiansAndHessians() {
    int batch = 4;
    Tensor wide = Close.values(6, D);
    Tensor narrow = Close.values(6);
    Tensor examples = Close.values(batch, D);
    InDims perExample = InDims.of(null, null, 0);

    Tensor jacobians =
        vmap(jacrev(FuncJacobianTest::predict, 2), perExample).apply(wide, narrow, examples);
    assertThat(jacobians.size()).containsExactly(batch, 6, D);
    Close.assertClose(
        jacobians.select(0, 3),
        jacrev((Tensor v) -> predict(wide, narrow, v)).apply(examples.select(0, 3)));
    Tensor hessians =
        vmap(hessian(FuncJacobianTest::predict, 2), perExample).apply(wide, narrow, examples);
    assertThat(hessians.size()).containsExactly(batch, 6, D, D);
    Close.assertClose(
        hessians.select(0, 1),
        hessian((Tensor v) -> predict(wide, narrow, v)).apply(examples.select(0, 1)));
  }

  @Test
  void theHessianOfASumOfSines() {
    UnaryOperator<Tensor> f = v -> v.sin().sum();

    Close.assertClose(hessian(f).apply(x), x.sin().neg().diag());
    Close.assertClose(jacrev(jacrev(f)).apply(x), x.sin().neg().diag());
  }

  @Test
  void hessiansOfLossesWhoseGradientsHaveNoForwardRule() {
    Tensor target = tensor(new long[] {1});
    Tensor probabilities = softmax(x, 0);
    UnaryOperator<Tensor> crossEntropy = v -> Functional.crossEntropy(v.unsqueeze(0), target);

    Close.assertClose(
        hessian(crossEntropy).apply(x),
        probabilities.diag().sub(probabilities.outer(probabilities)));
    Close.assertClose(
        hessian((Tensor v) -> Functional.mseLoss(v, y)).apply(x), eye(5, DType.FLOAT64).mul(0.4));
  }

  @Test
  void exceptionsOfTheFunctionArriveUnchanged() {
    UnsupportedOperationException mine = new UnsupportedOperationException("mine");
    UnaryOperator<Tensor> throwing =
        v -> {
          throw mine;
        };

    assertThatThrownBy(() -> hessian(throwing).apply(x)).isSameAs(mine);
  }

  @Test
  void jacobiansByTwoInputs() {
    TensorFunction f = TensorFunction.binary((a, b) -> List.of(a.add(b.pow(2))));
    FuncJacobianOptions both = DEFAULTS.argnums(0, 1);

    for (TensorFunction jacobian : List.of(jacrev(f, both), jacfwd(f, both))) {
      List<Tensor> jacobians = jacobian.apply(x, y);
      assertThat(jacobians).hasSize(2);
      Close.assertClose(jacobians.get(0), eye(5, DType.FLOAT64));
      Close.assertClose(jacobians.get(1), y.mul(2).diag());
    }
    Close.assertClose(jacrev((a, b) -> a.add(b.pow(2)), 1).apply(x, y), y.mul(2).diag());
  }

  @Test
  void jacobiansOfTwoOutputsComeOutputByOutput() {
    TensorFunction f = TensorFunction.binary((a, b) -> List.of(a.mul(b), b.sum()));
    FuncJacobianOptions both = DEFAULTS.argnums(0, 1);

    for (TensorFunction jacobian : List.of(jacrev(f, both), jacfwd(f, both))) {
      List<Tensor> jacobians = jacobian.apply(x, y);
      assertThat(jacobians).hasSize(4);
      Close.assertClose(jacobians.get(0), y.diag());
      Close.assertClose(jacobians.get(1), x.diag());
      Close.assertClose(jacobians.get(2), 0, 0, 0, 0, 0);
      Close.assertClose(jacobians.get(3), 1, 1, 1, 1, 1);
    }
  }

  @Test
  void hessiansByTwoInputs() {
    TensorFunction f = TensorFunction.binary((a, b) -> List.of(a.pow(2).mul(b).sum()));

    List<Tensor> hessians = hessian(f, DEFAULTS.argnums(0, 1)).apply(x, y);
    assertThat(hessians).hasSize(4);
    Close.assertClose(hessians.get(0), y.mul(2).diag());
    Close.assertClose(hessians.get(1), x.mul(2).diag());
    Close.assertClose(hessians.get(2), x.mul(2).diag());
    Close.assertClose(hessians.get(3), y.diag().mul(0));
  }

  @Test
  void jacobiansWithTheValueBesides() {
    TensorFunction f =
        TensorFunction.unary(
            v -> {
              Tensor result = v.sin();
              return List.of(result, result);
            });
    FuncJacobianOptions aux = DEFAULTS.hasAux(true);

    for (TensorFunction jacobian : List.of(jacrev(f, aux), jacfwd(f, aux))) {
      List<Tensor> results = jacobian.apply(x);
      assertThat(results).hasSize(2);
      Close.assertClose(results.get(0), x.cos().diag());
      Close.assertClose(results.get(1), x.sin());
    }
  }

  @Test
  void chunksGiveTheSame() {
    TensorFunction f = TensorFunction.unary(v -> List.of(v.outer(v), v.exp()));
    List<Tensor> expected = jacrev(f).apply(x);

    for (int size : new int[] {1, 2, 7, 30, 100}) {
      List<Tensor> jacobians = jacrev(f, DEFAULTS.chunkSize(size)).apply(x);
      Close.assertClose(jacobians.get(0), expected.get(0));
      Close.assertClose(jacobians.get(1), expected.get(1));
    }
  }

  @Test
  void numbersHaveJacobiansToo() {
    Tensor point = x.select(0, 1);

    Close.assertClose(jacrev(Tensor::sin).apply(point), point.cos());
    Close.assertClose(jacfwd(Tensor::sin).apply(point), point.cos());
    Close.assertClose(jacfwd((Tensor v) -> v.mul(x)).apply(point), x);
  }

  @Test
  void randomNumbersWithinJacfwd() {
    TensorFunction f = TensorFunction.unary(v -> List.of(v.mul(rand(5))));

    assertThat(jacfwd(f, DEFAULTS.randomness(Randomness.SAME)).apply(x).get(0).size())
        .containsExactly(5, 5);
    assertThatThrownBy(() -> jacfwd(f).apply(x))
        .isInstanceOf(TorchException.class)
        .hasMessageStartingWith("vmap: called random operation while in randomness error mode.");
  }

  @Test
  void complexTensorsAreRefused() {
    Tensor complex = x.to(DType.COMPLEX128);

    assertThatThrownBy(() -> jacrev(Tensor::sin).apply(complex))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "jacrev: Expected all inputs to be real but received complex tensor at flattened input"
                + " idx: 0");
    assertThatThrownBy(() -> jacfwd((Tensor v) -> v.to(DType.COMPLEX128)).apply(x))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "jacfwd: Expected all outputs to be real but received complex tensor at flattened input"
                + " idx: 0");
  }

  @Test
  void sizesOfChunksMustBePositive() {
    assertThatThrownBy(() -> DEFAULTS.chunkSize(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("jacrev: `chunk_size` should be greater than 0.");
  }

  @Test
  void derivativesThatAreZeroHaveElements() {
    Tensor second = jacrev(jacfwd((Tensor in) -> in.mul(3))).apply(rand(1));
    assertThat(second).hasToString("tensor([[[0.]]])");
    assertThat(second.toDoubleArray()).containsExactly(0);
    assertThat(second.item().toDouble()).isZero();
  }
}
