package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.GradMode;
import org.torchjava.RemovableHandle;
import org.torchjava.Tensor;
import org.torchjava.TensorHook;
import org.torchjava.TorchException;

class TensorHookTest {
  private final Tensor x = tensor(new double[] {0, 0, 0}, requiresGrad());

  @Test
  void aHookReplacesTheGradientUntilItIsRemoved() {
    RemovableHandle handle = x.registerHook(grad -> grad.mul(2));
    x.backward(tensor(1.0, 2.0, 3.0));
    assertThat(x.grad()).hasToString("tensor([2., 4., 6.])");
    handle.remove();
    handle.remove();
    x.backward(tensor(1.0, 2.0, 3.0));
    assertThat(x.grad()).hasToString("tensor([3., 6., 9.])");
  }

  @Test
  void aHookThatReturnsNullLeavesTheGradient() {
    List<Tensor> seen = new ArrayList<>();
    x.registerHook(TensorHook.observing(seen::add));
    x.mul(3).sum().backward();
    assertThat(seen).hasSize(1);
    assertThat(seen.get(0)).hasToString("tensor([3., 3., 3.])");
    assertThat(x.grad()).hasToString("tensor([3., 3., 3.])");
  }

  @Test
  void hooksRunInTheOrderInWhichTheyWereRegistered() {
    Tensor y = x.exp();
    y.registerHook(grad -> grad.add(1));
    y.registerHook(grad -> grad.mul(10));
    y.sum().backward();
    assertThat(x.grad()).hasToString("tensor([20., 20., 20.])");
  }

  @Test
  void theHookOfOneResultLeavesTheOthersAlone() {
    List<Tensor> parts = x.unbind();
    parts.get(1).registerHook(grad -> grad.mul(5));
    parts.get(0).add(parts.get(1)).add(parts.get(2)).backward();
    assertThat(x.grad()).hasToString("tensor([1., 5., 1.])");
  }

  @Test
  void aHookMayRemoveItselfWhileItRuns() {
    List<RemovableHandle> handles = new ArrayList<>();
    handles.add(
        x.registerHook(
            grad -> {
              handles.get(0).remove();
              return grad.mul(2);
            }));
    x.sum().backward();
    x.sum().backward();
    assertThat(x.grad()).hasToString("tensor([3., 3., 3.])");
  }

  @Test
  void aHookMayRunAnotherBackwardPass() {
    Tensor other = ones(new long[] {1}, requiresGrad());
    x.registerHook(
        grad -> {
          GradMode.enableGrad(() -> other.mul(7).backward());
          return null;
        });
    x.sum().backward();
    assertThat(other.grad()).hasToString("tensor([7.])");
    assertThat(x.grad()).hasToString("tensor([1., 1., 1.])");
  }

  @Test
  void whatAHookThrowsArrivesAtTheCallerOfBackwardAsThrown() {
    IllegalStateException thrown = new IllegalStateException("mine");
    x.registerHook(
        grad -> {
          throw thrown;
        });
    assertThatThrownBy(() -> x.sum().backward()).isSameAs(thrown);
    assertThat(thrown.getStackTrace()[0].getClassName()).isEqualTo(getClass().getName());
    assertThat(x.grad()).isNull();
  }

  @Test
  void errorsOfTheJvmArriveToo() {
    StackOverflowError thrown = new StackOverflowError();
    x.registerHook(
        grad -> {
          throw thrown;
        });
    assertThatThrownBy(() -> x.sum().backward()).isSameAs(thrown);
  }

  @Test
  void gradientsOfAnotherKindAreRefused() {
    RemovableHandle handle = x.registerHook(grad -> grad.to(FLOAT64));
    assertThatThrownBy(() -> x.sum().backward())
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "hook '<lambda>' has changed the type of value (was torch.FloatTensor got"
                + " torch.DoubleTensor)");
    handle.remove();
    x.registerHook(new Halving());
    assertThatThrownBy(() -> x.sum().backward())
        .hasMessage("hook 'Halving' has changed the size of value");
  }

  /** A hook with a name. */
  private static final class Halving implements TensorHook {
    @Override
    public Tensor apply(Tensor grad) {
      return grad.narrow(0, 0, 1);
    }
  }

  @Test
  void aClosedGradientIsRefused() {
    x.registerHook(
        grad -> {
          Tensor result = grad.mul(2);
          result.close();
          return result;
        });
    assertThatThrownBy(() -> x.sum().backward())
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("a tensor of dtype torch.float32 and shape [3] was used after it was closed");
  }

  @Test
  void tensorsWithoutGradientsHaveNoHooks() {
    assertThatThrownBy(() -> ones(2).registerHook(grad -> grad))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("cannot register a hook on a tensor that doesn't require gradient");
    assertThatThrownBy(() -> x.registerHook(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("hook");
  }

  @Test
  void hooksAfterAccumulationSeeTheWholeGradient() {
    List<String> seen = new ArrayList<>();
    RemovableHandle handle =
        x.registerPostAccumulateGradHook(leaf -> seen.add(leaf.grad().toString()));
    x.sum().backward();
    x.sum().backward();
    handle.remove();
    x.sum().backward();
    assertThat(seen).containsExactly("tensor([1., 1., 1.])", "tensor([2., 2., 2.])");
  }

  @Test
  void hooksAfterAccumulationMayClearTheGradient() {
    x.registerPostAccumulateGradHook(leaf -> leaf.setGrad(null));
    x.sum().backward();
    assertThat(x.grad()).isNull();
  }

  @Test
  void hooksAfterAccumulationAreForLeaves() {
    Tensor y = x.mul(2);
    assertThatThrownBy(() -> y.registerPostAccumulateGradHook(leaf -> {}))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("post accumulate grad hooks cannot be registered on non-leaf tensors");
    assertThatThrownBy(() -> ones(2).registerPostAccumulateGradHook(leaf -> {}))
        .hasMessage("cannot register a hook on a tensor that doesn't require gradient");
  }
}
