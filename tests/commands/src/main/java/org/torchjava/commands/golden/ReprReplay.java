package org.torchjava.commands.golden;

import java.util.List;
import org.torchjava.DType;
import org.torchjava.Index;
import org.torchjava.Parameter;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.print.PrintOptions;

/**
 * Prints a case's tensor through the public API.
 *
 * <p>Print options and default dtype are put back afterwards; replays must not run side by side.
 */
public final class ReprReplay {

  private ReprReplay() {}

  /** What {@code toString()} makes of the case. */
  public static String replay(ReprCase golden) {
    PrintOptions options = PrintOptions.current();
    DType defaultDtype = Torch.getDefaultDtype();
    try {
      Tensor tensor = golden.tensor().toTensor();
      if (golden.requiresGrad()) {
        tensor.requiresGrad_(true);
      }
      Tensor printed = apply(golden, tensor);
      PrintOptions.set(golden.options());
      Torch.setDefaultDtype(DType.of(golden.defaultDtype()));
      return printed.toString();
    } finally {
      PrintOptions.set(options);
      Torch.setDefaultDtype(defaultDtype);
    }
  }

  private static Tensor apply(ReprCase golden, Tensor x) {
    return switch (golden.op()) {
      case "none" -> x;
      case "mul1" -> x.mul(1);
      case "add0" -> x.add(0);
      case "neg" -> x.neg();
      case "sum" -> x.sum();
      case "mean" -> x.mean();
      case "max" -> x.max();
      case "clone" -> x.clone();
      case "detach" -> x.detach();
      case "relu" -> x.relu();
      case "select0" -> x.select(0, 0);
      case "flatten" -> x.view(-1);
      case "t" -> x.t();
      case "transpose01" -> x.transpose(0, 1);
      case "unsqueeze0" -> x.unsqueeze(0);
      case "unbind0" -> x.unbind(0).get(0);
      case "expand2" -> x.unsqueeze(0).expand(twice(golden.tensor().shape()));
      case "slice_step2" -> x.index(Index.slice(null, null, 2L));
      case "clone_mul_" -> x.clone().mul_(1);
      case "copyslices" -> multipliedSlice(x.clone());
      case "to_float64" -> x.to(DType.of("float64"));
      case "conj" -> x.conj();
      case "real" -> x.real();
      case "imag" -> x.imag();
      case "cat_self" -> Torch.cat(List.of(x, x), 0);
      case "eq_self" -> x.eq(x);
      case "no_grad_mul1" -> Torch.noGrad(() -> x.mul(1));
      case "parameter" -> new Parameter(x, golden.requiresGrad());
      default -> throw new IllegalArgumentException("No operation " + golden.op());
    };
  }

  private static long[] twice(long[] shape) {
    long[] sizes = new long[shape.length + 1];
    sizes[0] = 2;
    System.arraycopy(shape, 0, sizes, 1, shape.length);
    return sizes;
  }

  private static Tensor multipliedSlice(Tensor y) {
    y.slice(0, 0L, 1L, 1).mul_(1);
    return y;
  }
}
