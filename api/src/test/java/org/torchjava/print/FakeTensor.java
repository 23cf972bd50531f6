package org.torchjava.print;

import java.nio.ByteBuffer;
import java.util.List;

/** A dense tensor whose elements are given in the order in which the printer may ask for them. */
class FakeTensor implements PrintableTensor {

  private final String dtype;
  private final long[] shape;
  private final ByteBuffer elements;

  FakeTensor(String dtype, ByteBuffer elements, long... shape) {
    this.dtype = dtype;
    this.shape = shape;
    this.elements = elements;
  }

  static FakeTensor floats(List<? extends Number> values, long... shape) {
    ByteBuffer buffer = ByteBuffer.allocate(4 * values.size());
    values.forEach(value -> buffer.putFloat(value.floatValue()));
    return new FakeTensor("float32", buffer, shape);
  }

  static FakeTensor longs(List<? extends Number> values, long... shape) {
    ByteBuffer buffer = ByteBuffer.allocate(8 * values.size());
    values.forEach(value -> buffer.putLong(value.longValue()));
    return new FakeTensor("int64", buffer, shape);
  }

  static FakeTensor bytes(String dtype, int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length);
    for (int value : values) {
      buffer.put((byte) value);
    }
    return new FakeTensor(dtype, buffer, values.length);
  }

  @Override
  public String dtype() {
    return dtype;
  }

  @Override
  public long[] shape() {
    return shape;
  }

  @Override
  public ByteBuffer elements() {
    return elements;
  }

  @Override
  public ByteBuffer edgeElements(int edgeItems) {
    return elements;
  }
}
