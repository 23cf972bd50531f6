package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.SavedTensorsHooks;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

class SavedTensorsHooksTest {
  private final Tensor x = tensor(new double[] {1, 2, 3}, FLOAT64.requiresGrad(true));

  @Test
  void backwardUsesWhatUnpackGives() {
    Tensor y;
    try (var hooks = SavedTensorsHooks.open(t -> t.mul(2), packed -> packed.mul(5))) {
      y = x.mul(x);
    }
    y.sum().backward();
    // Both factors come back ten times as large.
    assertThat(x.grad()).hasToString("tensor([20., 40., 60.], dtype=torch.float64)");
  }

  @Test
  void onlyWhatIsSavedMeanwhileIsPacked() {
    List<Tensor> packed = new ArrayList<>();
    Tensor before = x.exp();
    try (var hooks = SavedTensorsHooks.open(t -> add(packed, t), t -> t)) {
      before.sin();
      x.add(1);
    }
    x.exp();
    assertThat(packed).hasSize(1);
    assertClose(packed.get(0), before);
  }

  private static Tensor add(List<Tensor> list, Tensor tensor) {
    list.add(tensor);
    return tensor;
  }

  @Test
  void theInnermostHooksCount() {
    try (var outer = SavedTensorsHooks.open(t -> t, t -> t.mul(3))) {
      Tensor inner;
      try (var hooks = SavedTensorsHooks.open(t -> t, t -> t.mul(7))) {
        inner = x.square();
        assertThatThrownBy(outer::close)
            .isExactlyInstanceOf(IllegalStateException.class)
            .hasMessage("hooks on saved tensors that were opened later are not closed");
      }
      inner.add(x.square()).sum().backward();
    }
    assertThat(x.grad()).hasToString("tensor([20., 40., 60.], dtype=torch.float64)");
  }

  /** Saves its input and its result. */
  private static final class Cube extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      Tensor result = inputs[0].pow(3);
      ctx.saveForBackward(inputs[0], result, null);
      return tensors(result);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
      List<Tensor> saved = ctx.savedTensors();
      assertThat(saved.get(2)).isNull();
      return tensors(saved.get(1).div(saved.get(0)).mul(3).mul(gradOutputs[0]));
    }
  }

  @Test
  void functionsWrittenInJavaArePackedAndStayDifferentiable() {
    List<Tensor> packed = new ArrayList<>();
    Tensor y;
    try (var hooks = SavedTensorsHooks.open(t -> add(packed, t), t -> t)) {
      y = new Cube().apply(x);
    }
    assertThat(packed).hasSize(2);
    Tensor first = Autograd.grad(List.of(y.sum()), List.of(x), null, true, true, false).get(0);
    assertClose(first.detach(), x.detach().square().mul(3));
    first.sum().backward();
    assertClose(x.grad(), x.detach().mul(6));
  }

  @Test
  void whatHooksThrowArrivesAsThrown() {
    IllegalStateException thrown = new IllegalStateException("mine");
    try (var hooks = SavedTensorsHooks.open(SavedTensorsHooksTest::fail, t -> ones(3))) {
      assertThatThrownBy(() -> x.exp())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("pack");
    }
    Tensor y;
    try (var hooks =
        SavedTensorsHooks.open(
            t -> t,
            t -> {
              throw thrown;
            })) {
      y = x.exp();
    }
    assertThatThrownBy(() -> y.sum().backward()).isSameAs(thrown);
  }

  private static Tensor fail(Tensor tensor) {
    throw new IllegalStateException("pack");
  }

  @Test
  void unpackMustGiveATensor() {
    Tensor y;
    try (var hooks = SavedTensorsHooks.open(t -> t, t -> null)) {
      y = x.exp();
    }
    assertThatThrownBy(() -> y.sum().backward())
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage(
            "Output of saved tensor unpack_hook expected to be a Tensor but got result of type"
                + " NoneType");
  }

  @Test
  void packMustNotChangeItsArgument() {
    try (var hooks = SavedTensorsHooks.open(t -> t.mul_(2), t -> t)) {
      assertThatThrownBy(() -> x.exp())
          .isExactlyInstanceOf(TorchException.class)
          .hasMessageStartingWith("A saved tensor pack hook is modifying its input in place.");
    }
  }

  @Test
  void hooksCanBeRefused() {
    try (var refused = SavedTensorsHooks.disable("not now")) {
      assertThatThrownBy(() -> SavedTensorsHooks.open(t -> t, t -> t))
          .isExactlyInstanceOf(TorchException.class)
          .hasMessage("not now");
    }
    SavedTensorsHooks.open(t -> t, t -> t).close();
  }

  @Test
  void tensorsCanWaitInTheMemoryOfTheCpu() {
    Tensor y;
    try (var hooks = SavedTensorsHooks.saveOnCpu()) {
      y = x.mul(x);
    }
    y.sum().backward();
    assertThat(x.grad()).hasToString("tensor([2., 4., 6.], dtype=torch.float64)");
    assertThat(ones(new long[] {1}, requiresGrad()).requiresGrad()).isTrue();
  }
}
