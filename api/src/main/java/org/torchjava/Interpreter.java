package org.torchjava;

import org.torchjava.nativebridge.NativeFunctorch;
import org.torchjava.nativebridge.NativeModes;

/**
 * The youngest level of transforms that is open on this thread, as a function written in Java meets
 * it. Rules: torch/_functorch/pyfunctorch.py, 2.10.
 *
 * @param transform a transform of {@link NativeFunctorch}
 * @param level its number
 * @param info of vmap; null for others
 * @param modes which of the modes of gradients are to be in force below, as bits; of grad and jvp
 */
record Interpreter(int transform, long level, VmapInfo info, int modes) {
  private static final int BOTH = NativeModes.GRAD | NativeModes.FORWARD_GRAD;

  static Interpreter current() {
    long[] values = new long[3];
    int transform = (int) Results.code(NativeFunctorch.current(values));
    if (transform == NativeFunctorch.VMAP) {
      VmapInfo info = new VmapInfo(values[1], Randomness.values()[(int) values[2]]);
      return new Interpreter(transform, values[0], info, BOTH);
    }
    int own = transform == NativeFunctorch.GRAD ? NativeModes.GRAD : NativeModes.FORWARD_GRAD;
    return new Interpreter(transform, values[0], null, values[1] != 0 ? BOTH : BOTH & ~own);
  }

  boolean isVmap() {
    return transform == NativeFunctorch.VMAP;
  }

  /** Hides this level until closed. Below grad and jvp, what they need is computed again. */
  Lowered lower() {
    int before = ThreadModes.get();
    Results.check(NativeFunctorch.lower());
    if (!isVmap()) {
      ThreadModes.set(before & ~BOTH | modes);
    }
    return new Lowered(before);
  }

  /** Without the youngest level, and to be closed in the reverse order. */
  static final class Lowered implements AutoCloseable {
    private final int modes;

    private Lowered(int modes) {
      this.modes = modes;
    }

    @Override
    public void close() {
      ThreadModes.set(modes);
      Results.check(NativeFunctorch.raise());
    }
  }
}
