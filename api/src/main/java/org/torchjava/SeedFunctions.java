package org.torchjava;

/** The default random generators. Part of {@link Torch}. */
abstract class SeedFunctions extends TensorFunctions {
  /** For {@link Torch} alone. */
  SeedFunctions() {}

  /**
   * Seeds the random generators of all devices.
   *
   * @param seed the seed
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.manual_seed.html">torch.manual_seed</a>
   */
  public static void manualSeed(long seed) {
    Rng.manualSeed(seed);
  }

  /**
   * {@return the seed that the CPU's generator was last given}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.initial_seed.html">torch.initial_seed</a>
   */
  public static long initialSeed() {
    return Rng.initialSeed();
  }

  /**
   * Seeds the default generator of the CPU with a number that the system draws.
   *
   * @return the seed
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.seed.html">torch.seed</a>
   */
  public static long seed() {
    long seed = defaultGenerator().seed();
    Rng.manualSeed(seed);
    return seed;
  }

  /**
   * {@return the generator that operators draw from where they are given none}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/random.html">torch.random</a>
   */
  public static Generator defaultGenerator() {
    return Generator.ofProcess();
  }

  /**
   * {@return the state of the default generator, uint8}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.get_rng_state.html">torch.get_rng_state</a>
   */
  public static Tensor getRngState() {
    return defaultGenerator().getState();
  }

  /**
   * Sets the state of the default generator.
   *
   * @param newState what {@link #getRngState()} returned
   * @throws TorchException if the tensor is no state of a generator
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_rng_state.html">torch.set_rng_state</a>
   */
  public static void setRngState(Tensor newState) {
    defaultGenerator().setState(newState);
  }

  /**
   * {@return a guard that brings the state of the default generator back when it is closed}
   *
   * <p>For try-with-resources: {@code try (var fork = forkRng()) { manualSeed(0); .. }}.
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/random.html#torch.random.fork_rng">torch.random.fork_rng</a>
   */
  public static ForkedRng forkRng() {
    return forkRng(true);
  }

  /**
   * {@return a guard that brings the state of the default generator back when it is closed, if it
   * is enabled}
   *
   * @param enabled false for a guard that does nothing
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/random.html#torch.random.fork_rng">torch.random.fork_rng</a>
   */
  public static ForkedRng forkRng(boolean enabled) {
    return new ForkedRng(enabled);
  }
}
