package org.torchjava;

/**
 * Keeps the state of the default random generator and brings it back when it is closed: {@code
 * torch.random.fork_rng}. Made by {@link Torch#forkRng()}.
 *
 * <p>The generator is that of the process: threads that draw from it at the same time see the state
 * come back too. See <a
 * href="https://docs.pytorch.org/docs/2.10/random.html#torch.random.fork_rng">fork_rng</a>.
 */
public final class ForkedRng implements AutoCloseable {
  // A generator, not a tensor: no TensorScope may close it early. Null once it is brought back.
  private Generator saved;

  ForkedRng(boolean enabled) {
    saved = enabled ? Generator.ofProcess().cloneState() : null;
  }

  /** Brings the state back; the second and later calls do nothing. */
  @Override
  public void close() {
    if (saved == null) {
      return;
    }
    try (Tensor state = saved.getState()) {
      Generator.ofProcess().setState(state);
    }
    saved.close();
    saved = null;
  }
}
