package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenB;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenR;

/**
 * Random tensors, and the seed they come from. Part of {@link Torch}.
 *
 * <p>All draw from one generator for the whole process, as in PyTorch; after {@code manualSeed} the
 * numbers are those of Python for the same seed and the same calls. Threads may draw at the same
 * time, in no particular order.
 */
abstract class RandomFunctions extends RangeFunctions {
  /** For {@link Torch} alone. */
  RandomFunctions() {}

  /**
   * {@return random numbers evenly distributed between 0 (included) and 1, of the default dtype}
   *
   * <p>{@code aten::rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape; no numbers make a 0-d tensor
   * @throws TorchException if a size is negative or there is not enough memory
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.rand.html">torch.rand</a>
   */
  public static Tensor rand(long... size) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(AtenR.rand(size, size.length, -1, -1, -1, -1));
  }

  /**
   * {@return random numbers evenly distributed between 0 (included) and 1}
   *
   * <p>{@code aten::rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @throws UnsupportedOperationException for an integer dtype
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.rand.html">torch.rand</a>
   */
  public static Tensor rand(long[] size, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenR.rand(
            size,
            size.length,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return random numbers evenly distributed between 0 (included) and 1, with shape, dtype and
   * device of a tensor}
   *
   * <p>{@code aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @throws UnsupportedOperationException for an integer dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.rand_like.html">torch.rand_like</a>
   */
  public static Tensor randLike(Tensor input) {
    return Results.tensor(AtenR.rand_like(Args.handle(input, "input"), -1, -1, -1, -1, -1), input);
  }

  /**
   * {@return random numbers evenly distributed between 0 (included) and 1, with the shape of a
   * tensor}
   *
   * <p>{@code aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open is
   *     as in {@code input}
   * @throws UnsupportedOperationException for an integer dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.rand_like.html">torch.rand_like</a>
   */
  public static Tensor randLike(Tensor input, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenR.rand_like(
            Args.handle(input, "input"),
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1,
            -1),
        options,
        input);
  }

  /**
   * {@return random numbers normally distributed with mean 0 and variance 1, of the default dtype}
   *
   * <p>{@code aten::randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape; no numbers make a 0-d tensor
   * @throws TorchException if a size is negative or there is not enough memory
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.randn.html">torch.randn</a>
   */
  public static Tensor randn(long... size) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(AtenR.randn(size, size.length, -1, -1, -1, -1));
  }

  /**
   * {@return random numbers normally distributed with mean 0 and variance 1}
   *
   * <p>{@code aten::randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @throws UnsupportedOperationException for an integer dtype
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.randn.html">torch.randn</a>
   */
  public static Tensor randn(long[] size, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenR.randn(
            size,
            size.length,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return random numbers normally distributed with mean 0 and variance 1, with shape, dtype and
   * device of a tensor}
   *
   * <p>{@code aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @throws UnsupportedOperationException for an integer dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.randn_like.html">torch.randn_like</a>
   */
  public static Tensor randnLike(Tensor input) {
    return Results.tensor(AtenR.randn_like(Args.handle(input, "input"), -1, -1, -1, -1, -1), input);
  }

  /**
   * {@return random numbers normally distributed with mean 0 and variance 1, with the shape of a
   * tensor}
   *
   * <p>{@code aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open is
   *     as in {@code input}
   * @throws UnsupportedOperationException for an integer dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.randn_like.html">torch.randn_like</a>
   */
  public static Tensor randnLike(Tensor input, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenR.randn_like(
            Args.handle(input, "input"),
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1,
            -1),
        options,
        input);
  }

  /**
   * {@return random integers from 0 on, int64}
   *
   * <p>{@code aten::randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param high one more than the largest integer
   * @param size the shape
   * @throws TorchException if there is no integer in the range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(long high, long[] size) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(
        AtenR.randint(high, size, size.length, DType.code(DType.INT64), -1, -1, -1));
  }

  /**
   * {@return random integers from 0 on; int64 unless the options say otherwise}
   *
   * <p>{@code aten::randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param high one more than the largest integer
   * @param size the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if there is no integer in the range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(long high, long[] size, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenR.randint(
            high,
            size,
            size.length,
            CreationOptions.dtypeCode(options, DType.INT64),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return random integers, int64}
   *
   * <p>{@code aten::randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4,
   * Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param low the smallest integer
   * @param high one more than the largest integer
   * @param size the shape
   * @throws TorchException if there is no integer in the range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(long low, long high, long[] size) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(
        AtenR.randint_low(low, high, size, size.length, DType.code(DType.INT64), -1, -1, -1));
  }

  /**
   * {@return random integers; int64 unless the options say otherwise}
   *
   * <p>{@code aten::randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4,
   * Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param low the smallest integer
   * @param high one more than the largest integer
   * @param size the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if there is no integer in the range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(long low, long high, long[] size, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenR.randint_low(
            low,
            high,
            size,
            size.length,
            CreationOptions.dtypeCode(options, DType.INT64),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return random integers, with shape, dtype and device of a tensor}
   *
   * <p>{@code aten::randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat?
   * memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @param low the smallest integer
   * @param high one more than the largest integer
   * @throws TorchException if there is no integer in the range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public static Tensor randintLike(Tensor input, long low, long high) {
    return Results.tensor(
        AtenR.randint_like_low_dtype(Args.handle(input, "input"), low, high, -1, -1, -1, -1, -1),
        input);
  }

  /**
   * {@return the integers below {@code n} in random order, int64}
   *
   * <p>{@code aten::randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param n how many
   * @throws TorchException if {@code n} is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.randperm.html">torch.randperm</a>
   */
  public static Tensor randperm(long n) {
    return Results.tensor(AtenR.randperm(n, DType.code(DType.INT64), -1, -1, -1));
  }

  /**
   * {@return the integers below {@code n} in random order; int64 unless the options say otherwise}
   *
   * <p>{@code aten::randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param n how many
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if {@code n} is negative or does not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.randperm.html">torch.randperm</a>
   */
  public static Tensor randperm(long n, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenR.randperm(
            n,
            CreationOptions.dtypeCode(options, DType.INT64),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return normally distributed random numbers, of the default dtype}
   *
   * <p>{@code aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator?
   * generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool?
   * pin_memory=None) -> Tensor}
   *
   * @param mean the mean
   * @param std the standard deviation
   * @param size the shape
   * @throws TorchException if the standard deviation is negative
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(double mean, double std, long[] size) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(
        AtenN.normal_float_float(mean, std, size, size.length, 0, -1, -1, -1, -1));
  }

  /**
   * {@return normally distributed random numbers, one for each element}
   *
   * <p>{@code aten::normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) ->
   * Tensor}
   *
   * @param mean the means
   * @param std the standard deviations
   * @throws TorchException if a standard deviation is negative or the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(Tensor mean, Tensor std) {
    return Results.tensor(
        AtenN.normal_Tensor_Tensor(Args.handle(mean, "mean"), Args.handle(std, "std"), 0),
        mean,
        std);
  }

  /**
   * {@return ones and zeros at random, of the dtype of {@code input}}
   *
   * <p>{@code aten::bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}
   *
   * @param input the probabilities of 1
   * @throws TorchException if a probability is not between 0 and 1
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bernoulli.html">torch.bernoulli</a>
   */
  public static Tensor bernoulli(Tensor input) {
    return Results.tensor(AtenB.bernoulli(Args.handle(input, "input"), 0), input);
  }

  /**
   * {@return random indices, drawn with the given weights, int64}
   *
   * <p>{@code aten::multinomial(Tensor self, SymInt num_samples, bool replacement=False, *,
   * Generator? generator=None) -> Tensor}
   *
   * @param input weights, 1-d or one row for each distribution
   * @param numSamples how many from each distribution
   * @param replacement whether an index may be drawn twice
   * @throws TorchException if weights are negative or not finite, or there are not enough to draw
   *     from
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.multinomial.html">torch.multinomial</a>
   */
  public static Tensor multinomial(Tensor input, long numSamples, boolean replacement) {
    return Results.tensor(
        AtenM.multinomial(Args.handle(input, "input"), numSamples, replacement, 0), input);
  }

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
}
