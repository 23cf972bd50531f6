package org.torchjava.tests.concurrency;

import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.full;
import static org.torchjava.Torch.inferenceMode;
import static org.torchjava.Torch.isGradEnabled;
import static org.torchjava.Torch.isInferenceModeEnabled;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import org.torchjava.Autograd;
import org.torchjava.ForwardAD;
import org.torchjava.Func;
import org.torchjava.GradMode;
import org.torchjava.GradOptions;
import org.torchjava.Tensor;
import org.torchjava.TensorHook;
import org.torchjava.TensorScope;
import org.torchjava.ThreadState;
import org.torchjava.TorchException;
import org.torchjava.commands.memory.ProcessMemory;

/**
 * What virtual threads see, one line a case: run with one carrier, so that each thread that waits
 * leaves it to the next, or with several, so that threads go from one to another.
 */
final class VirtualThreadsMain {
  private static final int THREADS = 100;
  private static final int ROUNDS = 50;

  private static final Tensor weights = ones(shape(2), requiresGrad());

  private VirtualThreadsMain() {}

  public static void main(String[] args) throws Exception {
    print("grad mode stays with a thread that waits", () -> besideOneThatWaits(true));
    print("inference mode stays with a thread that waits", () -> besideOneThatWaits(false));
    print("modes stay with threads that go from carrier to carrier", () -> modesOfMany());
    print("tensors without arguments fit the mode", () -> creationOfMany());
    print("a tensor is freed at once", () -> freedMegabytes() > 200);
    print("gradients of many threads add up", () -> gradientsOfMany());
    print("errors stay with their thread", () -> errorsOfMany());
    print("a scope frees what its own thread made", () -> scopes());
    print("state is carried to a virtual thread", () -> carriedState());
    print("a guard belongs to its virtual thread", () -> foreignGuard());
    print("hooks see the modes of the backward pass", () -> modesOfHooks());
    print("function transforms are refused", () -> VirtualThread.run(() -> transformed()));
    print("a dual level belongs to its virtual thread", () -> dualLevel());
    print("large arrays are copied", () -> largeArrays());
    print("platform threads see nothing of it", () -> modes());
  }

  private static void print(String name, Callable<Object> outcome) {
    Object text;
    try {
      text = outcome.call();
    } catch (Exception e) {
      text = e;
    }
    System.out.println(name + ": " + text);
  }

  private static String transformed() {
    try {
      return Func.vmap((Tensor x) -> x.mul(2)).apply(weights).toString();
    } catch (UnsupportedOperationException e) {
      return e.getMessage();
    }
  }

  private static String modes() {
    return (isGradEnabled() ? "grad" : "no grad")
        + (isInferenceModeEnabled() ? ", inference" : "")
        + (weights.mul(2).requiresGrad() ? ", recorded" : "");
  }

  // Waiting for those that help to copy, a thread leaves its carrier to the next.
  private static boolean largeArrays() throws Exception {
    double[] array = new double[3_000_001];
    Arrays.setAll(array, i -> i);
    return VirtualThread.runMany(
            8,
            () -> {
              try (var off = noGrad();
                  Tensor tensor = tensor(array, FLOAT64)) {
                return Arrays.equals(tensor.toDoubleArray(), array) && !isGradEnabled();
              }
            })
        .stream()
        .allMatch(copied -> copied);
  }

