package org.torchjava.tests.conformance.golden;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.torchjava.commands.golden.ReprCase;
import org.torchjava.print.PrintableTensor;

/** A recorded tensor, given to the printer without LibTorch in between. */
final class RecordedPrintable implements PrintableTensor {

  private final ReprCase golden;
  private final long[] shape;
  private final long[] stride;
  private final int elementSize;

  RecordedPrintable(ReprCase golden) {
    this.golden = golden;
    this.shape = golden.tensor().shape();
    this.stride = golden.tensor().stride() == null ? contiguous(shape) : golden.tensor().stride();
    this.elementSize = elementSize(golden.tensor().dtype());
  }

  @Override
  public String dtype() {
    return golden.tensor().dtype();
  }

  @Override
  public long[] shape() {
    return shape.clone();
  }

  @Override
  public boolean requiresGrad() {
    return golden.requiresGrad();
  }

  @Override
  public ByteBuffer elements() {
    return gathered(Integer.MAX_VALUE);
  }

  @Override
  public ByteBuffer edgeElements(int edgeItems) {
    return gathered(edgeItems);
  }

  private ByteBuffer gathered(int edgeItems) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    gather(0, 0, edgeItems, out);
    return ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void gather(int dim, long position, int edgeItems, ByteArrayOutputStream out) {
    if (dim == shape.length) {
      out.write(golden.tensor().data(), (int) position * elementSize, elementSize);
      return;
    }
    for (long i = 0; i < shape[dim]; i++) {
      if (shape[dim] > 2L * edgeItems && i == edgeItems) {
        i = shape[dim] - edgeItems;
      }
      gather(dim + 1, position + i * stride[dim], edgeItems, out);
    }
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

  private static int elementSize(String dtype) {
    return switch (dtype) {
      case "bool" -> 1;
      case "bfloat16" -> 2;
      default -> Integer.parseInt(dtype.replaceAll("\\D", "")) / 8;
    };
  }
}
