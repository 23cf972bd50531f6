package org.torchjava;

import org.torchjava.nativebridge.NativeError;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenR;

/**
 * Mends tensors that a failed call left larger than their memory: LibTorch 2.10 sets the sizes
 * before it asks for memory (resize_impl_cpu_ in ATen/native/Resize.h), and the next operator would
 * read beyond the end.
 */
final class FailedResize {
  private static final int NONE = -1;

  private FailedResize() {}

  /** Makes the tensor empty if its memory does not reach as far as its sizes say. */
  static void mend(Tensor tensor) {
    if (tensor.isClosed()) {
      return;
    }
    long handle = tensor.handle();
    if (reachesBeyond(handle)) {
      AtenR.resize_(handle, new long[] {0}, 1, NONE);
    }
    NativeError.clear();
  }

  private static boolean reachesBeyond(long handle) {
    int dim = NativeTensor.dim(handle);
    long numel = NativeTensor.numel(handle);
    if (dim <= 0 || numel <= 0) {
      return false;
    }
    long[] sizes = new long[dim];
    long[] strides = new long[dim];
    if (NativeTensor.sizes(handle, sizes) < 0 || NativeTensor.strides(handle, strides) < 0) {
      return false; // not strided: such tensors keep what they have
    }
    long last = NativeTensor.storageOffset(handle);
    for (int i = 0; i < dim; i++) {
      last += (sizes[i] - 1) * strides[i];
    }
    long elements =
        NativeTensor.storageBytes(handle) / DType.ofCode(NativeTensor.dtype(handle)).itemSize();
    return last >= elements && NativeTensor.device(handle) == Device.code(Device.CPU);
  }
}
