package org.torchjava.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.torchjava.SavedTensorsHooks;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/**
 * PyTorch's tutorial <a
 * href="https://docs.pytorch.org/tutorials/intermediate/autograd_saved_tensors_hooks_tutorial.html">Hooks
 * for autograd saved tensors</a>, and the page of saved_tensors_hooks.
 */
class SavedTensorsTutorialTest {
  private final Tensor x = tensor(new double[] {0.5, -1, 2, -3, 4}, requiresGrad());

  @Test
  void hooksSeeWhatAMultiplicationSaves() {
    List<String> printed = new ArrayList<>();
    Tensor a = ones(new long[] {5}, requiresGrad());
    Tensor b = ones(new long[] {5}, requiresGrad()).mul(2);
    Tensor y;
    try (var hooks =
        SavedTensorsHooks.open(
            (Tensor t) -> {
              printed.add("Packing " + t);
              return t.detach();
            },
            t -> {
              printed.add("Unpacking " + t);
              return t;
            })) {
      y = a.mul(b);
    }
    assertThat(printed)
        .containsExactlyInAnyOrder(
            "Packing tensor([1., 1., 1., 1., 1.], requires_grad=True)",
            "Packing tensor([2., 2., 2., 2., 2.], grad_fn=<MulBackward0>)");
    printed.clear();
    y.sum().backward();
    assertThat(printed)
        .containsExactlyInAnyOrder(
            "Unpacking tensor([1., 1., 1., 1., 1.])", "Unpacking tensor([2., 2., 2., 2., 2.])");
    assertThat(a.grad()).hasToString("tensor([2., 2., 2., 2., 2.])");
  }

  private void squaresHaveTheirGradient(SavedTensorsHooks opened) {
    Tensor y;
    try (SavedTensorsHooks hooks = opened) {
      y = x.mul(x);
    }
    y.sum().backward();
    assertClose(x.grad(), x.detach().mul(2));
  }

  @Test
  void unpackUndoesWhatPackDid() {
    squaresHaveTheirGradient(SavedTensorsHooks.open((Tensor t) -> t.mul(4), t -> t.div(4)));
  }

  @Test
  void packMayReturnANumber() {
    List<Tensor> storage = new ArrayList<>();
    squaresHaveTheirGradient(
        SavedTensorsHooks.open(
            t -> {
              storage.add(t.detach().clone());
              return storage.size() - 1;
            },
            storage::get));
    assertThat(storage).hasSize(2);
  }

  private record Shifted(Tensor tensor, UnaryOperator<Tensor> back) {}

  @Test
  void packMayReturnATensorAndTheWayBack() {
    Tensor delta = tensor(5.0, 4.0, 3.0, 2.0, 1.0);
    squaresHaveTheirGradient(
        SavedTensorsHooks.open(
            t -> new Shifted(t.detach().sub(delta), shifted -> shifted.add(delta)),
            packed -> packed.back().apply(packed.tensor())));
  }

  @Test
  void packMayReturnText() {
    squaresHaveTheirGradient(
        SavedTensorsHooks.open(
            t -> t.detach().toString(),
            text -> {
              String[] numbers = text.replaceAll("[^-.,\\d]", "").split(",");
              float[] values = new float[numbers.length];
              for (int i = 0; i < values.length; i++) {
                values[i] = Float.parseFloat(numbers[i]);
              }
              return tensor(values);
            }));
  }

  @Test
  void unpackMayBeCalledSeveralTimes() {
    List<Tensor> unpacked = new ArrayList<>();
    Tensor y;
    try (var hooks =
        SavedTensorsHooks.open(
            (Tensor t) -> t.detach(),
            t -> {
              unpacked.add(t);
              return t;
            })) {
      y = x.pow(2).sum();
    }
    y.backward(null, true);
    y.backward();
    assertThat(unpacked).hasSize(2);
    assertClose(x.grad(), x.detach().mul(4));
  }

  /** What PyTorch's allow_mutation_on_saved_tensors is for, at the price of a copy of each. */
  @Test
  void copiesOfSavedTensorsAllowChangesInPlace() {
    Tensor a = ones(new long[] {2, 3}, requiresGrad());
    Tensor b = a.clone();
    Tensor out;
    try (var hooks = SavedTensorsHooks.open((Tensor t) -> t.clone(), t -> t)) {
      out = b.pow(2).sum();
      b.sin_();
    }
    out.backward();
    assertThat(a.grad()).hasToString("tensor([[2., 2., 2.],\n        [2., 2., 2.]])");
  }

  @Test
  void hooksCanBeForbidden() {
    try (var disabled = SavedTensorsHooks.disable("saved tensors default hooks are disabled")) {
      assertThatThrownBy(SavedTensorsHooks::saveOnCpu)
          .isExactlyInstanceOf(TorchException.class)
          .hasMessage("saved tensors default hooks are disabled");
    }
  }
}
