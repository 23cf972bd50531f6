package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.GradOptions;
import org.torchjava.RemovableHandle;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

class GradOptionsTest {
  private final Tensor x = tensor(new double[] {2}, requiresGrad());
  private final Tensor w = tensor(new double[] {5}, requiresGrad());

  @Test
  void unusedInputsGiveZerosNullOrAnError() {
    GradOptions options = GradOptions.defaults();
    assertThat(grad(options.materializeGrads(true))).hasToString("[tensor([4.]), tensor([0.])]");
    assertThat(grad(options.allowUnused(true))).hasToString("[tensor([4.]), null]");
    assertThatThrownBy(() -> grad(options))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "The differentiated Tensor at index 1 appears to not have been used in the graph. Set"
                + " allow_unused=True if this is the desired behavior.");
    assertThatThrownBy(() -> grad(options.materializeGrads(true).allowUnused(false)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected allow_unused to be True or not passed when materialize_grads=True, but got:"
                + " allow_unused=False.");
  }

  private List<Tensor> grad(GradOptions options) {
    return Autograd.grad(List.of(x.square()), List.of(x, w), options);
  }

  @Test
  void gradientsOfGradientsGoOn() {
    GradOptions options = GradOptions.defaults().createGraph(true);
    Tensor y = x.pow(3);
    for (String expected : List.of("tensor([12.]", "tensor([12.]", "tensor([6.]")) {
      y = Autograd.grad(List.of(y), List.of(x), options).get(0);
      assertThat(y.toString()).startsWith(expected);
    }
    Tensor scaled =
        Autograd.grad(
                List.of(x.square()),
                List.of(x),
                options.gradOutputs(List.of(tensor(new double[] {10}))).retainGraph(false))
            .get(0);
    assertThat(scaled.detach()).hasToString("tensor([40.])");
  }

  @Test
  void severalRootsAccumulateAtOnceIntoChosenLeaves() {
    Autograd.backward(
        List.of(x.mul(w), w.mul(3)), List.of(ones(1), ones(1)), null, false, List.of(w));
    assertThat(w.grad()).hasToString("tensor([5.])");
    assertThat(x.grad()).isNull();
    assertThatThrownBy(() -> Autograd.backward(List.of(x.mul(2)), null, null, false, List.of()))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("`inputs` argument to `backward()` cannot be empty.");
    Autograd.backward(List.of(x.mul(w), x.exp()), null);
    assertThat(x.grad()).hasToString("tensor([12.3891])");
  }

  @Test
  void aHookOnSeveralTensorsWaitsForThoseThatThePassNeeds() {
    List<String> seen = new ArrayList<>();
    RemovableHandle handle =
        Autograd.registerMultiGradHook(List.of(x, w), grads -> seen.add(grads.toString()));
    x.mul(w).backward();
    x.mul(7).backward();
    handle.remove();
    x.mul(w).backward();
    assertThat(seen).containsExactly("[tensor([5.]), tensor([2.])]", "[tensor([7.]), null]");
  }

  @Test
  void aHookOnAnyOfSeveralTensorsComesOnceAPass() {
    List<Tensor> seen = new ArrayList<>();
    Autograd.registerAnyGradHook(List.of(x, w), seen::add);
    x.mul(w).backward();
    assertThat(seen).hasSize(1);
    x.mul(w).backward();
    assertThat(seen).hasSize(2);
  }

  @Test
  void hooksOnSeveralTensorsNeedGradients() {
    assertThatThrownBy(() -> Autograd.registerMultiGradHook(List.of(x, ones(1)), grads -> {}))
        .hasMessage("cannot register a hook on a tensor that doesn't require gradient");
    assertThatThrownBy(() -> Autograd.registerAnyGradHook(null, grad -> {})).hasMessage("tensors");
  }

  @Test
  void changesThatAutogradHasNotSeenCanBeCounted() {
    Tensor y = x.mul(1);
    Tensor result = y.square();
    Autograd.incrementVersion(y);
    assertThat(y.version()).isEqualTo(1);
    assertThatThrownBy(result::backward)
        .hasMessageContaining("is at version 1; expected version 0 instead");
  }

  @Test
  void passesCanBeKeptOnTheirThread() {
    try (var guard = Autograd.setMultithreadingEnabled(false)) {
      x.square().backward();
    }
    x.square().backward();
    assertThat(x.grad()).hasToString("tensor([8.])");
  }

  @Test
  void detachingInPlaceMakesALeaf() {
    Tensor y = x.square();
    assertThat(y.detach_()).isSameAs(y);
    assertThat(y.isLeaf()).isTrue();
    assertThat(y.requiresGrad()).isFalse();
  }
}
