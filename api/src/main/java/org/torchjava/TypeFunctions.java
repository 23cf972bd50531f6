package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What dtypes can hold, and shapes without tensors. Part of {@link Torch}. */
abstract class TypeFunctions extends SeedFunctions {
  /** For {@link Torch} alone. */
  TypeFunctions() {}

  /**
   * {@return what numbers the default dtype can hold}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/type_info.html#torch.torch.finfo">torch.finfo</a>
   */
  public static Finfo finfo() {
    return Finfo.of(DefaultDtype.get());
  }

  /**
   * {@return what numbers a floating point dtype can hold}
   *
   * @param type the dtype; of a complex one, its parts are meant
   * @throws TypeException for other dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/type_info.html#torch.torch.finfo">torch.finfo</a>
   */
  public static Finfo finfo(DType type) {
    return Finfo.of(type);
  }

  /**
   * {@return what numbers an integer dtype can hold}
   *
   * @param type the dtype
   * @throws TypeException for other dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/type_info.html#torch.torch.iinfo">torch.iinfo</a>
   */
  public static Iinfo iinfo(DType type) {
    return Iinfo.of(type);
  }

  /**
   * {@return the shape to which tensors of these shapes are broadcast}
   *
   * @param shapes the shapes; without any, the result is that of a 0-d tensor
   * @throws TorchException if they cannot be broadcast together
   * @throws IllegalArgumentException for a negative size
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.broadcast_shapes.html">torch.broadcast_shapes</a>
   */
  public static long[] broadcastShapes(long[]... shapes) {
    Objects.requireNonNull(shapes, "shapes");
    int dims = 0;
    for (int i = 0; i < shapes.length; i++) {
      if (shapes[i] == null) {
        throw new NullPointerException("shapes[" + i + "]");
      }
      dims = Math.max(dims, shapes[i].length);
    }
    long[] common = new long[dims];
    Arrays.fill(common, 1);
    for (int i = 0; i < shapes.length; i++) {
      broadcast(common, shapes[i], i);
    }
    return common;
  }

  /** Widens a shape to hold another one, as torch/_refs/__init__.py does. */
  private static void broadcast(long[] common, long[] shape, int argument) {
    for (int fromEnd = 1; fromEnd <= shape.length; fromEnd++) {
      long size = shape[shape.length - fromEnd];
      int dim = common.length - fromEnd;
      if (size != common[dim] && common[dim] == 1) {
        if (size < 0) {
          throw new IllegalArgumentException(
              "Attempting to broadcast a dimension with negative length!");
        }
        common[dim] = size;
      } else if (size != common[dim] && size != 1) {
        throw new TorchException(
            "Attempting to broadcast a dimension of length "
                + size
                + " at -"
                + fromEnd
                + "! Mismatching argument at index "
                + argument
                + " had "
                + tuple(shape)
                + "; but expected shape should be broadcastable to "
                + Arrays.toString(common));
      }
    }
  }

  /** As Python prints it: {@code (2,)}, {@code (2, 3)}. */
  static String tuple(long[] shape) {
    String sizes = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
    return "(" + sizes + (shape.length == 1 ? ",)" : ")");
  }
}
