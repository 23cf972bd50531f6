package org.torchjava.commands.memory;

import org.torchjava.TensorScope;
import org.torchjava.Torch;

/** Ways to make tensors and forget them, with how far the process may grow meanwhile. */
public enum MemoryLoop {
  /** Ten million small tensors that the garbage collector frees. */
  SMALL(10_000_000, 1 << 10, false),
  /** A hundred thousand large ones. */
  LARGE(100_000, 1 << 20, false),
  /** Small ones, a scope for every thousand. */
  SMALL_IN_SCOPES(10_000_000, 1 << 10, true),
  /** Large ones, a scope for every thousand. */
  LARGE_IN_SCOPES(100_000, 1 << 20, true);

  private static final int PER_SCOPE = 1000;
  private static final int MEGABYTES_BY_COLLECTOR = 1000;
  private static final int MEGABYTES_BY_SCOPES = 50;

  private final int times;
  private final int bytes;
  private final boolean scoped;

  MemoryLoop(int times, int bytes, boolean scoped) {
    this.times = times;
    this.bytes = bytes;
    this.scoped = scoped;
  }

  /** How many tensors it makes. */
  int times() {
    return times;
  }

  /** The size of each in bytes. */
  int bytes() {
    return bytes;
  }

  /**
   * How many megabytes the process may grow: with scopes after the first of them, since what is in
   * a scope is in use.
   *
   * @return the most that is flat
   */
  int megabytesAllowed() {
    return scoped ? MEGABYTES_BY_SCOPES : MEGABYTES_BY_COLLECTOR;
  }

  /** Does once what memory must have room for. */
  void warmUp() {
    if (scoped) {
      run(PER_SCOPE);
    } else {
      run(1);
    }
  }

  /**
   * Makes and forgets tensors.
   *
   * @param count how many
   */
  void run(int count) {
    if (!scoped) {
      make(count);
      return;
    }
    for (int done = 0; done < count; done += PER_SCOPE) {
      try (var scope = TensorScope.open()) {
        make(Math.min(PER_SCOPE, count - done));
      }
    }
  }

  private void make(int count) {
    for (int i = 0; i < count; i++) {
      Torch.ones(bytes / Float.BYTES);
    }
  }
}