  private static String dualLevel() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Tensor[] dual = new Tensor[1];
    FutureTask<String> waiting =
        VirtualThread.start(
            () -> {
              try (var level = ForwardAD.dualLevel()) {
                dual[0] = ForwardAD.makeDual(ones(1), ones(1));
                entered.countDown();
                go.await();
                return ForwardAD.unpackDual(dual[0].mul(3)).tangent().toString();
              }
            });
    entered.await();
    String elsewhere = VirtualThread.run(() -> isRefused(dual[0]) + ", " + weights.mul(2).detach());
    go.countDown();
    return elsewhere + ", " + waiting.get();
  }

  private static boolean isRefused(Tensor dual) {
    try {
      dual.mul(3);
      return false;
    } catch (IllegalStateException e) {
      return e.getMessage().startsWith("a dual tensor belongs to the thread that entered");
    }
  }

  private static String besideOneThatWaits(boolean grad) throws Exception {
    CountDownLatch switched = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    FutureTask<String> waiting =
        VirtualThread.start(
            () -> {
              try (AutoCloseable mode = grad ? noGrad() : inferenceMode()) {
                switched.countDown();
                go.await();
                return ones(1).isInference() + ", " + modes();
              }
            });
    switched.await();
    String other = VirtualThread.run(() -> ones(1).isInference() + ", " + modes());
    go.countDown();
    return other + " / " + waiting.get();
  }

  /** How many rounds went wrong. */
  private static int modesOfMany() throws Exception {
    return sum(
        VirtualThread.runMany(
            THREADS,
            () -> {
              boolean wanted = ThreadLocalRandom.current().nextBoolean();
              int wrong = 0;
              try (var mode = wanted ? GradMode.enableGrad() : noGrad()) {
                for (int i = 0; i < ROUNDS; i++) {
                  Thread.sleep(0, 1000);
                  wrong += weights.mul(2).requiresGrad() == wanted ? 0 : 1;
                  Thread.yield();
                  wrong += isGradEnabled() == wanted ? 0 : 1;
                }
              }
              return wrong;
            }));
  }

  private static int creationOfMany() throws Exception {
    return sum(
        VirtualThread.runMany(
            THREADS,
            () -> {
              boolean wanted = ThreadLocalRandom.current().nextBoolean();
              int wrong = 0;
              try (var mode = inferenceMode(wanted)) {
                for (int i = 0; i < ROUNDS; i++) {
                  Thread.sleep(0, 1000);
                  wrong += ones(1).isInference() == wanted ? 0 : 1;
                  Thread.yield();
                  wrong += rand(1).isInference() == wanted ? 0 : 1;
                }
              }
              return wrong;
            }));
  }

  private static long freedMegabytes() throws Exception {
    return VirtualThread.run(
        () -> {
          Tensor large = ones(64 << 20);
          Thread.yield();
          large.add_(1);
          long before = ProcessMemory.kilobytes("VmRSS");
          large.close();
          return before - ProcessMemory.kilobytes("VmRSS") >> 10;
        });
  }

  private static String gradientsOfMany() throws Exception {
    Tensor leaf = ones(shape(2), FLOAT64.requiresGrad(true));
    VirtualThread.runMany(
        THREADS,
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            leaf.mul(3).sum().backward();
            Thread.yield();
          }
          return null;
        });
    return leaf.grad().toString();
  }

  private static int errorsOfMany() throws Exception {
    return sum(
        VirtualThread.runMany(
            THREADS,
            () -> {
              int size = ThreadLocalRandom.current().nextInt(2, 1000);
              int wrong = 0;
              for (int i = 0; i < ROUNDS; i++) {
                try {
                  ones(1, 1).mm(ones(size, 1));
                  wrong++;
                } catch (TorchException e) {
                  wrong += e.getMessage().contains("(1x1 and " + size + "x1)") ? 0 : 1;
                }
                Thread.yield();
              }
              return wrong;
            }));
  }

  private static int scopes() throws Exception {
    return sum(
        VirtualThread.runMany(
            THREADS,
            () -> {
              Tensor outside = full(shape(1), 1);
              Tensor inside;
              try (var scope = TensorScope.open()) {
                inside = outside.mul(2);
                Thread.sleep(1);
                inside.add_(1);
              }
              return (inside.isClosed() ? 0 : 1) + (outside.isClosed() ? 1 : 0);
            }));
  }

  private static String carriedState() throws Exception {
    try (var inference = inferenceMode()) {
      return VirtualThread.run(ThreadState.capture().wrap(VirtualThreadsMain::modes));
    }
  }

  private static String modesOfHooks() throws Exception {
    return VirtualThread.run(
        () -> {
          StringBuilder seen = new StringBuilder();
          Tensor leaf = ones(new long[] {}, requiresGrad());
          leaf.registerHook(TensorHook.observing(grad -> seen.append(modes()).append(" / ")));
          leaf.mul(3).backward();
          GradOptions graph = GradOptions.defaults().createGraph(true);
          Autograd.grad(List.of(leaf.square()), List.of(leaf), graph);
          return seen + modes();
        });
  }

  private static String foreignGuard() throws Exception {
    GradMode.Guard guard = VirtualThread.run(GradMode::noGrad);
    return VirtualThread.run(
        () -> {
          try {
            guard.close();
            return "closed";
          } catch (IllegalStateException e) {
            return e.getMessage() + modes();
          }
        });
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
