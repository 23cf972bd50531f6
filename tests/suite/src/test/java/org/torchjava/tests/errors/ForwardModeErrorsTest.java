package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.INT64;
import static org.torchjava.ForwardAD.makeDual;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.tensor;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.ForwardAD;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Forward mode asked for what it cannot do: the exception, with PyTorch's message. */
@Isolated("enters the dual level of the process")
class ForwardModeErrorsTest {
  private static final String NESTED = "Nested forward mode AD is not supported at the moment";

  private final Tensor primal = tensor(1.0, 2.0);
  private final Tensor tangent = tensor(1.0, 1.0);

  private static void torch(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }

  @Test
  void dualTensorsNeedALevel() {
    torch(
        () -> makeDual(primal, tangent),
        "Trying to create a dual Tensor for forward AD but no level exists, make sure to"
            + " enter_dual_level() first.");
  }

  @Test
  void aLevelThatIsNotOpenCannotBeExited() {
    torch(ForwardAD::exitDualLevel, "Dual level must be a positive number.");
  }

  @Test
  void levelsDoNotNest() {
    try (var level = ForwardAD.dualLevel()) {
      torch(ForwardAD::dualLevel, NESTED);
      torch(ForwardAD::enterDualLevel, NESTED);
    }
  }

  @Test
  void bothPartsMustBeFloatingPointOrComplex() {
    try (var level = ForwardAD.dualLevel()) {
      assertThatThrownBy(() -> makeDual(primal.to(INT64), tangent))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Expected primal to be floating point or complex, but got: torch.int64");
      assertThatThrownBy(() -> makeDual(primal, tangent.to(INT64)))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Expected tangent to be floating point or complex, but got: torch.int64");
    }
  }

  @Test
  void bothPartsMustHaveTheSameSize() {
    try (var level = ForwardAD.dualLevel()) {
      torch(
          () -> makeDual(primal, ones(3)),
          "Trying to set a forward gradient that has a different size than that of the original"
              + " Tensor, this is not supported. Tensor is of size [2] while the given forward"
              + " gradient is of size [3].");
    }
  }

  @Test
  void neitherPartMayBeDual() {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(primal, tangent);

      torch(
          () -> makeDual(dual, tangent),
          "Making a dual Tensor based on a Tensor that already has a forward gradient at the same"
              + " level 0 is not supported.");
      torch(
          () -> makeDual(primal, dual),
          "Setting a forward grad that itself has a forward gradient at the same level0 is not"
              + " supported.");
    }
  }

  @Test
  void operatorsWithoutAForwardDerivativeSaySo() {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(primal, tangent).unsqueeze(0);

      assertThatThrownBy(() -> Torch.cdist(dual, ones(1, 2)))
          .isExactlyInstanceOf(UnsupportedOperationException.class)
          .hasMessageStartingWith(
              "Trying to use forward AD with _cdist_forward that does not support it because it"
                  + " has not been implemented yet.");
    }
  }

  @Test
  void nullsAndClosedTensorsAreNamed() {
    assertThatThrownBy(() -> makeDual(null, tangent))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("tensor");
    assertThatThrownBy(() -> makeDual(primal, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("tangent");
    assertThatThrownBy(() -> ForwardAD.unpackDual(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("tensor");
    Tensor closed = ones(2);
    closed.close();
    try (var level = ForwardAD.dualLevel()) {
      assertThatThrownBy(() -> makeDual(closed, tangent))
          .isExactlyInstanceOf(IllegalStateException.class);
    }
  }
}
