package org.torchjava.commands.stress;

import java.util.List;
import java.util.Random;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/**
 * One thread's steps. Each has random numbers of its own, so that what a thread chooses depends on
 * the seed alone, whatever the others do.
 */
final class Worker extends Thread {
  private static final Lifetime[] LIFETIMES = Lifetime.values();

  private final Workload workload;
  private final Tally tally;
  private final Random seeds;
  private volatile long stepBegan = System.nanoTime();

  /** A step that may find these tensors closed. */
  private interface Step {
    void run() throws Exception;
  }

  Worker(Workload workload, int number) {
    super("stress " + number);
    setDaemon(true); // a thread that hangs must not keep the process
    this.workload = workload;
    this.tally = workload.tally();
    this.seeds = new Random(workload.options().seed() + number);
  }

  /** When the present step began, as of {@link System#nanoTime}. */
  long stepBegan() {
    return stepBegan;
  }

  @Override
  public void run() {
    while (!workload.isOver()) {
      stepBegan = System.nanoTime();
      step(new Random(seeds.nextLong()));
    }
  }

  private void step(Random random) {
    int choice = random.nextInt(100);
    if (choice < 65) {
      compute(random);
    } else if (choice < 75) {
      differentiate(random);
    } else if (choice < 80) {
      mistake(random);
    } else if (choice < 98) {
      attempt("slots", List.of(), () -> workload.tensors().disturb(random));
    } else {
      attempt("leaves", List.of(), () -> workload.leaves().disturb(random));
    }
  }

  private void compute(Random random) {
    Operation operation = workload.operations().get(random.nextInt(workload.operations().size()));
    Lifetime lifetime = LIFETIMES[random.nextInt(LIFETIMES.length)];
    int number = random.nextInt(3);
    List<SharedTensor> pair = workload.tensors().pair(random);
    SharedTensor a = pair.get(0);
    SharedTensor b = pair.get(1);
    Values right = operation.java().of(a.values(), b.values(), number);
    attempt(
        operation.name() + ", " + lifetime,
        pair,
        () ->
            lifetime.live(
                () -> operation.torch().of(a.tensor(), b.tensor(), number), right::requireIn));
  }

  private void differentiate(Random random) {
    SharedLeaf leaf = workload.leaves().any(random);
    if (leaf.enter()) {
      attempt("shared leaf", leaf.shared(), () -> leaf.use(random));
      attempt("gradient of a shared leaf", List.of(), leaf::leave);
    }
  }

  /** An error belongs to the thread that made it, with the right words. */
  private void mistake(Random random) {
    List<SharedTensor> pair = workload.tensors().pair(random);
    int columns = pair.get(0).values().columns();
    attempt("mistake", pair, () -> requireRefusal(pair.get(0).tensor(), columns));
  }

  private static void requireRefusal(Tensor tensor, int columns) {
    String message =
        String.format(
            "The size of tensor a (%d) must match the size of tensor b (%d)"
                + " at non-singleton dimension 1",
            columns, columns + 1);
    try {
      tensor.add(Torch.ones(columns + 1));
    } catch (TorchException e) {
      if (!message.equals(e.getMessage())) {
        throw new WrongResultException("the error is " + e.getMessage());
      }
      return;
    }
    throw new WrongResultException("there was no error");
  }

  private void attempt(String what, List<SharedTensor> shared, Step step) {
    try {
      step.run();
      tally.done();
    } catch (IllegalStateException e) {
      if (shared.stream().anyMatch(tensor -> tensor.explains(e))) {
        tally.metClosed();
      } else {
        tally.failed(getName() + ", " + what, e);
      }
    } catch (Throwable e) {
      tally.failed(getName() + ", " + what, e);
    }
  }
}
