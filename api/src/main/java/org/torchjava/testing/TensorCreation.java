package org.torchjava.testing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.torchjava.DType;
import org.torchjava.Index;
import org.torchjava.Tensor;
import org.torchjava.TensorOptions;
import org.torchjava.TensorScope;
import org.torchjava.Torch;
import org.torchjava.TypeException;

/**
 * Tensors of random numbers to test with, by the rules and with the messages of {@code
 * torch.testing.make_tensor} (torch/testing/_creation.py, 2.10; see <a
 * href="https://docs.pytorch.org/docs/2.10/testing.html">torch.testing</a>).
 *
 * <p>The numbers come from the default generator: after {@link Torch#manualSeed} they are those of
 * Python. Any thread may call these methods.
 */
public final class TensorCreation {
  private static final Set<DType> FLOAT8 =
      EnumSet.of(
          DType.FLOAT8_E4M3FN, DType.FLOAT8_E5M2, DType.FLOAT8_E4M3FNUZ, DType.FLOAT8_E5M2FNUZ);

  private TensorCreation() {}

  /**
   * {@return a tensor of random numbers: integers from -9 to 9, unsigned ones from 0 to 9, real
   * numbers and parts of complex ones from -9 to 9, or truth values}
   *
   * @param shape the sizes
   * @param dtype the dtype
   * @throws TypeException for quantized dtypes, and powers of two alone
   * @throws org.torchjava.TorchException for a negative size
   */
  public static Tensor makeTensor(long[] shape, DType dtype) {
    return makeTensor(shape, dtype, MakeTensorOptions.defaults());
  }

  /**
   * {@return a tensor of random numbers between two bounds, the upper one left out}
   *
   * @param shape the sizes
   * @param dtype the dtype
   * @param options the bounds, which are narrowed to what the dtype holds, and more
   * @throws IllegalArgumentException for bounds that are nan, in the wrong order or out of range,
   *     for integers that are to require gradients, and for a memory format of what is not
   *     contiguous
   * @throws TypeException for quantized dtypes, and powers of two alone
   * @throws org.torchjava.TorchException for a negative size
   */
  public static Tensor makeTensor(long[] shape, DType dtype, MakeTensorOptions options) {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(dtype, "dtype");
    Objects.requireNonNull(options, "options");
    requirePossible(dtype, options);
    return TensorScope.run(() -> make(shape, dtype, options));
  }

  private static void requirePossible(DType dtype, MakeTensorOptions options) {
    if (options.noncontiguous() && options.memoryFormat() != null) {
      throw new IllegalArgumentException(
          "The parameters `noncontiguous` and `memory_format` are mutually exclusive, but got"
              + " noncontiguous=True and memory_format="
              + options.memoryFormat());
    }
    if (options.requiresGrad() && isInteger(dtype)) {
      throw new IllegalArgumentException(
          "`requires_grad=True` is not supported for boolean and integral dtypes, but got dtype="
              + dtype);
    }
  }

  private static Tensor make(long[] shape, DType dtype, MakeTensorOptions options) {
    long elements = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    boolean spread = options.noncontiguous() && elements > 1;
    Tensor result = random(spread ? doubled(shape) : shape, dtype, options);
    if (spread) {
      // From the second on, so that a storage offset that is overlooked shows too.
      result = result.index(Index.ellipsis(), Index.slice(1L, null, 2L));
    } else if (options.memoryFormat() != null) {
      result = result.clone(options.memoryFormat());
    }
    if (options.excludeZero()) {
      double replacement = isInteger(dtype) ? 1 : Torch.finfo(dtype).tiny();
      result.maskedFill_(result.eq(0), replacement);
    }
    return options.requiresGrad() ? result.requiresGrad_(true) : result;
  }

  private static long[] doubled(long... shape) {
    long[] doubled = shape.clone();
    doubled[shape.length - 1] *= 2;
    return doubled;
  }

  private static Tensor random(long[] shape, DType dtype, MakeTensorOptions options) {
    TensorOptions target = TensorOptions.defaults().device(options.device());
    if (isInteger(dtype)) {
      RandomRange range = RandomRange.ofIntegers(dtype, options);
      long low = (long) Math.ceil(range.low());
      long high = (long) Math.ceil(range.high());
      return Torch.randint(low, high, shape, target.dtype(dtype));
    }
    boolean small = FLOAT8.contains(dtype);
    if (!small && (!holdsNumbers(dtype) || dtype == DType.FLOAT8_E8M0FNU)) {
      throw new TypeException(
          "The requested dtype '"
              + dtype
              + "' is not supported by torch.testing.make_tensor(). To request support, file an"
              + " issue at: https://github.com/pytorch/pytorch/issues");
    }
    RandomRange range = RandomRange.ofNumbers(dtype, !small, options);
    Tensor result = Torch.empty(shape, target.dtype(small ? DType.FLOAT32 : dtype));
    fill(dtype.isComplex() ? Torch.viewAsReal(result) : result, range);
    return small ? result.to(dtype) : result;
  }

  private static boolean holdsNumbers(DType dtype) {
    return dtype.isFloatingPoint() || dtype.isComplex();
  }

  private static boolean isInteger(DType dtype) {
    return dtype.isInteger() || dtype == DType.BOOL;
  }

  /** A range that is wider than the greatest number is drawn at half its size. */
  private static void fill(Tensor result, RandomRange range) {
    if (range.high() - range.low() >= Torch.finfo(result.dtype()).max()) {
      result.uniform_(range.low() / 2, range.high() / 2).mul_(2);
    } else {
      result.uniform_(range.low(), range.high());
    }
  }
}
