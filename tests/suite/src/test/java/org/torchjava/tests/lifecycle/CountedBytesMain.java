package org.torchjava.tests.lifecycle;

import org.torchjava.MemoryStats;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.Torch;

/** Says after each step how many tensors of 1 MB are alive; for a process without other tensors. */
public final class CountedBytesMain {
  private static final int ELEMENTS = 1 << 18;

  private CountedBytesMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    views();
    graphs();
    gradients();
    threads();
    scopes();
  }

  private static void views() {
    Tensor base = made();
    Tensor view = base.narrow(0, 0, 1);
    say("a base and its view", 1);
    base.close();
    say("a view without its base", 1);
    view.close();
    say("neither", 0);
  }

  private static void graphs() {
    Tensor x = Torch.ones(Torch.shape(ELEMENTS), Torch.requiresGrad());
    Tensor exp = x.exp();
    Tensor sum = exp.sum();
    say("a leaf and a result that the graph needs", 2);
    exp.close();
    say("a result that only the graph needs", 2);
    sum.close();
    say("a leaf without a graph", 1);
    x.close();
    say("no graph", 0);
  }

  private static void gradients() {
    Tensor x = Torch.ones(Torch.shape(ELEMENTS), Torch.requiresGrad());
    Tensor sum = x.sum();
    sum.backward(Torch.ones(Torch.shape()), false);
    sum.close();
    x.grad().add_(1).close();
    say("a leaf and its gradient", 2);
    x.close();
    say("no leaf", 0);
  }

  private static void threads() throws InterruptedException {
    Tensor[] made = new Tensor[1];
    Thread maker =
        new Thread(
            () -> {
              made[0] = made();
              say("made on a thread", 1);
            });
    maker.start();
    maker.join();
    made[0].close();
    made[0] = null;
    collect();
    say("closed on another, and collected", 0);
  }

  private static void scopes() {
    try (var scope = TensorScope.open()) {
      made();
      made();
      say("two in a scope", 2);
      System.out.println("in scopes: " + MemoryStats.now().scopeTensors());
    }
    say("after the scope", 0);
    System.out.println("in scopes: " + MemoryStats.now().scopeTensors());
  }

  private static Tensor made() {
    return Torch.ones(ELEMENTS);
  }

  private static void say(String what, int expected) {
    long megabytes = Math.round(MemoryStats.now().liveBytes() / (double) (1 << 20));
    System.out.println((megabytes == expected ? "right: " : "wrong: ") + what + ": " + megabytes);
  }

  private static void collect() throws InterruptedException {
    for (int i = 0; i < 100 && MemoryStats.now().liveBytes() > 1 << 19; i++) {
      System.gc();
      Thread.sleep(10);
    }
  }
}
