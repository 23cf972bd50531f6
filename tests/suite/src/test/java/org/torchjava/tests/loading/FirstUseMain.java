package org.torchjava.tests.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.GradMode;
import org.torchjava.Index;
import org.torchjava.Scalar;
import org.torchjava.TensorScope;
import org.torchjava.Torch;
import org.torchjava.nativebridge.NativeError;
import org.torchjava.nativebridge.NativeLibrary;
import org.torchjava.nativebridge.NativeRuntime;

/** Uses many parts of the library for the first time at the same moment; for child processes. */
public final class FirstUseMain {
  static final List<Callable<Object>> USES =
      List.of(
          () -> Torch.ones(2),
          () -> Torch.tensor(1, 2).add(2).toString(),
          () -> Torch.randn(2, 2).sum().dtype(),
          () -> Torch.getDefaultDtype(),
          () -> Torch.eye(2).index(Index.at(0)),
          () -> TensorScope.run(() -> Torch.rand(3).sum()),
          () -> GradMode.isEnabled(),
          () -> Torch.noGrad(() -> Torch.zeros(1).equal(Torch.zeros(1))),
          () -> Torch.full(Torch.shape(1), Scalar.of(2L), DType.INT64).to(Device.CPU),
          () -> NativeLibrary.report().libtorch(),
          () -> NativeRuntime.getNumThreads(),
          () -> NativeError.code());

  private FirstUseMain() {}

  public static void main(String[] arguments) throws Exception {
    List<Callable<Object>> uses = new ArrayList<>(USES);
    Collections.shuffle(uses, new Random(Long.parseLong(arguments[0])));
    CyclicBarrier start = new CyclicBarrier(uses.size());
    ExecutorService threads = Executors.newFixedThreadPool(uses.size());
    List<Future<Object>> results = new ArrayList<>();
    for (Callable<Object> use : uses) {
      results.add(
          threads.submit(
              () -> {
                start.await();
                return use.call();
              }));
    }
    for (Future<Object> result : results) {
      result.get();
    }
    threads.shutdown();
    System.out.println("done: " + results.size());
  }
}
