package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.eye;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Autograd;
import org.torchjava.AutogradFunctional;
import org.torchjava.Complex;
import org.torchjava.GradOptions;
import org.torchjava.GraphEdge;
import org.torchjava.HessianOptions;
import org.torchjava.JacobianOptions;
import org.torchjava.Tensor;
import org.torchjava.TensorHook;
import org.torchjava.TensorOrGraphEdge;
import org.torchjava.TorchException;

/** {@code torch.autograd.grad} with batches of gradients, and the Jacobians made of them. */
@Isolated("enters the dual level of the process")
class BatchedGradientsTest {
  private static final GradOptions BATCHED =
      GradOptions.defaults().retainGraph(true).isGradsBatched(true);
  private static final JacobianOptions VECTORIZED = JacobianOptions.defaults().vectorize(true);

  private final Tensor x = tensor(new double[] {1, 2, 3}, requiresGrad());
  private final Tensor y = x.mul(x);

  private List<Tensor> grad(TensorOrGraphEdge output, Tensor... gradOutputs) {
    List<Tensor> given = Arrays.asList(gradOutputs);
    return Autograd.grad(List.of(output), List.of(x), BATCHED.gradOutputs(given));
  }

  @Test
  void aBatchOfGradientsGivesABatch() {
    assertThat(grad(y, ones(2, 3))).hasToString("[tensor([[2., 4., 6.],\n        [2., 4., 6.]])]");
    assertThat(grad(y, eye(3)).get(0).equal(x.detach().mul(2).diag())).isTrue();
  }

  @Test
  void theGraphIsWalkedOnce() {
    List<Tensor> seen = new ArrayList<>();
    y.registerHook(TensorHook.observing(seen::add));

    grad(y, eye(3));
    assertThat(seen).hasSize(1);
  }

  @Test
  void batchesOfGradientsCanBeDifferentiated() {
    GradOptions options = BATCHED.createGraph(true).gradOutputs(List.of(eye(3)));
    Tensor jacobian = Autograd.grad(List.of(y), List.of(x), options).get(0);

    assertThat(Autograd.grad(List.of(jacobian.sum()), List.of(x)))
        .hasToString("[tensor([2., 2., 2.])]");
  }

