package org.torchjava;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.torchjava.nativebridge.NativeFunctorch;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.print.TensorPrinter;

/** Tensors that a level of function transforms has wrapped, and how they look from outside. */
final class TransformTensors {
  private static final String NO_DATA =
      "Cannot access data pointer of Tensor that doesn't have storage";

  // torch/autograd/__init__.py and aten/src/ATen/functorch/DynamicLayer.cpp, 2.10
  static final String NO_BACKWARD =
      "backward() called inside a functorch transform. This is not supported, please use"
          + " functorch.grad or functorch.vjp instead or call backward() outside of functorch"
          + " transforms.";
  static final String NO_REQUIRES_GRAD =
      "You are attempting to call Tensor.requires_grad_() (or perhaps using"
          + " torch.autograd.functional.* APIs) inside of a function being transformed by a"
          + " functorch transform. This is unsupported, please attempt to use the functorch"
          + " transforms (e.g. grad, vjp, jacrev, jacfwd, hessian) or call requires_grad_() outside"
          + " of a function being transformed instead.";
  static final String NO_RETAIN_GRAD =
      "You are attempting to call Tensor.retain_grad() inside of a function being transformed by a"
          + " functorch transform. This is unsupported, please attempt to use the functorch"
          + " transforms (e.g. grad, vjp, jacrev, jacfwd, hessian) or call retain_grad() outside of"
          + " a function being transformed instead.";

  /** Where a tracked tensor's level is gone, Python prints this one. */
  private static final long NO_LEVEL = -2;

  private TransformTensors() {}

  /** A plain tensor, or one of a wrapper's kinds with its level and dimension. */
  private static int kind(Tensor tensor, long[] levelAndDim) {
    int kind = NativeFunctorch.wrapper(tensor.handle(), levelAndDim);
    return (int) Results.code(kind, tensor);
  }

  private static int kind(Tensor tensor) {
    return kind(tensor, new long[2]);
  }

  /** Whether a level has made the tensor of another one, which alone has memory. */
  static boolean isWrapped(Tensor tensor) {
    return kind(tensor) != NativeFunctorch.PLAIN;
  }

  static boolean isBatched(Tensor tensor) {
    return kind(tensor) == NativeFunctorch.BATCHED;
  }

  // BatchedTensorImpl::sym_is_contiguous_custom in aten/src/ATen/functorch/BatchedTensorImpl.cpp,
  // 2.10
  static boolean isContiguous(Tensor batched, MemoryFormat memoryFormat) {
    if (memoryFormat != MemoryFormat.CONTIGUOUS_FORMAT) {
      throw new TorchException(
          "NYI: querying is_contiguous inside of vmap for memory_format other than"
              + " torch.contiguous_format");
    }
    return Results.bool(NativeFunctorch.isContiguous(batched.handle()), batched);
  }

  /** The tensor as one of a batch. */
  static Tensor batch(Tensor tensor, long dim, long level) {
    return Results.tensor(NativeFunctorch.batch(tensor.handle(), dim, level), tensor);
  }

  /** A tensor as a function at that level of grad or jvp takes it. */
  static Tensor lift(Tensor tensor, long level) {
    return sameOrNew(NativeFunctorch.lift(tensor.handle(), level), tensor);
  }

  /** What that level of grad or jvp made a tensor of. */
  static Tensor lower(Tensor tensor, long level) {
    return sameOrNew(NativeFunctorch.untrack(tensor.handle(), level), tensor);
  }

  /** The tensor itself, or what was tracked by levels that are gone. */
  static Tensor alive(Tensor tensor) {
    return kind(tensor) == NativeFunctorch.TRACKED_ONCE ? alive(value(tensor)) : tensor;
  }

  /** Where LibTorch returns the very tensor, so does Python. */
  static Tensor sameOrNew(long owned, Tensor tensor) {
    if (owned != tensor.handle()) {
      return Results.tensor(owned, tensor);
    }
    NativeTensor.release(owned);
    return tensor;
  }

  /** The tensors as grad and jvp of that level follow them. */
  static List<Tensor> track(List<Tensor> tensors, TransformLevel level) {
    List<Tensor> tracked = new ArrayList<>();
    for (Tensor tensor : tensors) {
      tracked.add(track(tensor, level.number()));
    }
    return tracked;
  }

