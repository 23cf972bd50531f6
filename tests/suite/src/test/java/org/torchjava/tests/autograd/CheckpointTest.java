package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.Checkpoint;
import org.torchjava.Functional;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

class CheckpointTest {
  private final Tensor x = rand(new long[] {4}, requiresGrad());
  private int runs;

  private Tensor layers(Tensor input) {
    runs++;
    return input.sin().exp().mul(input).tanh();
  }

  @Test
  void gradientsAreTheSameAndTheFunctionRunsTwice() {
    layers(x).sum().backward();
    Tensor expected = x.grad();
    x.setGrad(null);
    runs = 0;
    Tensor y = Checkpoint.checkpoint(this::layers, x);
    assertThat(runs).isEqualTo(1);
    y.sum().backward();
    assertThat(runs).isEqualTo(2);
    assertClose(x.grad(), expected);
  }

  @Test
  void theFunctionGetsTheSameRandomNumbersAgain() {
    Tensor y = Checkpoint.checkpoint(input -> Functional.dropout(input.mul(1).exp(), 0.5), x);
    Tensor kept = y.detach().ne(0);
    rand(5);
    y.sum().backward();
    assertClose(x.grad(), x.detach().exp().mul(2).mul(kept));
  }

  @Test
  void checkpointsNest() {
    Tensor y =
        Checkpoint.checkpoint(
            input -> Checkpoint.checkpoint(this::layers, input.mul(2)).square(), x);
    y.sum().backward();
    Tensor own = x.grad();
    x.setGrad(null);
    layers(x.mul(2)).square().sum().backward();
    assertClose(own, x.grad());
  }

  @Test
  void severalBackwardPassesComputeAnewEachTime() {
    Tensor y = Checkpoint.checkpoint(this::layers, x).sum();
    y.backward(null, true);
    y.backward(null, true);
    assertThat(runs).isEqualTo(3);
    Tensor twice = x.grad();
    x.setGrad(null);
    layers(x).sum().backward();
    assertClose(twice, x.grad().mul(2));
  }

  @Test
  void aFunctionThatSavesLessTheSecondTimeIsRefused() {
    Tensor y = Checkpoint.checkpoint(input -> runs++ == 0 ? input.sin().exp() : input.sin(), x);
    assertThatThrownBy(() -> y.sum().backward())
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "torch.utils.checkpoint: A different number of tensors was saved during the original"
                + " forward and recomputation.\nNumber of tensors saved during forward: 2\nNumber"
                + " of tensors saved during recomputation: 1.");
  }

  @Test
  void aFunctionThatSavesOtherTensorsTheSecondTimeIsRefused() {
    Tensor y =
        Checkpoint.checkpoint(input -> runs++ == 0 ? input.sin() : input.narrow(0, 0, 2).sin(), x);
    assertThatThrownBy(() -> y.sum().backward())
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "torch.utils.checkpoint: Recomputed values for the following tensors have different"
                + " metadata than during the forward pass.\n"
                + "tensor at position 0:\n"
                + "saved metadata: {'shape': torch.Size([4]), 'dtype': torch.float32, 'device':"
                + " device(type='cpu')}\n"
                + "recomputed metadata: {'shape': torch.Size([2]), 'dtype': torch.float32,"
                + " 'device': device(type='cpu')}");
  }

  @Test
  void whatTheFunctionThrowsTheSecondTimeArrivesAsThrown() {
    IllegalStateException thrown = new IllegalStateException("mine");
    Tensor y =
        Checkpoint.checkpoint(
            input -> {
              if (runs++ != 0) {
                throw thrown;
              }
              return input.exp();
            },
            x);
    assertThatThrownBy(() -> y.sum().backward()).isSameAs(thrown);
  }

  @Test
  void severalTensorsGoInAndOut() {
    Tensor w = ones(new long[] {4}, requiresGrad());
    List<Tensor> results =
        Checkpoint.checkpoint(
            inputs -> List.of(inputs.get(0).mul(inputs.get(1)), inputs.get(1).exp()),
            List.of(x, w),
            false);
    results.get(0).add(results.get(1)).sum().backward();
    assertClose(x.grad(), w.detach());
    assertClose(w.grad(), x.detach().add(w.detach().exp()));
  }

  @Test
  void argumentsMustBeThere() {
    assertThat(Checkpoint.checkpoint(input -> null, x)).isNull();
    assertThatThrownBy(() -> Checkpoint.checkpoint(null, x)).hasMessage("function");
    assertThatThrownBy(() -> Checkpoint.checkpoint(this::layers, null)).hasMessage("input");
  }
}
