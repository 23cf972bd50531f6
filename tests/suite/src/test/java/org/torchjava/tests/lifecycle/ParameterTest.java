package org.torchjava.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import org.junit.jupiter.api.Test;
import org.torchjava.Parameter;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.TorchException;

/** {@code torch.nn.Parameter}: a leaf of its own over somebody else's memory. */
class ParameterTest {

  @Test
  void itRequiresGradientsUnlessToldOtherwise() {
    assertThat(new Parameter(ones(1)).requiresGrad()).isTrue();
    assertThat(new Parameter(ones(shape(1), requiresGrad()), false).requiresGrad()).isFalse();
  }

  @Test
  void itPrintsAsPythonDoes() {
    assertThat(new Parameter(ones(2)))
        .hasToString("Parameter containing:\ntensor([1., 1.], requires_grad=True)");
  }

  @Test
  void itIsALeafWhateverItWasMadeFrom() {
    Tensor x = ones(shape(2), requiresGrad());
    Parameter parameter = new Parameter(x.mul(2));

    assertThat(parameter.isLeaf()).isTrue();
    parameter.mul(3).sum().backward();
    assertThat(parameter.grad()).hasToString("tensor([3., 3.])");
    assertThat(x.grad()).isNull();
  }

  @Test
  void itSharesMemoryAndOutlivesWhatItWasMadeFrom() {
    Tensor data = ones(2);
    Parameter parameter = new Parameter(data);
    data.mul_(5);
    data.close();

    assertThat(parameter.detach()).hasToString("tensor([5., 5.])");
  }

  @Test
  void itBelongsToItsScope() {
    Parameter kept;
    Parameter left;
    try (var scope = TensorScope.open()) {
      left = new Parameter(ones(1));
      kept = new Parameter(ones(1));
      scope.keep(kept);
    }

    assertThat(left.isClosed()).isTrue();
    assertThat(kept.isClosed()).isFalse();
  }

  @Test
  void integersHaveNoGradients() {
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> new Parameter(tensor(1, 2)))
        .withMessage("Only Tensors of floating point and complex dtype can require gradients");
    assertThat(new Parameter(tensor(1, 2), false))
        .hasToString("Parameter containing:\ntensor([1, 2])");
  }

  @Test
  void itCannotBeMadeFromAClosedTensorOrNone() {
    Tensor closed = ones(2);
    closed.close();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> new Parameter(closed))
        .withMessage("a tensor of dtype torch.float32 and shape [2] was used after it was closed");
    assertThatNullPointerException().isThrownBy(() -> new Parameter(null)).withMessage("data");
  }
}
