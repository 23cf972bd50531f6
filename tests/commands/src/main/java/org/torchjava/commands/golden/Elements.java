package org.torchjava.commands.golden;

import static org.torchjava.DType.UINT8;
import static org.torchjava.MemoryFormat.CONTIGUOUS_FORMAT;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.torchjava.Tensor;

/**
 * What a tensor holds, whoever holds it.
 *
 * @param type the dtype
 * @param shape the sizes
 * @param stride the strides in elements
 * @param bytes the elements in row-major order, little-endian
 */
public record Elements(ElementType type, long[] shape, long[] stride, ByteBuffer bytes) {

  /** A recorded tensor. */
  static Elements of(GoldenTensor golden) {
    long[] stride = golden.stride() == null ? contiguous(golden.shape()) : golden.stride();
    return gathered(ElementType.of(golden.dtype()), golden.shape(), stride, golden.bytes());
  }

  /** A tensor of the API, a conjugate or negative bit resolved, as the recorded ones are. */
  static Elements of(Tensor tensor) {
    Tensor plain = tensor.detach().resolveConj().resolveNeg();
    ElementType type = ElementType.of(plain.dtype().toName());
    ByteBuffer bytes =
        ByteBuffer.wrap(plain.flatten().clone(CONTIGUOUS_FORMAT).view(UINT8).toByteArray());
    return new Elements(type, plain.size(), plain.stride(), bytes.order(ByteOrder.LITTLE_ENDIAN));
  }

  /** Elements that lie in a storage with these strides. */
  public static Elements gathered(
      ElementType type, long[] shape, long[] stride, ByteBuffer storage) {
    long count = 1;
    for (long size : shape) {
      count *= size;
    }
    ByteBuffer rowMajor = ByteBuffer.allocate(Math.toIntExact(count * type.size()));
    gather(type, shape, stride, storage, 0, 0, rowMajor);
    return new Elements(type, shape, stride, rowMajor.flip().order(ByteOrder.LITTLE_ENDIAN));
  }

  private static void gather(
      ElementType type,
      long[] shape,
      long[] stride,
      ByteBuffer storage,
      int dim,
      long position,
      ByteBuffer rowMajor) {
    if (!rowMajor.hasRemaining()) {
      return; // an empty tensor
    }
    if (dim == shape.length) {
      int at = Math.toIntExact(position * type.size());
      rowMajor.put(storage.slice(at, type.size()));
      return;
    }
    for (long i = 0; i < shape[dim]; i++) {
      gather(type, shape, stride, storage, dim + 1, position + i * stride[dim], rowMajor);
    }
  }

  /** How many elements there are. */
  int count() {
    return bytes.limit() / type.size();
  }

  private static long[] contiguous(long[] shape) {
    long[] stride = new long[shape.length];
    long step = 1;
    for (int dim = shape.length - 1; dim >= 0; dim--) {
      stride[dim] = step;
      step *= shape[dim];
    }
    return stride;
  }
}
