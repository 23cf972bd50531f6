package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenB;
import org.torchjava.nativebridge.ops.AtenL;

/** What several functions of {@link Functional} do with their arguments. */
final class FunctionalArgs {
  private FunctionalArgs() {}

  /** One number as so many, others as they are: a window's size may be given once for all. */
  static long[] spread(long[] values, int count, String name) {
    Objects.requireNonNull(values, name);
    if (values.length != 1) {
      return values;
    }
    long[] spread = new long[count];
    Arrays.fill(spread, values[0]);
    return spread;
  }

  /** Sizes as Python prints them: {@code torch.Size([2, 3])}. */
  static String size(long[] sizes) {
    return "torch.Size(" + Arrays.toString(sizes) + ")";
  }

  static String size(Tensor tensor) {
    return size(tensor.size());
  }

  /** Sizes as Python prints a tuple: {@code (2, 3)}, {@code (2,)}. */
  static String tuple(long... sizes) {
    String text = Arrays.toString(sizes);
    return "(" + text.substring(1, text.length() - 1) + (sizes.length == 1 ? ",)" : ")");
  }

  static Tensor reduced(Tensor losses, Reduction reduction) {
    return switch (reduction) {
      case NONE -> losses;
      case MEAN -> losses.mean();
      case SUM -> losses.sum();
    };
  }

  /** Two tensors in one shape. */
  static List<Tensor> broadcast(Tensor a, Tensor b) {
    long[] handles = {a.handle(), b.handle()};
    return Results.list(AtenB.broadcast_tensors(handles, handles.length), a, b);
  }

  static Tensor linear(Tensor input, Tensor weight, Tensor bias) {
    long handle = AtenL.linear(input.handle(), weight.handle(), Args.handleOrNone(bias));
    return Results.tensor(handle, input, weight, bias);
  }
}
