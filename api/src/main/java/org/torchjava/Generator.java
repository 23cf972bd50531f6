package org.torchjava;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.torchjava.nativebridge.NativeGenerator;

/**
 * A source of random numbers for the CPU with a state of its own: {@code torch.Generator}. What is
 * drawn from it neither disturbs the default generator nor is disturbed by it, and the same seed
 * gives the same numbers.
 *
 * <p><b>Memory.</b> A generator that nobody uses any more is found by the garbage collector; its
 * native state, about 5 KB, is then used for the next new generator. {@link #close()} gives it up
 * earlier, after which every other method throws {@link IllegalStateException}.
 *
 * <p><b>Threads.</b> Any thread may use a generator; two that draw from one at the same time get
 * numbers of one sequence in an unpredictable order.
 *
 * <p>See <a
 * href="https://docs.pytorch.org/docs/2.10/generated/torch.Generator.html">torch.Generator</a>.
 */
public final class Generator implements AutoCloseable {
  // Generator::default_rng_seed_val (c10/core/GeneratorImpl.h, 2.10.0).
  private static final long DEFAULT_SEED = 67280421310721L;

  private static final Cleaner CLEANER = Cleaner.create();

  /** Native generators whose owners are gone: LibTorch offers no way to free one. */
  private static final ConcurrentLinkedDeque<Long> UNUSED = new ConcurrentLinkedDeque<>();

  private final long handle;
  // Null for the process's own, which is never given up.
  private final Cleaner.Cleanable cleanable;
  private volatile boolean closed;

  /** A new generator with PyTorch's default seed. */
  public Generator() {
    Long unused = UNUSED.poll();
    handle = unused != null ? unused : create();
    manualSeed(DEFAULT_SEED);
    long kept = handle;
    cleanable = CLEANER.register(this, () -> UNUSED.add(kept));
  }

  /**
   * A new generator for the tensors of a device, with PyTorch's default seed.
   *
   * @param device the CPU
   * @return the generator
   * @throws UnsupportedOperationException for other devices
   */
  public static Generator of(Device device) {
    if (!Objects.requireNonNull(device, "device").type().equals("cpu")) {
      throw new UnsupportedOperationException(
          "there are generators for the CPU alone, but the device is " + device);
    }
    return new Generator();
  }

  private Generator(long handle) {
    this.handle = handle;
    cleanable = null;
  }

  /** The process's default generator. */
  static Generator ofProcess() {
    return new Generator(checked(NativeGenerator.defaultGenerator()));
  }

  private static long create() {
    return checked(NativeGenerator.create());
  }

  private static long checked(long handle) {
    if (handle == 0) {
      throw NativeErrors.take();
    }
    return handle;
  }

  /** The address to pass to native code; keep this object reachable until the call has returned. */
  long handle() {
    if (closed) {
      throw new IllegalStateException("this generator is closed");
    }
    ThreadModes.enter();
    return handle;
  }

  /**
   * Starts the sequence that belongs to a seed.
   *
   * @param seed the seed
   * @return this generator
   */
  public Generator manualSeed(long seed) {
    Results.check(NativeGenerator.setSeed(handle(), seed), this);
    return this;
  }

  /**
   * Seeds this generator with a number that the system draws.
   *
   * @return the seed
   */
  public long seed() {
    long seed = NativeGenerator.seed(handle());
    Reference.reachabilityFence(this);
    NativeErrors.throwPending();
    return seed;
  }

  /**
   * The seed that this generator was last given.
   *
   * @return the seed
   */
  public long initialSeed() {
    long seed = NativeGenerator.initialSeed(handle());
    Reference.reachabilityFence(this);
    NativeErrors.throwPending();
    return seed;
  }

  /**
   * The position in the sequence.
   *
   * @return a new tensor, 1-d, uint8
   */
  public Tensor getState() {
    return Results.tensor(NativeGenerator.getState(handle()), this);
  }

  /**
   * Goes to a position that {@link #getState()} told.
   *
   * @param newState the position
   * @throws TypeException if the tensor is not one of bytes
   * @throws TorchException if the tensor is no state of a generator
   */
  public void setState(Tensor newState) {
    int status = NativeGenerator.setState(handle(), Args.handle(newState, "newState"));
    Results.check(status, this, newState);
  }

  /**
   * A generator that goes on from this one's position, and no longer depends on it: {@code
   * generator.clone_state()}.
   *
   * @return a new generator
   */
  public Generator cloneState() {
    Generator clone = new Generator();
    try (Tensor state = getState()) {
      clone.setState(state);
    }
    return clone;
  }

  /**
   * The device whose tensors take numbers from this generator.
   *
   * @return the CPU
   */
  public Device device() {
    return Device.CPU;
  }

  /**
   * Gives up this generator; the default one stays. Must not run next to a thread that draws from
   * it. Another call does nothing.
   */
  @Override
  public void close() {
    if (cleanable != null) {
      closed = true;
      cleanable.clean();
    }
  }
}
