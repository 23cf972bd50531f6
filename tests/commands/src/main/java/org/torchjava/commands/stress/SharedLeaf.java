package org.torchjava.commands.stress;

import static org.torchjava.DType.FLOAT64;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.torchjava.Autograd;
import org.torchjava.Tensor;

/**
 * A leaf that threads run backwards into, and a graph of it that they run too. Each says what it
 * added to the gradient; whoever leaves the leaf last, after it was replaced, compares.
 */
final class SharedLeaf {
  private static final int ROWS = 8;

  private final SharedTensor leaf;
  private final SharedTensor loss;

  /** The gradient lives on when the leaf is closed: LibTorch adds to this very tensor. */
  private final Tensor gradient;

  private final AtomicInteger users = new AtomicInteger(1); // the table is one
  private final LongAdder ones = new LongAdder();
  private final LongAdder losses = new LongAdder();

  SharedLeaf(int version) {
    Values values = Values.matrix(ROWS, ROWS + 1, (i, j) -> (version + 2 * i + j) % 7 - 3);
    leaf = SharedTensor.of(values, FLOAT64, 0);
    leaf.tensor().requiresGrad_(true);
    Values squares = Values.number(values.zip(values, (x, y) -> x * y).sum());
    loss = new SharedTensor(leaf.tensor().mul(leaf.tensor()).sum(), FLOAT64, squares);
    backwardOfLoss();
    gradient = leaf.tensor().grad();
  }

  /** What a step may find closed. */
  List<SharedTensor> shared() {
    return List.of(leaf, loss);
  }

  /** Whether the leaf may still be used; then {@link #leave} must follow. */
  boolean enter() {
    return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
  }

  /** Ends one use, or the table's hold. */
  void leave() {
    if (users.decrementAndGet() == 0) {
      double each = ones.sum();
      double twice = 2.0 * losses.sum();
      leaf.values().map(x -> each + twice * x).requireIn(gradient);
    }
  }

  /** Runs a graph backwards, into the gradient or to a result. */
  void use(Random random) {
    switch (random.nextInt(4)) {
      case 0 -> backwardOfSum(random.nextInt(3));
      case 1 -> backwardOfLoss();
      case 2 -> {
        loss.values().requireIn(loss.tensor());
        requireGradient(loss.tensor(), true);
      }
      default -> requireGradient(leaf.tensor().mul(leaf.tensor()).sum(), false);
    }
  }

  /** Closes the leaf, or its loss, under the feet of its users. */
  void closeOne(Random random) {
    (random.nextBoolean() ? leaf : loss).tensor().close();
  }

  private void backwardOfSum(int factor) {
    Tensor sum = leaf.tensor().mul(factor).sum();
    sum.backward(); // cannot fail: what it needs is in the graph
    ones.add(factor);
  }

  private void backwardOfLoss() {
    loss.tensor().backward(null, true);
    losses.increment();
  }

  private void requireGradient(Tensor output, boolean retainGraph) {
    List<Tensor> gradients =
        Autograd.grad(List.of(output), List.of(leaf.tensor()), null, retainGraph, false, false);
    leaf.values().map(x -> 2 * x).requireIn(gradients.get(0));
  }
}
