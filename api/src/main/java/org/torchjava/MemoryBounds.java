package org.torchjava;

import java.util.Arrays;
import org.torchjava.nativebridge.NativeError;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * Empties tensors that a call left with sizes that do not fit their memory; the next operator would
 * read beyond the end. LibTorch 2.10 sets the sizes before it asks for memory (resize_impl_cpu_ in
 * ATen/native/Resize.h), and accepts negative ones when their product is not.
 */
final class MemoryBounds {
  private MemoryBounds() {}

  /** After a failure, whose exception is on its way. */
  static void mend(Tensor tensor) {
    if (tensor.isClosed()) {
      return;
    }
    if (NativeTensor.fits(tensor.handle()) == 0) {
      empty(tensor);
    }
    NativeError.clear();
  }

  /**
   * After a success.
   *
   * @throws TorchException if the sizes do not fit
   */
  static Tensor check(Tensor tensor) {
    if (NativeTensor.fits(tensor.handle()) == 0) {
      long[] sizes = tensor.size();
      empty(tensor);
      NativeError.clear();
      throw new TorchException(message(sizes));
    }
    return tensor;
  }

  private static String message(long[] sizes) {
    String all = Arrays.toString(sizes);
    for (long size : sizes) {
      if (size < 0) {
        return "Trying to create tensor with negative dimension " + size + ": " + all;
      }
    }
    return "a tensor of size " + all + " does not fit the memory it was given";
  }

  // Not resize_, which refuses tensors that require gradients.
  private static void empty(Tensor tensor) {
    try (var outside = TransformPause.begin();
        GradMode.Guard guard = GradMode.noGrad()) {
      AtenS.set_(TransformTensors.whole(tensor).handle());
    }
  }
}
