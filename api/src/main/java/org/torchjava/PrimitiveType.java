package org.torchjava;

import java.nio.ByteBuffer;

/**
 * The primitive types of Java arrays: which dtype holds them as they are, and how they are copied
 * in bulk.
 */
enum PrimitiveType {
  DOUBLE(double.class, DType.FLOAT64, Double.BYTES) {
    @Override
    void write(ByteBuffer to, Object array, int from, int count) {
      to.asDoubleBuffer().put((double[]) array, from, count);
    }

    @Override
    void read(ByteBuffer from, Object array, int to, int count) {
      from.asDoubleBuffer().get((double[]) array, to, count);
    }
  },
  FLOAT(float.class, DType.FLOAT32, Float.BYTES) {
    @Override
    void write(ByteBuffer to, Object array, int from, int count) {
      to.asFloatBuffer().put((float[]) array, from, count);
    }

    @Override
    void read(ByteBuffer from, Object array, int to, int count) {
      from.asFloatBuffer().get((float[]) array, to, count);
    }
  },
  LONG(long.class, DType.INT64, Long.BYTES) {
    @Override
    void write(ByteBuffer to, Object array, int from, int count) {
      to.asLongBuffer().put((long[]) array, from, count);
    }

    @Override
    void read(ByteBuffer from, Object array, int to, int count) {
      from.asLongBuffer().get((long[]) array, to, count);
    }
  },
  INT(int.class, DType.INT32, Integer.BYTES) {
    @Override
    void write(ByteBuffer to, Object array, int from, int count) {
      to.asIntBuffer().put((int[]) array, from, count);
    }

    @Override
    void read(ByteBuffer from, Object array, int to, int count) {
      from.asIntBuffer().get((int[]) array, to, count);
    }
  },
  SHORT(short.class, DType.INT16, Short.BYTES) {
    @Override
    void write(ByteBuffer to, Object array, int from, int count) {
      to.asShortBuffer().put((short[]) array, from, count);
    }

    @Override
    void read(ByteBuffer from, Object array, int to, int count) {
      from.asShortBuffer().get((short[]) array, to, count);
    }
  },
  CHAR(char.class, DType.UINT16, Character.BYTES) {
    @Override
    void write(ByteBuffer to, Object array, int from, int count) {
      to.asCharBuffer().put((char[]) array, from, count);
    }

    @Override
    void read(ByteBuffer from, Object array, int to, int count) {
      from.asCharBuffer().get((char[]) array, to, count);
    }
  },
  BYTE(byte.class, DType.INT8, Byte.BYTES) {
    @Override
    void write(ByteBuffer to, Object array, int from, int count) {
      to.put((byte[]) array, from, count);
    }

    @Override
    void read(ByteBuffer from, Object array, int to, int count) {
      from.get((byte[]) array, to, count);
    }
  },
  BOOLEAN(boolean.class, DType.BOOL, 1) {
    @Override
    void write(ByteBuffer to, Object array, int from, int count) {
      boolean[] values = (boolean[]) array;
      for (int i = 0; i < count; i++) {
        to.put(i, (byte) (values[from + i] ? 1 : 0));
      }
    }

    @Override
    void read(ByteBuffer from, Object array, int to, int count) {
      boolean[] values = (boolean[]) array;
      for (int i = 0; i < count; i++) {
        values[to + i] = from.get(i) != 0;
      }
    }
  };

  private final Class<?> type;
  private final DType dtype;
  private final int bytes;

  PrimitiveType(Class<?> type, DType dtype, int bytes) {
    this.type = type;
    this.dtype = dtype;
    this.bytes = bytes;
  }

  /** {@return the type of that class, or null for a class that is not one of these primitives} */
  static PrimitiveType of(Class<?> type) {
    for (PrimitiveType candidate : values()) {
      if (candidate.type == type) {
        return candidate;
      }
    }
    return null;
  }

  Class<?> type() {
    return type;
  }

  /** The dtype whose elements have the same bits as this type's. */
  DType dtype() {
    return dtype;
  }

  int bytes() {
    return bytes;
  }

  boolean isFloatingPoint() {
    return this == DOUBLE || this == FLOAT;
  }

  /**
   * Copies {@code count} elements of an array of this type, from {@code from} on, to the start of a
   * buffer.
   */
  abstract void write(ByteBuffer to, Object array, int from, int count);

  /**
   * Copies {@code count} elements from the start of a buffer into an array of this type, from
   * {@code to} on.
   */
  abstract void read(ByteBuffer from, Object array, int to, int count);
}
