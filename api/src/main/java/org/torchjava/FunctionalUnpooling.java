package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenM;

/** Partial inverses of max pooling. Part of {@link Functional}. */
abstract class FunctionalUnpooling extends FunctionalFractionalPooling {
  FunctionalUnpooling() {}

  /**
   * {@return the values where max pooling took them from, and zeros elsewhere}
   *
   * @param input the pooled values, (N, C, L) or (C, L)
   * @param indices where they come from
   * @param kernelSize the size of the windows
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.max_unpool1d.html">max_unpool1d</a>
   */
  public static Tensor maxUnpool1d(Tensor input, Tensor indices, long... kernelSize) {
    return maxUnpool1d(input, indices, kernelSize, MaxUnpoolOptions.defaults());
  }

  /**
   * {@return the values where max pooling took them from, and zeros elsewhere}
   *
   * @param input the pooled values, (N, C, L) or (C, L)
   * @param indices where they come from
   * @param kernelSize the size of the windows
   * @param options the step and padding of the windows, and the size to reach
   * @throws IllegalArgumentException if pooling gives no such input from the size to reach
   */
  public static Tensor maxUnpool1d(
      Tensor input, Tensor indices, long[] kernelSize, MaxUnpoolOptions options) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(indices, "indices");
    Objects.requireNonNull(options, "options");
    return TensorScope.run(
        () -> {
          long[] size = Arrays.copyOf(outputSize(input, kernelSize, options, 1), 2);
          size[1] = 1;
          Tensor columns = input.unsqueeze(-1);
          return unpooled2d(columns, indices.unsqueeze(-1), size).squeeze(-1);
        });
  }

  /**
   * {@return the values where max pooling took them from, and zeros elsewhere}
   *
   * @param input the pooled values, (N, C, H, W) or (C, H, W)
   * @param indices where they come from
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.max_unpool2d.html">max_unpool2d</a>
   */
  public static Tensor maxUnpool2d(Tensor input, Tensor indices, long... kernelSize) {
    return maxUnpool2d(input, indices, kernelSize, MaxUnpoolOptions.defaults());
  }

  /**
   * {@return the values where max pooling took them from, and zeros elsewhere}
   *
   * @param input the pooled values, (N, C, H, W) or (C, H, W)
   * @param indices where they come from
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param options the step and padding of the windows, and the size to reach
   * @throws IllegalArgumentException if pooling gives no such input from the size to reach
   */
  public static Tensor maxUnpool2d(
      Tensor input, Tensor indices, long[] kernelSize, MaxUnpoolOptions options) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(indices, "indices");
    Objects.requireNonNull(options, "options");
    return unpooled2d(input, indices, outputSize(input, kernelSize, options, 2));
  }

  /**
   * {@return the values where max pooling took them from, and zeros elsewhere}
   *
   * @param input the pooled values, (N, C, D, H, W) or (C, D, H, W)
   * @param indices where they come from
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.max_unpool3d.html">max_unpool3d</a>
   */
  public static Tensor maxUnpool3d(Tensor input, Tensor indices, long... kernelSize) {
    return maxUnpool3d(input, indices, kernelSize, MaxUnpoolOptions.defaults());
  }

  /**
   * {@return the values where max pooling took them from, and zeros elsewhere}
   *
   * @param input the pooled values, (N, C, D, H, W) or (C, D, H, W)
   * @param indices where they come from
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param options the step and padding of the windows, and the size to reach
   * @throws IllegalArgumentException if pooling gives no such input from the size to reach
   */
  public static Tensor maxUnpool3d(
      Tensor input, Tensor indices, long[] kernelSize, MaxUnpoolOptions options) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(indices, "indices");
    Objects.requireNonNull(options, "options");
    long[] size = outputSize(input, kernelSize, options, 3);
    long[] stride = stride(kernelSize, options, 3);
    long[] padding = FunctionalArgs.spread(options.padding(), 3, "padding");
    return Results.tensor(
        AtenM.max_unpool3d(
            input.handle(), indices.handle(), size, 3, stride, 3, padding, padding.length),
        input,
        indices);
  }

  private static Tensor unpooled2d(Tensor input, Tensor indices, long[] size) {
    long handle = AtenM.max_unpool2d(input.handle(), indices.handle(), size, size.length);
    return Results.tensor(handle, input, indices);
  }

  private static long[] stride(long[] kernelSize, MaxUnpoolOptions options, int dims) {
    return options.stride() == null
        ? FunctionalArgs.spread(kernelSize, dims, "kernelSize")
        : FunctionalArgs.spread(options.stride(), dims, "stride");
  }

  /** The size asked for, where pooling could give the input from it, or the smallest one. */
  private static long[] outputSize(
      Tensor input, long[] kernelSize, MaxUnpoolOptions options, int dims) {
    long[] stride = stride(kernelSize, options, dims);
    long[] smallest = smallestSize(input, kernelSize, stride, options, dims);
    long[] asked = options.outputSize();
    if (asked == null) {
      Guards.sizes(smallest);
      return smallest;
    }
    if (asked.length == dims + 2) {
      asked = Arrays.copyOfRange(asked, 2, asked.length);
    }
    requireLength(asked, dims);
    for (int d = 0; d < dims; d++) {
      requireBetween(asked, d, smallest[d] - stride[d], smallest[d] + stride[d]);
    }
    Guards.sizes(asked);
    return asked;
  }

  private static long[] smallestSize(
      Tensor input, long[] kernelSize, long[] stride, MaxUnpoolOptions options, int dims) {
    long[] kernel = FunctionalArgs.spread(kernelSize, dims, "kernelSize");
    long[] padding = FunctionalArgs.spread(options.padding(), dims, "padding");
    requireOneEach(dims, kernel, stride, padding);
    long[] size = new long[dims];
    for (int d = 0; d < dims; d++) {
      size[d] = (input.size(d - dims) - 1) * stride[d] + kernel[d] - 2 * padding[d];
    }
    return size;
  }

  private static void requireOneEach(int dims, long[]... values) {
    for (long[] value : values) {
      if (value.length != dims) {
        throw new IllegalArgumentException(
            "max_unpool" + dims + "d takes 1 or " + dims + " sizes, but got " + value.length);
      }
    }
  }

  private static void requireLength(long[] asked, int dims) {
    if (asked.length != dims) {
      throw new IllegalArgumentException(
          "output_size should be a sequence containing "
              + dims
              + " or "
              + (dims + 2)
              + " elements, but it has a length of '"
              + asked.length
              + "'");
    }
  }

  private static void requireBetween(long[] asked, int d, long low, long high) {
    if (asked[d] <= low || asked[d] >= high) {
      throw new IllegalArgumentException(
          "invalid output_size \""
              + Arrays.toString(asked)
              + "\" (dim "
              + d
              + " must be between "
              + low
              + " and "
              + high
              + ")");
    }
  }
}
