package org.torchjava.benchmarks.instructions;

import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.benchmarks.Installation;

/**
 * The calls of {@code cpp/benchmarks/instructions} once more, from Java, as a program that runs
 * under callgrind: the JIT compiler has done its work before {@code measured} counts what is called
 * in it, on this thread alone.
 */
public final class JavaCalls {
  private static final int IN_A_SCOPE = 100;
  private static final int WARM_UP = 20_000;
  private static final int SHORT = 200;
  private static final int LONG = 1200;

  private final Tensor x = ones(2, 2);
  private final Tensor y = ones(2, 2);
  private final Tensor leaf = ones(shape(2, 2), requiresGrad());

  private JavaCalls() {}

  /**
   * Runs the calls and prints a line for each.
   *
   * @param args none
   */
  public static void main(String[] args) {
    JavaCalls calls = new JavaCalls();
    System.load(Installation.cmake("libtorchjava_floor.so").toString());
    calls.all().forEach(JavaCalls::measure);
  }

  private Map<String, Supplier<Tensor>> all() {
    Map<String, Supplier<Tensor>> calls = new LinkedHashMap<>();
    calls.put("add_2x2", () -> x.add(y));
    calls.put("add_2x2_grad", () -> leaf.add(y));
    calls.put("add_scalar_2x2", () -> x.add(2));
    calls.put("sum_dim", () -> x.sum(0));
    calls.put("index_row", () -> x.index(0));
    calls.put("view", () -> x.view(4));
    return calls;
  }

  private static void measure(String name, Supplier<Tensor> call) {
    run(call, WARM_UP);
    measured(() -> run(call, SHORT));
    measured(() -> run(call, LONG));
    System.out.printf("%s\tjava\t%d%n", name, LONG - SHORT);
  }

  private static void run(Supplier<Tensor> call, int times) {
    for (int done = 0; done < times; done += IN_A_SCOPE) {
      try (TensorScope scope = TensorScope.open()) {
        for (int i = 0; i < IN_A_SCOPE; i++) {
          call.get();
        }
      }
    }
  }

  /** Runs the body, from a native function that callgrind can tell by its name. */
  private static native void measured(Runnable body);
}
