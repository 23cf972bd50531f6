package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.jvp;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.GradMode;
import org.torchjava.MemoryStats;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.tests.support.Eventually;

/** Who frees what functions and hooks keep, and on which threads they run. */
class FunctionLifecycleTest {
  private static final int DEEP = 20_000;

  /** x * 1, with its result and its input kept. */
  private static final class Same extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      Tensor result = inputs[0].mul(1);
      ctx.saveForBackward(inputs[0], result);
      return tensors(result);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
      ctx.savedTensors();
      return tensors(gradOutputs[0].mul(1));
    }
  }

  @Test
  void manyNestedFunctionsNeitherOverflowTheStackNorLeak() {
    Tensor x = ones(new long[] {1}, requiresGrad());
    long live = MemoryStats.now().liveBytes();
    try (var scope = TensorScope.open()) {
      Tensor y = x;
      for (int i = 0; i < DEEP; i++) {
        y = new Same().apply(y);
      }
      y.backward();
      assertThat(x.grad()).hasToString("tensor([1.])");
      x.setGrad(null);
    }
    Eventually.holds(() -> MemoryStats.now().liveBytes() <= live);
  }

  @Test
  void aGraphThatNobodyRunsIsFreedWithItsResult() {
    Tensor x = ones(new long[] {1000}, requiresGrad());
    long live = MemoryStats.now().liveBytes();
    try (var scope = TensorScope.open()) {
      Tensor y = x;
      for (int i = 0; i < DEEP / 10; i++) {
        y = new Same().apply(y);
      }
    }
    Eventually.holds(() -> MemoryStats.now().liveBytes() <= live);
  }

  @Test
  void aMillionHookCallsLeaveNothingBehind() {
    Tensor x = ones(new long[] {1}, requiresGrad());
    AtomicInteger calls = new AtomicInteger();
    for (int i = 0; i < 100; i++) {
      x.registerHook(
          grad -> {
            calls.incrementAndGet();
            return null;
          });
    }
    long live = MemoryStats.now().liveBytes();
    for (int i = 0; i < 10_000; i++) {
      try (var scope = TensorScope.open()) {
        x.mul(2).backward();
        x.setGrad(null);
      }
    }
    assertThat(calls).hasValue(1_000_000);
    Eventually.holds(() -> MemoryStats.now().liveBytes() <= live);
  }

  @Test
  void hooksThatComeAndGoLeaveNothingBehind() {
    Tensor x = ones(new long[] {1}, requiresGrad());
    Tensor held = ones(1_000_000);
    long live = MemoryStats.now().liveBytes();
    for (int i = 0; i < 10_000; i++) {
      x.registerHook(grad -> held).remove();
    }
    Eventually.holds(() -> MemoryStats.now().liveBytes() <= live);
  }

  @Test
  void removingAHookLetsGoOfWhatItHolds() {
    Tensor x = ones(new long[] {1}, requiresGrad());
    long live = MemoryStats.now().liveBytes();
    holdALot(x);
    Eventually.holds(() -> MemoryStats.now().liveBytes() <= live);
  }

  private static void holdALot(Tensor x) {
    Tensor large = ones(1_000_000);
    x.registerHook(grad -> large.numel() > 0 ? null : grad).remove();
  }

  // Backward passes within backward passes go on in threads of LibTorch's own from a depth of 60
  // on.
  private static final class Nesting extends Function {
    private final int depth;
    private final List<String> threads;

    Nesting(int depth, List<String> threads) {
      this.depth = depth;
      this.threads = threads;
    }

    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      return tensors(inputs[0].mul(1));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
      threads.add(Thread.currentThread().getName());
      if (depth == 0) {
        throw new IllegalStateException("the innermost");
      }
      Tensor x = ones(new long[] {1}, requiresGrad());
      GradMode.enableGrad(() -> new Nesting(depth - 1, threads).apply(x).backward());
      return gradOutputs;
    }
  }

  @Test
  void functionsRunOnThreadsOfLibTorchToo() {
    List<String> threads = new ArrayList<>();
    Tensor x = ones(new long[] {1}, requiresGrad());
    Tensor y = new Nesting(100, threads).apply(x);
    assertThatThrownBy(y::backward)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("the innermost");
    assertThat(threads).hasSize(101);
    assertThat(threads.get(0)).isEqualTo(Thread.currentThread().getName());
    assertThat(threads.get(100)).isNotEqualTo(threads.get(0));
  }

  @Test
  void aContextThatOutlivesItsNodeSaysSo() {
    FunctionContext[] kept = new FunctionContext[1];
    Function keeping =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            kept[0] = ctx;
            Tensor result = inputs[0].exp();
            ctx.saveForBackward(result);
            return tensors(result);
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
            return gradOutputs;
          }
        };
    Tensor y = keeping.apply(ones(new long[] {1}, requiresGrad()));
    assertThat(kept[0].savedTensors().get(0).gradFn()).isEqualTo(y.gradFn());
    y.close();
    Eventually.holds(() -> isFreed(kept[0]));
  }

  private static boolean isFreed(FunctionContext ctx) {
    try {
      ctx.savedTensors();
      return false;
    } catch (RuntimeException freed) {
      return freed.getMessage().startsWith("Trying to backward through the graph a second time");
    }
  }

  @Test
  void transformedFunctionsLeaveNothingBehind() {
    Tensor x = ones(3, 4);
    UnaryOperator<Tensor> both =
        vmap(grad((Tensor row) -> NoteFunctions.sine(NoteFunctions.cube(row)).sum()));
    both.apply(x);
    long live = MemoryStats.now().liveBytes();
    for (int i = 0; i < 200; i++) {
      try (var scope = TensorScope.open()) {
        both.apply(x);
        jvp(NoteFunctions::sine, x, x);
      }
    }
    Eventually.holds(() -> MemoryStats.now().liveBytes() <= live);
  }
}
