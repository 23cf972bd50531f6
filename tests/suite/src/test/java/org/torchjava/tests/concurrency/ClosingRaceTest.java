package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.full;
import static org.torchjava.Torch.shape;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/**
 * One thread closes a tensor while others use it. Each use gives the right result or the clear
 * error; memory that was freed too early would show as other numbers, or end the JVM.
 */
class ClosingRaceTest {
  private static final int ROUNDS = 10_000;
  private static final int USERS = 2;
  private static final String USED_AFTER_CLOSE =
      "a tensor of dtype torch.float64 and shape [512] was used after it was closed";

  @Test
  void theOwnerMayCloseWhileOthersUse() throws Exception {
    race(Tensor::close, tensor -> {});
  }

  @Test
  void anotherThreadMayCloseWhileTheOwnerAndOthersUse() throws Exception {
    race(tensor -> assertThat(outcomeOf(tensor)).isIn("512.0", USED_AFTER_CLOSE), Tensor::close);
  }

  @Test
  void severalThreadsMayCloseAtOnce() throws Exception {
    race(Tensor::close, Tensor::close);
  }

  @Test
  void aScopeMayEndWhileOthersUse() throws Exception {
    AtomicReferenceArray<Tensor> shared = new AtomicReferenceArray<>(1);
    CyclicBarrier round = new CyclicBarrier(USERS + 1);
    List<Integer> results =
        Threads.run(
            USERS + 1,
            i ->
                () -> {
                  int good = 0;
                  for (int j = 0; j < ROUNDS; j++) {
                    if (i == 0) {
                      try (var scope = TensorScope.open()) {
                        shared.set(0, full(shape(512), 1, FLOAT64));
                        round.await();
                        pause(j);
                      }
                      full(shape(512), -1, FLOAT64);
                      good++;
                    } else {
                      round.await();
                      good += isGood(outcomeOf(shared.get(0)));
                    }
                    round.await();
                  }
                  return good;
                });

    assertThat(results).containsOnly(ROUNDS);
  }

  /** Rounds in which the owner acts, one more thread acts, and users use, all at once. */
  private static void race(Consumer<Tensor> owner, Consumer<Tensor> other) throws Exception {
    AtomicReferenceArray<Tensor> shared = new AtomicReferenceArray<>(1);
    CyclicBarrier round = new CyclicBarrier(USERS + 2);
    List<Integer> results =
        Threads.run(
            USERS + 2,
            i ->
                () -> {
                  int good = 0;
                  for (int j = 0; j < ROUNDS; j++) {
                    if (i == 0) {
                      shared.set(0, full(shape(512), 1, FLOAT64));
                    }
                    round.await();
                    Tensor tensor = shared.get(0);
                    pause(j * (i + 1));
                    if (i == 0) {
                      owner.accept(tensor);
                      // Takes the memory if that was freed, and spoils it for the others.
                      full(shape(512), -1, FLOAT64);
                      good++;
                    } else if (i == 1) {
                      other.accept(tensor);
                      good++;
                    } else {
                      good += isGood(outcomeOf(tensor));
                    }
                    round.await();
                  }
                  return good;
                });

    assertThat(results).containsOnly(ROUNDS);
  }

  private static int isGood(String outcome) {
    assertThat(outcome).isIn("512.0", USED_AFTER_CLOSE);
    return 1;
  }

  private static String outcomeOf(Tensor tensor) {
    try {
      return Double.toString(tensor.sum().doubleValue());
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  // Lets the threads meet at other places in each round.
  private static void pause(int round) {
    for (int i = 0; i < round % 97 * 5; i++) {
      Thread.onSpinWait();
    }
  }
}
