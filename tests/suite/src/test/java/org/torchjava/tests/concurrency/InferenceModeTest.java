package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.torchjava.Torch.enableGrad;
import static org.torchjava.Torch.inferenceMode;
import static org.torchjava.Torch.isGradEnabled;
import static org.torchjava.Torch.isInferenceModeEnabled;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.torchjava.InferenceMode;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** Inference mode: what it does to tensors, that it ends, and that it belongs to the thread. */
class InferenceModeTest {
  private final Tensor x = ones(shape(2), requiresGrad());

  @AfterEach
  void theModesAreAsAtTheStart() {
    assertThat(isInferenceModeEnabled()).isFalse();
    assertThat(isGradEnabled()).isTrue();
  }

  @Test
  void withinTheModeNothingIsRecordedAndInferenceTensorsAreMade() {
    try (var inference = inferenceMode()) {
      assertThat(isInferenceModeEnabled()).isTrue();
      assertThat(isGradEnabled()).isFalse();
      assertThat(x.mul(2).requiresGrad()).isFalse();
      assertThat(x.mul(2).isInference()).isTrue();
      assertThat(ones(2).isInference()).isTrue();
    }
    assertThat(x.mul(2).isInference()).isFalse();
    assertThat(x.mul(2).requiresGrad()).isTrue();
  }

  @Test
  void aBodyRunsInTheMode() {
    inferenceMode(() -> assertThat(isInferenceModeEnabled()).isTrue());

    Tensor made = inferenceMode(() -> x.mul(2));

    assertThat(made.isInference()).isTrue();
  }

  @Test
  void anInferenceTensorCannotTakePartInRecordedOperations() {
    Tensor made = inferenceMode(() -> ones(2));

    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> x.mul(made))
        .withMessage(
            "Inference tensors cannot be saved for backward. Please do not use Tensors created in"
                + " inference mode in computation tracked by autograd. To work around this, you can"
                + " make a clone to get a normal tensor and use it in autograd, or use"
                + " `torch.no_grad()` instead of `torch.inference_mode()`.");
    assertThat(x.mul(made.clone()).requiresGrad()).isTrue();
  }

  @Test
  void numbersUsedInTheModeTakePartInRecordedOperationsLater() {
    double seldom = 7.0625;
    inferenceMode(() -> x.mul(seldom));

    Tensor y = x.mul(seldom);

    y.sum().backward();
    assertThat(x.grad()).hasToString("tensor([7.0625, 7.0625])");
  }

  @Test
  void theModeCanBeSwitchedOffWithinItself() {
    try (var on = inferenceMode()) {
      try (var off = inferenceMode(false)) {
        assertThat(isInferenceModeEnabled()).isFalse();
        assertThat(x.mul(2).requiresGrad()).isTrue();
      }
      assertThat(isInferenceModeEnabled()).isTrue();
    }
  }

  @Test
  void itsEndRestoresGradModeToo() {
    try (var off = noGrad()) {
      try (var inference = inferenceMode()) {
        enableGrad(() -> assertThat(isGradEnabled()).isTrue());
        assertThat(isGradEnabled()).isFalse();
      }
      assertThat(isGradEnabled()).isFalse();
      assertThat(isInferenceModeEnabled()).isFalse();
    }
  }

  @Test
  void recordingCanBeSwitchedOnWithinTheModeAndStillMakesInferenceTensors() {
    Tensor y = inferenceMode(() -> enableGrad(() -> x.mul(2)));

    assertThat(y.isInference()).isTrue();
    assertThat(y.requiresGrad()).isFalse();
  }

  @Test
  void anotherThreadIsNotInTheMode() throws Throwable {
    try (var inference = inferenceMode()) {
      Threads.elsewhere(() -> assertThat(isInferenceModeEnabled()).isFalse());
    }
  }

  @Test
  void aBodyThatFailsRestoresTheMode() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                inferenceMode(
                    () -> {
                      throw new ArithmeticException("on purpose");
                    }));
  }

  @Test
  void closingAGuardTwiceRestoresOnce() {
    InferenceMode.Guard guard = inferenceMode();
    guard.close();
    try (var again = inferenceMode()) {
      guard.close();
      assertThat(isInferenceModeEnabled()).isTrue();
    }
  }

  @Test
  void aGuardMustBeClosedOnItsOwnThread() {
    String message =
        "an inference mode guard must be closed on the thread that opened it, "
            + Thread.currentThread().getName();
    try (InferenceMode.Guard guard = inferenceMode()) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> Threads.elsewhere(guard::close))
          .withMessage(message);
    }
  }
}
