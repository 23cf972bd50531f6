package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.torchjava.Torch.inferenceMode;
import static org.torchjava.Torch.isGradEnabled;
import static org.torchjava.Torch.isInferenceModeEnabled;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.setGradEnabled;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.ThreadState;

/** What a task in a pool sees of the state of the thread that submitted it. */
class ThreadStateTest {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  @AfterEach
  void thePoolsThreadIsAsAtTheStart() throws Exception {
    assertThat(pool.submit(ThreadStateTest::modes).get()).isEqualTo("grad true, inference false");
    pool.shutdown();
  }

  private static String modes() {
    return "grad " + isGradEnabled() + ", inference " + isInferenceModeEnabled();
  }

  @Test
  void withoutHelpATaskSeesNothingOfIt() throws Exception {
    try (var off = noGrad()) {
      assertThat(pool.submit(ThreadStateTest::modes).get()).isEqualTo("grad true, inference false");
    }
  }

  @Test
  void aTaskWithTheStateSeesTheModes() throws Exception {
    try (var off = noGrad()) {
      assertThat(pool.submit(ThreadState.capture().wrap(ThreadStateTest::modes)).get())
          .isEqualTo("grad false, inference false");
    }
    try (var inference = inferenceMode()) {
      assertThat(pool.submit(ThreadState.capture().wrap(ThreadStateTest::modes)).get())
          .isEqualTo("grad false, inference true");
    }
  }

  @Test
  void theStateIsThatOfTheCapture() throws Exception {
    ThreadState before = ThreadState.capture();
    try (var off = noGrad()) {
      assertThat(pool.submit(before.wrap(ThreadStateTest::modes)).get())
          .isEqualTo("grad true, inference false");
    }
  }

  @Test
  void anExecutorGivesTheStateToEachTask() throws Exception {
    CompletableFuture<String> first;
    try (var inference = inferenceMode()) {
      first =
          CompletableFuture.supplyAsync(ThreadStateTest::modes, ThreadState.capture().wrap(pool));
    }
    assertThat(first.get()).isEqualTo("grad false, inference true");
  }

  @Test
  void whatATaskSwitchesDoesNotStay() throws Exception {
    pool.submit(ThreadState.capture().wrap(() -> setGradEnabled(false))).get();
  }

  @Test
  void aTaskThatFailsLeavesTheThreadAsItWas() {
    try (var off = noGrad()) {
      Runnable failing =
          () -> {
            throw new ArithmeticException("on purpose");
          };
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(() -> pool.submit(ThreadState.capture().wrap(failing)).get())
          .withRootCauseInstanceOf(ArithmeticException.class);
    }
  }

  @Test
  void scopesStayBehind() throws Exception {
    Tensor made;
    try (var scope = TensorScope.open()) {
      made = pool.submit(ThreadState.capture().wrap(() -> ones(2))).get();
    }
    assertThat(made.isClosed()).isFalse();
  }
}
