package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.ForwardAD.makeDual;
import static org.torchjava.ForwardAD.unpackDual;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Autograd;
import org.torchjava.ForwardAD;
import org.torchjava.Functional;
import org.torchjava.InferenceMode;
import org.torchjava.Tensor;
import org.torchjava.UnpackedDualTensor;

/** Forward-mode derivatives; the texts are those of Python's PyTorch. */
@Isolated("enters the dual level of the process")
class ForwardModeTest {
  private final Tensor primal = tensor(1.0, 2.0);
  private final Tensor tangent = tensor(1.0, 1.0);

  private static String tangentOf(Tensor tensor) {
    return String.valueOf(unpackDual(tensor).tangent());
  }

  @Test
  void operatorsCarryTangentsAlong() {
    try (var level = ForwardAD.dualLevel()) {
      UnpackedDualTensor sine = unpackDual(makeDual(primal, tangent).sin());

      assertThat(sine.primal()).hasToString("tensor([0.8415, 0.9093])");
      assertThat(sine.tangent()).hasToString("tensor([ 0.5403, -0.4161])");
    }
  }

  @Test
  void aTensorOfNoDerivativeHasNoTangent() {
    try (var level = ForwardAD.dualLevel()) {
      assertThat(unpackDual(primal).tangent()).isNull();
      assertThat(unpackDual(makeDual(primal, tangent).argmax()).tangent()).isNull();
    }
  }

  @Test
  void withoutALevelUnpackingGivesTheTensorItself() {
    UnpackedDualTensor parts = unpackDual(primal);

    assertThat(parts.primal()).isSameAs(primal);
    assertThat(parts.tangent()).isNull();
  }

  @Test
  void exitingTheLevelTakesTheTangentsAway() {
    Tensor square;
    try (var level = ForwardAD.dualLevel()) {
      assertThat(level.level()).isZero();
      square = makeDual(primal, tangent).square();
      assertThat(tangentOf(square)).isEqualTo("tensor([2., 4.])");
    }

    assertThat(square).hasToString("tensor([1., 4.])");
    try (var level = ForwardAD.dualLevel()) {
      assertThat(unpackDual(square).tangent()).isNull();
    }
  }

  @Test
  void levelsCanBeEnteredAndExitedByHand() {
    assertThat(ForwardAD.enterDualLevel()).isZero();
    assertThat(tangentOf(makeDual(primal, tangent))).isEqualTo("tensor([1., 1.])");
    ForwardAD.exitDualLevel();

    try (var level = ForwardAD.dualLevel()) {
      assertThat(level.level()).isZero();
    }
  }

  @Test
  void dualTensorsPrintTheirTangents() {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(primal, tangent);

      assertThat(dual).hasToString("tensor([1., 2.], tangent=tensor([1., 1.]))");
      assertThat(dual.sum()).hasToString("tensor(3., tangent=2.0)");
      assertThat(makeDual(primal, tangent.to(FLOAT64)))
          .hasToString("tensor([1., 2.], tangent=tensor([1., 1.], dtype=torch.float64))");
    }
  }

  @Test
  void bothPartsCanBeDifferentiatedBackward() {
    Tensor x = tensor(1.0, 2.0).requiresGrad_();
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(x, tangent);
      assertThat(dual)
          .hasToString("tensor([1., 2.], grad_fn=<ViewBackward0>, tangent=tensor([1., 1.]))");

      Tensor derivative = unpackDual(dual.pow(3)).tangent();
      assertThat(derivative).hasToString("tensor([ 3., 12.], grad_fn=<MulBackward0>)");
      assertThat(Autograd.grad(List.of(derivative.sum()), List.of(x)))
          .hasToString("[tensor([ 6., 12.])]");
    }
  }

  @Test
  void aDualTensorSharesTheMemoryOfItsValue() {
    try (var level = ForwardAD.dualLevel()) {
      assertThat(makeDual(primal, tangent).dataPtr()).isEqualTo(primal.dataPtr());
    }
  }

  @Test
  void writingADualTensorIntoAViewReachesTheWhole() {
    Tensor whole = ones(2, 2);
    try (var level = ForwardAD.dualLevel()) {
      whole.select(0, 0).copy_(makeDual(primal, tangent));

      assertThat(tangentOf(whole)).isEqualTo("tensor([[1., 1.],\n        [0., 0.]])");
    }
  }

  @Test
  void compositeOperatorsOfNeuralNetworksHaveForwardDerivatives() {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(primal, tangent);

      assertThat(tangentOf(dual.logSoftmax(0))).isEqualTo("tensor([0., 0.])");
      assertThat(tangentOf(Functional.softplus(dual))).isEqualTo("tensor([0.7311, 0.8808])");
      assertThat(tangentOf(Functional.layerNorm(dual, shape(2)))).isEqualTo("tensor([0., 0.])");
    }
  }

  @Test
  void noGradLeavesForwardModeOn() {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(primal, tangent);

      assertThat(noGrad(() -> tangentOf(dual.sin()))).isEqualTo("tensor([ 0.5403, -0.4161])");
    }
  }

  @Test
  void inferenceModeSwitchesForwardModeOff() {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(primal, tangent);

      assertThat(InferenceMode.inferenceMode(ForwardAD::isFwdGradEnabled)).isFalse();
      assertThat(InferenceMode.inferenceMode(() -> tangentOf(dual.sin()))).isEqualTo("null");
    }
  }

  @Test
  void forwardModeCanBeSwitchedOff() {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(primal, tangent);

      try (var off = ForwardAD.setFwdGradEnabled(false)) {
        assertThat(ForwardAD.isFwdGradEnabled()).isFalse();
        assertThat(unpackDual(dual).tangent()).isNull();
        assertThat(dual).hasToString("tensor([1., 2.])");
        assertThat(unpackDual(makeDual(primal, tangent)).tangent()).isNull();
      }
      assertThat(ForwardAD.isFwdGradEnabled()).isTrue();
      assertThat(unpackDual(dual).tangent()).isNotNull();
    }
  }
}
