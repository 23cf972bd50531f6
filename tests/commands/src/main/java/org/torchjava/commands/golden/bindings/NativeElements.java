package org.torchjava.commands.golden.bindings;

import java.nio.ByteBuffer;
import org.torchjava.commands.golden.ElementType;
import org.torchjava.commands.golden.Elements;
import org.torchjava.nativebridge.NativeMemory;
import org.torchjava.nativebridge.NativeTensor;

/** Reads what a handle's tensor holds. */
final class NativeElements {
  private NativeElements() {}

  static Elements of(long tensor) {
    ElementType type = ElementType.of(NativeTensor.dtype(tensor));
    long[] shape = new long[NativeTensor.dim(tensor)];
    long[] stride = new long[shape.length];
    NativeTensor.sizes(tensor, shape);
    NativeTensor.strides(tensor, stride);
    long reach = NativeTensor.numel(tensor) == 0 ? 0 : 1;
    for (int dim = 0; dim < shape.length && reach > 0; dim++) {
      reach += (shape[dim] - 1) * stride[dim];
    }
    ByteBuffer memory =
        NativeMemory.asByteBuffer(NativeTensor.dataPointer(tensor), reach * type.size());
    return Elements.gathered(type, shape, stride, memory);
  }
}
