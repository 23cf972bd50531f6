package org.torchjava.races;

import java.util.function.Supplier;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** What a thread tries with a tensor that another thread may be closing. */
final class Attempt {
  private static final int PATIENCE = 200;
  private static final String MESSAGE =
      "a tensor of dtype torch.float32 and shape [1] was used after it was closed";

  private Attempt() {}

  /** The tensor that all races are about. */
  static Tensor seven() {
    return Torch.full(new long[] {1}, 7.0);
  }

  /** What a use gives: its value, {@code closed} for the failure that is due then, or what else. */
  static String to(Supplier<?> use) {
    try {
      return use.get().toString();
    } catch (IllegalStateException e) {
      return MESSAGE.equals(e.getMessage()) ? "closed" : e.toString();
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  static String toRead(Tensor x) {
    return to(x::doubleValue);
  }

  /** Waits a moment for what the other thread is about to make; null when it is not there yet. */
  static Tensor toGet(Supplier<Tensor> shared) {
    Tensor x = shared.get();
    for (int i = 0; x == null && i < PATIENCE; i++) {
      Thread.onSpinWait();
      x = shared.get();
    }
    return x;
  }
}
