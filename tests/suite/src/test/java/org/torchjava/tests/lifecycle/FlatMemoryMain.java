package org.torchjava.tests.lifecycle;

import java.io.IOException;
import java.util.stream.IntStream;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.Torch;
import org.torchjava.commands.memory.ProcessMemory;

/** Makes many tensors and says how many megabytes the process grew by; for child processes. */
public final class FlatMemoryMain {
  private static final int TIMES = 100_000;
  private static final int ELEMENTS = 25_600; // 100 KB of float32

  /** The ways to make and forget tensors. */
  enum Loop {
    TENSORS {
      @Override
      void run() {
        for (int i = 0; i < TIMES; i++) {
          Torch.ones(ELEMENTS);
        }
      }
    },
    GRAPHS {
      @Override
      void run() {
        Tensor x = Torch.ones(Torch.shape(ELEMENTS), Torch.requiresGrad());
        for (int i = 0; i < TIMES / 2; i++) {
          x.mul(x).exp();
        }
      }
    },
    KEPT_FROM_SCOPES {
      @Override
      void run() {
        for (int i = 0; i < TIMES; i++) {
          TensorScope.run(() -> Torch.ones(ELEMENTS));
        }
      }
    },
    THREADS {
      @Override
      void run() {
        IntStream.range(0, TIMES).parallel().forEach(i -> Torch.ones(ELEMENTS));
      }
    },
    SMALL_VIEWS {
      @Override
      void run() {
        Tensor[] views = new Tensor[100];
        for (int i = 0; i < TIMES; i++) {
          views[i % views.length] = Torch.ones(ELEMENTS).narrow(0, 0, 1);
        }
      }
    },
    DROPPED_SCOPES {
      @Override
      void run() {
        for (int i = 0; i < TIMES; i++) {
          TensorScope.open();
          Torch.ones(ELEMENTS);
        }
      }
    },
    SCOPES_OF_DEAD_THREADS {
      @Override
      void run() {
        for (int i = 0; i < TIMES / 100; i++) {
          Thread opening =
              new Thread(
                  () -> {
                    TensorScope.open();
                    for (int j = 0; j < 100; j++) {
                      Torch.ones(ELEMENTS);
                    }
                  });
          opening.start();
          join(opening);
        }
      }
    },
    INTERRUPTED {
      @Override
      void run() {
        Thread.currentThread().interrupt();
        TENSORS.run();
        if (!Thread.interrupted()) {
          throw new IllegalStateException("the interrupt is gone");
        }
      }
    },
    CLOSED_ON_ANOTHER_THREAD {
      @Override
      void run() {
        for (int i = 0; i < TIMES / 100; i++) {
          Tensor[] made =
              IntStream.range(0, 100).mapToObj(j -> Torch.ones(ELEMENTS)).toArray(Tensor[]::new);
          Thread closing =
              new Thread(
                  () -> {
                    for (Tensor tensor : made) {
                      tensor.close();
                    }
                  });
          closing.start();
          join(closing);
        }
      }
    };

    abstract void run();
  }

  private FlatMemoryMain() {}

  public static void main(String[] arguments) throws IOException {
    Torch.ones(1);
    long before = ProcessMemory.kilobytes("VmRSS");
    Loop.valueOf(arguments[0]).run();
    System.out.println("grown: " + (ProcessMemory.kilobytes("VmHWM") - before) / 1024);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