  static Tensor track(Tensor tensor, long level) {
    return Results.tensor(NativeFunctorch.track(tensor.handle(), level), tensor);
  }

  /** The tensors without what that level made of them; null stays. */
  static List<Tensor> untrack(List<Tensor> tensors, TransformLevel level) {
    List<Tensor> plain = new ArrayList<>();
    for (Tensor tensor : tensors) {
      plain.add(tensor == null ? null : untrack(tensor, level));
    }
    return Collections.unmodifiableList(plain);
  }

  private static Tensor untrack(Tensor tensor, TransformLevel level) {
    return Results.tensor(NativeFunctorch.untrack(tensor.handle(), level.number()), tensor);
  }

  /** Lets a level's tensor collect gradients, which users may not within a transform. */
  static void requireGrad(Tensor tensor) {
    DType dtype = tensor.dtype();
    if (!dtype.isFloatingPoint() && !dtype.isComplex()) {
      // THPVariable_requires_grad_ (tools/autograd/templates/python_variable_methods.cpp, 2.10)
      throw new TorchException("only Tensors of floating point dtype can require gradients");
    }
    Results.check(NativeFunctorch.requireGrad(tensor.handle()), tensor);
  }

  private static Tensor value(Tensor tensor) {
    return Results.tensor(NativeFunctorch.value(tensor.handle()), tensor);
  }

  /**
   * The tensor whose memory is that of a tensor: itself, or what was tracked by a level that is
   * gone.
   *
   * @throws TorchException for a tensor of a level, which stands for no elements of its own
   */
  static Tensor inMemory(Tensor tensor) {
    int kind = kind(tensor);
    if (kind == NativeFunctorch.PLAIN) {
      return tensor;
    }
    if (kind == NativeFunctorch.TRACKED_ONCE) {
      return inMemory(value(tensor));
    }
    throw new TorchException(NO_DATA);
  }

  /** What levels of grad and jvp track, of which a tensor has the elements. */
  static Tensor untracked(Tensor tensor) {
    int kind = kind(tensor);
    boolean tracked = kind == NativeFunctorch.TRACKED || kind == NativeFunctorch.TRACKED_ONCE;
    return tracked ? untracked(value(tensor)) : tensor;
  }

  /** What the innermost level wrapped; the tensor itself where none did. */
  static Tensor unwrapped(Tensor tensor) {
    return isWrapped(tensor) ? value(tensor) : tensor;
  }

  /** The tensor with all batches in it that levels hide. */
  static Tensor whole(Tensor tensor) {
    return isWrapped(tensor) ? whole(value(tensor)) : tensor;
  }

  /** Refuses what no transform may contain. */
  static void requireNoLevel(String message) {
    if (TransformLevel.everOpened() && NativeFunctorch.depth() > 0) {
      throw new TorchException(message);
    }
  }

  /** Python's {@code repr}, which looks at all levels from outside. */
  static String text(Tensor tensor) {
    try (var outside = TransformPause.begin()) {
      return nested(tensor);
    }
  }

  // _functorch_wrapper_str_intern in torch/_tensor_str.py, 2.10
  private static String nested(Tensor tensor) {
    long[] levelAndDim = new long[2];
    int kind = kind(tensor, levelAndDim);
    if (kind == NativeFunctorch.PLAIN) {
      return TensorPrinter.print(new PrintedTensor(tensor), DefaultDtype.get().toName());
    }
    String head =
        switch (kind) {
          case NativeFunctorch.BATCHED ->
              "BatchedTensor(lvl=" + levelAndDim[0] + ", bdim=" + levelAndDim[1];
          case NativeFunctorch.TRACKED -> "GradTrackingTensor(lvl=" + levelAndDim[0];
          default -> "GradTrackingTensor(lvl=" + NO_LEVEL;
        };
    try (Tensor value = value(tensor)) {
      return head + ", value=\n" + indented(nested(value)) + "\n)";
    }
  }

  private static String indented(String text) {
    return text.lines()
        .map(line -> line.isBlank() ? line : "    " + line)
        .collect(Collectors.joining("\n"));
  }
}
