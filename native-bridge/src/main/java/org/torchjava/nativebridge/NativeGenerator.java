package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** Random generators with a state of their own; see {@code torchjava/random.h}. */
@Platform(include = "torchjava/random.h")
public final class NativeGenerator {
  static {
    NativeLibrary.load();
  }

  private NativeGenerator() {}

  @NoException
  @Name("tj_default_generator")
  public static native long defaultGenerator();

  @NoException
  @Name("tj_generator_new")
  public static native long create();

  @NoException
  @Name("tj_generator_set_seed")
  public static native int setSeed(long generator, @Cast("unsigned long long") long seed);

  @NoException
  @Name("tj_generator_seed")
  public static native @Cast("long long") long seed(long generator);

  @NoException
  @Name("tj_generator_initial_seed")
  public static native @Cast("long long") long initialSeed(long generator);

  @NoException
  @Name("tj_generator_get_state")
  public static native long getState(long generator);

  @NoException
  @Name("tj_generator_set_state")
  public static native int setState(long generator, long state);
}
