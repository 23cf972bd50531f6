package org.torchjava.commands.golden.bindings;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.torchjava.commands.golden.ElementType;
import org.torchjava.commands.golden.GoldenTensor;
import org.torchjava.nativebridge.NativeMemory;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenE;

/** The tensors of one call: made here or returned by it, all released together. */
final class NativeHandles implements AutoCloseable {

  private static final int NONE = -1;

  private final List<Long> owned = new ArrayList<>();

  /** A tensor with a storage of its own; a contiguous one is no view, as some operators care. */
  long tensor(GoldenTensor golden) {
    ElementType type = ElementType.of(golden.dtype());
    if (golden.stride() == null) {
      return filled(golden.shape(), type, golden.bytes());
    }
    long flat = filled(new long[] {golden.data().length / type.size()}, type, golden.bytes());
    long[] shape = golden.shape();
    long[] stride = golden.stride();
    return own(AtenA.as_strided(flat, shape, shape.length, stride, stride.length, true, 0));
  }

  private long filled(long[] shape, ElementType type, ByteBuffer elements) {
    long tensor =
        own(AtenE.empty_memory_format(shape, shape.length, type.code(), NONE, NONE, NONE, NONE));
    if (elements.hasRemaining()) {
      NativeMemory.asByteBuffer(NativeTensor.dataPointer(tensor), elements.remaining())
          .put(elements);
    }
    return tensor;
  }

  /** Takes over a reference that a call returned. */
  long own(long handle) {
    if (handle == 0) {
      throw NativeFailure.take();
    }
    owned.add(handle);
    return handle;
  }

  @Override
  public void close() {
    owned.forEach(NativeTensor::release);
  }
}