  @Test
  void unusedInputsHaveNoBatch() {
    Tensor unused = ones(new long[] {1}, requiresGrad());
    GradOptions options = BATCHED.gradOutputs(List.of(ones(2, 3)));

    assertThat(Autograd.grad(List.of(y), List.of(unused), options.allowUnused(true)))
        .containsOnlyNulls();
    assertThat(Autograd.grad(List.of(y), List.of(unused), options.materializeGrads(true)))
        .hasToString("[tensor([0.])]"); // not two of them, as in Python
    assertThatThrownBy(() -> Autograd.grad(List.of(y), List.of(unused), options))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "The differentiated Tensor at index 0 appears to not have been used in the graph. Set"
                + " allow_unused=True if this is the desired behavior.");
  }

  @Test
  void edgesTakeBatchesToo() {
    assertThat(grad(GraphEdge.of(y), ones(2, 3)))
        .hasToString("[tensor([[2., 4., 6.],\n        [2., 4., 6.]])]");
    assertThatThrownBy(() -> grad(GraphEdge.of(y), ones(2, 2)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("Batched grads are not supported with GradientEdge");
  }

  @Test
  void whatIsNoBatchOfTheOutputIsRefused() {
    assertThatThrownBy(() -> grad(y, ones(2, 4, 5)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "If `is_grads_batched=True`, we interpret the first dimension of each grad_output as the"
                + " batch dimension. The sizes of the remaining dimensions are expected to match the"
                + " shape of corresponding output, but a mismatch was detected: grad_output[0] has a"
                + " shape of torch.Size([5]) and output[0] has a shape of torch.Size([3]). If you"
                + " only want some tensors in `grad_output` to be considered batched, consider using"
                + " vmap.");
    assertThatThrownBy(() -> grad(y, tensor(1.0)))
        .isExactlyInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageStartingWith("invalid index of a 0-dim tensor.");
    assertThatThrownBy(() -> grad(y, ones(0, 3)))
        .isExactlyInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("index 0 is out of bounds for dimension 0 with size 0");
    Tensor complex = tensor(new Complex[] {new Complex(1, 1)}).expand(2, 3);
    assertThatThrownBy(() -> grad(y, complex))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageStartingWith("For complex Tensors, both grad_output and output are required");
  }

  @Test
  void whatIsMissingIsNamed() {
    for (GradOptions options : List.of(BATCHED, BATCHED.gradOutputs(List.of(ones(2, 3))))) {
      List<Tensor> missing = Arrays.asList((Tensor) null);
      assertThatThrownBy(() -> Autograd.grad(missing, List.of(x), options))
          .isExactlyInstanceOf(NullPointerException.class)
          .hasMessage("outputs[0]");
      List<GraphEdge> nowhere = List.of(new GraphEdge(null, 0));
      assertThatThrownBy(() -> Autograd.grad(nowhere, List.of(x), options))
          .isExactlyInstanceOf(NullPointerException.class)
          .hasMessage("outputs[0].node");
      assertThatThrownBy(() -> Autograd.grad(null, List.of(x), options))
          .isExactlyInstanceOf(NullPointerException.class)
          .hasMessage("outputs");
    }
  }

  @Test
  void batchesMustBeOfOneSizeAndThere() {
    List<Tensor> outputs = List.of(y, y.sum());
    List<Tensor> different = List.of(ones(2, 3), ones(4));
    assertThatThrownBy(() -> Autograd.grad(outputs, List.of(x), BATCHED.gradOutputs(different)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "vmap: Expected all tensors to have the same size in the mapped dimension, got sizes [2,"
                + " 4] for the mapped dimension");
    List<Tensor> missing = Arrays.asList(ones(2, 3), null);
    assertThatThrownBy(() -> Autograd.grad(outputs, List.of(x), BATCHED.gradOutputs(missing)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "vmap(vjp, in_dims=0, ...)(<inputs>): Got in_dim=0 for some input, but that input is a"
                + " Tensor of dimensionality 0 so expected in_dim to satisfy 0 <= in_dim < 0.");
    assertThatThrownBy(() -> grad(y, (Tensor) null))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("grad can be implicitly created only for scalar outputs");
    List<Tensor> constant = List.of(y, ones(3));
    assertThatThrownBy(() -> Autograd.grad(constant, List.of(x), BATCHED.gradOutputs(missing)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "vmap(vjp, in_dims=0, ...)(<inputs>): Got in_dim=0 for an input but the input is of type"
                + " <class 'NoneType'>. We cannot vmap over non-Tensor arguments, please use None as"
                + " the respective in_dim");
  }

  @Test
  void aVectorizedJacobianTakesOneBackwardPass() {
    List<Tensor> seen = new ArrayList<>();
    Tensor jacobian =
        AutogradFunctional.jacobian(
            t -> {
              Tensor square = t.square();
              square.registerHook(TensorHook.observing(seen::add));
              return square;
            },
            x.detach(),
            VECTORIZED);

    assertThat(seen).hasSize(1);
    assertThat(jacobian.equal(x.detach().mul(2).diag())).isTrue();
  }

  @Test
  void aForwardJacobianTakesOneCall() {
    int[] calls = new int[1];
    Tensor jacobian =
        AutogradFunctional.jacobian(
            t -> {
              calls[0]++;
              return t.square();
            },
            x.detach(),
            VECTORIZED.strategy("forward-mode"));

    assertThat(calls[0]).isEqualTo(1);
    assertThat(jacobian.equal(x.detach().mul(2).diag())).isTrue();
  }

  @Test
  void vectorizedHessiansAreThoseOfTheLoop() {
    Tensor point = tensor(0.5, -1.0, 2.0, 0.25);
    Tensor loop = AutogradFunctional.hessian(BatchedGradientsTest::mixed, point);
    HessianOptions options = HessianOptions.defaults().vectorize(true);

    for (String strategy : List.of("reverse-mode", "forward-mode")) {
      Tensor hessian =
          AutogradFunctional.hessian(
              BatchedGradientsTest::mixed, point, options.outerJacobianStrategy(strategy));
      assertThat(hessian.allclose(loop)).as(strategy).isTrue();
    }
  }

  private static Tensor mixed(Tensor t) {
    return t.outer(t).sin().mul(t.exp()).sum();
  }
}
