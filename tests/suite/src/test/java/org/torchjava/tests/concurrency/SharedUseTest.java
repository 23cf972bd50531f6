package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.full;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.TorchException;

/** What threads share, and what each has of its own. */
class SharedUseTest {
  private static final int THREADS = 4;

  @Test
  void gradientsOfParallelBackwardsAddUpInTheLeaf() throws Exception {
    Tensor weights = ones(shape(3), FLOAT64.requiresGrad(true));
    int rounds = 200;

    Threads.run(
        THREADS,
        i ->
            () -> {
              for (int j = 0; j < rounds; j++) {
                weights.mul(i + 1).sum().backward();
              }
              return null;
            });

    double sum = rounds * (1 + 2 + 3 + 4);
    assertThat(weights.grad().toDoubleArray()).containsExactly(sum, sum, sum);
  }

  @Test
  void oneGraphMayBeRunByManyThreads() throws Exception {
    Tensor x = full(shape(2), 3, FLOAT64.requiresGrad(true));
    Tensor loss = x.mul(x).sum();

    Threads.run(
        THREADS,
        i ->
            () -> {
              for (int j = 0; j < 100; j++) {
                loss.backward(null, true);
              }
              return null;
            });

    assertThat(x.grad().toDoubleArray()).containsExactly(2400, 2400);
  }

  @Test
  void errorsBelongToTheThreadThatMadeThem() throws Exception {
    List<List<String>> messages =
        Threads.run(
            THREADS,
            i ->
                () -> {
                  Tensor left = ones(2, i + 1);
                  Tensor right = ones(i + 10, 1);
                  List<String> seen = new ArrayList<>();
                  for (int j = 0; j < 300; j++) {
                    try {
                      left.mm(right);
                    } catch (TorchException e) {
                      seen.add(e.getMessage());
                    }
                    left.mul(2); // a success in between does not disturb, nor does it see the error
                  }
                  return seen;
                });

    for (int i = 0; i < THREADS; i++) {
      assertThat(messages.get(i))
          .hasSize(300)
          .containsOnly(
              "mat1 and mat2 shapes cannot be multiplied (2x"
                  + (i + 1)
                  + " and "
                  + (i + 10)
                  + "x1)");
    }
  }

  @Test
  void aScopeFreesWhatItsOwnThreadMade() throws Exception {
    List<Tensor> kept =
        Threads.run(
            THREADS,
            i ->
                () -> {
                  Tensor sum = full(shape(1), 0, FLOAT64);
                  for (int j = 0; j < 300; j++) {
                    List<Tensor> made = new ArrayList<>();
                    try (var scope = TensorScope.open()) {
                      made.add(full(shape(1), i, FLOAT64));
                      made.add(made.get(0).mul(2));
                      sum.add_(made.get(1));
                    }
                    assertThat(made).allMatch(Tensor::isClosed);
                  }
                  return sum;
                });

    for (int i = 0; i < THREADS; i++) {
      assertThat(kept.get(i).doubleValue()).isEqualTo(600 * i);
    }
  }

  @Test
  void tensorsOutliveTheThreadThatMadeThem() throws Exception {
    List<Tensor> made = Threads.run(THREADS, i -> () -> full(shape(2), i, FLOAT64));
    System.gc();

    assertThat(made).map(tensor -> tensor.sum().doubleValue()).containsExactly(0.0, 2.0, 4.0, 6.0);
    made.forEach(Tensor::close);
    assertThat(made).allMatch(Tensor::isClosed);
  }
}
