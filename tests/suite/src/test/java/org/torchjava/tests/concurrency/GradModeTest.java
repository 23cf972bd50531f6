package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.torchjava.Torch.enableGrad;
import static org.torchjava.Torch.isGradEnabled;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.setGradEnabled;
import static org.torchjava.Torch.shape;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.torchjava.GradMode;
import org.torchjava.Tensor;

/** The recording of gradients belongs to the thread. */
class GradModeTest {

  @AfterEach
  void recordingIsOnAgain() {
    boolean enabled = isGradEnabled();
    setGradEnabled(true);
    assertThat(enabled).isTrue();
  }

  @Test
  void anotherThreadRecordsAllTheSame() throws Throwable {
    Tensor x = ones(shape(2), requiresGrad());
    try (var off = noGrad()) {
      assertThat(x.mul(2).requiresGrad()).isFalse();
      Threads.elsewhere(
          () -> {
            assertThat(isGradEnabled()).isTrue();
            assertThat(x.mul(2).requiresGrad()).isTrue();
          });
      assertThat(isGradEnabled()).isFalse();
    }
  }

  @Test
  void threadsSwitchItEachForItself() throws Exception {
    Tensor x = ones(shape(2), requiresGrad());

    List<Integer> right =
        Threads.run(
            4,
            i ->
                () -> {
                  boolean wanted = i % 2 == 0;
                  int count = 0;
                  for (int j = 0; j < 500; j++) {
                    try (var mode = wanted ? enableGrad() : noGrad()) {
                      count += x.mul(2).requiresGrad() == wanted ? 1 : 0;
                    }
                    count += isGradEnabled() ? 1 : 0;
                  }
                  return count;
                });

    assertThat(right).containsOnly(1000);
  }

  @Test
  void aGuardMustBeClosedOnItsOwnThread() throws Throwable {
    String message =
        "a grad mode guard must be closed on the thread that opened it, "
            + Thread.currentThread().getName();
    try (GradMode.Guard guard = noGrad()) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> Threads.elsewhere(guard::close))
          .withMessage(message);
      assertThat(isGradEnabled()).isFalse();
    }
  }

  @Test
  void guardsNestAndRestoreWhatWasBefore() {
    try (var off = noGrad()) {
      try (var on = enableGrad()) {
        assertThat(isGradEnabled()).isTrue();
      }
      assertThat(isGradEnabled()).isFalse();
    }
    assertThat(isGradEnabled()).isTrue();
  }

  @Test
  void closingAGuardTwiceRestoresOnce() {
    GradMode.Guard off = noGrad();
    off.close();
    try (var again = noGrad()) {
      off.close();
      assertThat(isGradEnabled()).isFalse();
    }
  }

  @Test
  void aBodyThatFailsRestoresTheMode() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                noGrad(
                    () -> {
                      throw new ArithmeticException("on purpose");
                    }));
    assertThat(isGradEnabled()).isTrue();
  }

  @Test
  void aBodyReturnsItsResult() {
    Tensor x = ones(shape(2), requiresGrad());

    Tensor unrecorded = noGrad(() -> x.mul(2));
    Tensor recorded = noGrad(() -> enableGrad(() -> x.mul(2)));

    assertThat(unrecorded.requiresGrad()).isFalse();
    assertThat(recorded.requiresGrad()).isTrue();
  }
}
