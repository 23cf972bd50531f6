package org.torchjava.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.Tensor;
import org.torchjava.TensorHook;

/**
 * What PyTorch's note <a
 * href="https://docs.pytorch.org/docs/2.10/notes/autograd.html#backward-hooks-execution">Autograd
 * mechanics</a> says of hooks: which run, in which order, and what they see after changes in place.
 */
class BackwardHooksNoteTest {
  private final List<String> seen = new ArrayList<>();
  private final Tensor a = tensor(1.0, requiresGrad());

  private TensorHook sees(String name) {
    return TensorHook.observing(gradient -> seen.add(name));
  }

  private TensorHook seesGradient() {
    return TensorHook.observing(gradient -> seen.add(gradient.toString()));
  }

  @Test
  void aHookFromAfterAChangeInPlaceSeesTheGradientOfTheNewValue() {
    Tensor t = a.sin();
    t.cos_();
    t.registerHook(seesGradient());
    t.backward();

    assertThat(seen).containsExactly("tensor(1.)");
  }

  @Test
  void aHookFromBeforeAChangeInPlaceSeesTheGradientOfTheOldValue() {
    Tensor t = a.sin();
    t.registerHook(seesGradient());
    t.cos_();
    t.backward();

    assertThat(seen).containsExactly("tensor(-0.7456)"); // -sin(sin(1))
  }

  /** But that PyTorch keeps the gradient of a tensor before its node's prehooks, not after. */
  @Test
  void hooksRunInTheOrderOfTheNote() {
    Tensor b = a.mul(2);
    b.retainGrad();
    b.gradFn()
        .registerHook(
            (gradInputs, gradOutputs) -> {
              seen.add("node, after");
              return null;
            });
    b.gradFn()
        .registerPrehook(
            gradOutputs -> {
              seen.add("node, before, grad " + (b.grad() == null ? "missing" : "there"));
              return null;
            });
    b.registerHook(
        TensorHook.observing(
            gradient -> seen.add("tensor, grad " + (b.grad() == null ? "missing" : "there"))));
    b.mul(3).backward();

    assertThat(seen)
        .containsExactly("tensor, grad missing", "node, before, grad there", "node, after");
    assertThat(b.grad()).hasToString("tensor(3.)");
  }

  @Test
  void aHookOnAnInputRunsThoughItsNodeDoesNot() {
    Tensor b = a.mul(2);
    b.registerHook(sees("tensor"));
    b.gradFn()
        .registerPrehook(
            gradOutputs -> {
              seen.add("node");
              return null;
            });

    Autograd.grad(List.of(b.mul(3)), List.of(b));
    assertThat(seen).containsExactly("tensor");

    Autograd.backward(List.of(b.mul(3)), null, null, false, List.of(b));
    assertThat(seen).containsExactly("tensor", "tensor", "node");
  }

  @Test
  void laterHooksSeeWhatEarlierOnesMadeOfTheGradient() {
    Tensor b = a.mul(2);
    b.registerHook(gradient -> gradient.mul(10));
    b.registerHook(seesGradient());
    b.backward();

    assertThat(seen).containsExactly("tensor(10.)");
    assertThat(a.grad()).hasToString("tensor(20.)");
  }

  @Test
  void aHookOnSeveralTensorsGetsTheGradientsOfThePass() {
    Tensor x = rand(new long[] {2, 3}, requiresGrad());
    Tensor y = rand(new long[] {2, 3}, requiresGrad());
    Tensor c = x.mul(y);
    Tensor d = x.mul(y);
    List<List<Boolean>> calls = new ArrayList<>();
    Autograd.registerMultiGradHook(
        List.of(x, y, c, d), grads -> calls.add(grads.stream().map(Objects::nonNull).toList()));

    c.sum().backward(null, true);
    Autograd.backward(List.of(c.sum()), null, true, false, List.of(x));
    assertThat(calls)
        .containsExactly(List.of(true, true, true, false), List.of(true, false, true, false));
  }

  @Test
  void nodesHaveNamesAndHooksThatCanBeRemoved() {
    Tensor zeros = tensor(new double[] {0, 0, 0}, requiresGrad());
    Tensor copy = zeros.clone();
    assertThat(copy.gradFn().name()).isEqualTo("CloneBackward0");

    var handle = copy.gradFn().registerHook((gI, gO) -> List.of(gO.get(0).mul(2)));
    copy.sum().backward(null, true);
    assertThat(zeros.grad()).hasToString("tensor([2., 2., 2.])");
    handle.remove();
    zeros.setGrad(null);
    copy.sum().backward(ones(new long[] {}), true);
    assertThat(zeros.grad()).hasToString("tensor([1., 1., 1.])");
  }
}
