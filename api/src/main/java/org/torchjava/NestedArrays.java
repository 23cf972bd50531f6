package org.torchjava;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * Arrays of arrays of primitives as one tensor, by the rules of {@code torch.tensor} for nested
 * lists (torch/csrc/utils/tensor_new.cpp, PyTorch 2.10).
 *
 * <p>The first row of every level gives the size of the next one; all others must agree with it.
 * Like PyTorch, this looks no further than a level of size 0.
 */
final class NestedArrays {
  // tensor_new.cpp's MAX_DIMS: stops at arrays that contain themselves.
  private static final int MAX_DIMS = 128;

  private final long[] size;
  private final PrimitiveType type;
  private final DType dtype;

  private NestedArrays(Object nested, TensorOptions options) {
    this.size = size(nested);
    this.type = elementType(nested);
    this.dtype = TensorFactory.dtypeFor(type, options);
  }

  /** The tensor of a nested array; {@code options} may be null. */
  static Tensor tensor(Object[] nested, TensorOptions options) {
    NestedArrays arrays = new NestedArrays(nested, options);
    if (arrays.isEmpty()) {
      return TensorFactory.build(
          arrays.type, arrays.type.dtype(), arrays.size, memory -> {}, arrays.dtype, options);
    }
    // All rows are checked before any memory is taken.
    arrays.check(nested, 0, "data");
    return TensorFactory.build(
        arrays.type,
        arrays.type.dtype(),
        arrays.size,
        memory -> arrays.write(memory, nested, 0, 0),
        arrays.dtype,
        options);
  }

  private static long[] size(Object nested) {
    List<Long> sizes = new ArrayList<>();
    Object level = nested;
    String path = "data";
    while (level.getClass().isArray()) {
      int length = Array.getLength(level);
      sizes.add((long) length);
      if (sizes.size() > MAX_DIMS) {
        throw new IllegalArgumentException(
            "too many dimensions '" + level.getClass().getSimpleName() + "'");
      }
      if (length == 0 || level.getClass().getComponentType().isPrimitive()) {
        break;
      }
      level = ((Object[]) level)[0];
      path += "[0]";
      if (level == null) {
        throw new NullPointerException(path);
      }
    }
    return sizes.stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * The type of the numbers; where there are none and the array's class does not tell, that of
   * Python's floats.
   */
  private static PrimitiveType elementType(Object nested) {
    Object level = nested;
    while (level instanceof Object[] rows && rows.length > 0) {
      level = rows[0];
    }
    Class<?> element = level.getClass();
    while (element.isArray()) {
      element = element.getComponentType();
    }
    PrimitiveType type = PrimitiveType.of(element);
    if (type != null) {
      return type;
    }
    if (element == Object.class && level instanceof Object[]) {
      return PrimitiveType.DOUBLE;
    }
    throw new TypeException(
        "tensor(): arrays of numbers must be arrays of a primitive type, not of "
            + element.getName());
  }

  private boolean isEmpty() {
    return size[size.length - 1] == 0;
  }

  private void check(Object level, int dim, String path) {
    if (level == null) {
      throw new NullPointerException(path);
    }
    boolean leaf = dim == size.length - 1;
    Class<?> found = level.getClass();
    boolean rightKind = leaf ? found.getComponentType() == type.type() : level instanceof Object[];
    if (!rightKind) {
      String expected = type.type().getName() + "[]".repeat(size.length - dim);
      throw new TypeException(
          "tensor(): " + path + " is of type " + found.getTypeName() + ", expected " + expected);
    }
    int length = Array.getLength(level);
    if (length != size[dim]) {
      throw new IllegalArgumentException(
          "expected sequence of length " + size[dim] + " at dim " + dim + " (got " + length + ")");
    }
    if (leaf) {
      IntegerRanges.check(level, dtype);
      return;
    }
    Object[] rows = (Object[]) level;
    for (int i = 0; i < length; i++) {
      check(rows[i], dim + 1, path + "[" + i + "]");
    }
  }

  /** Writes one level, {@code offset} bytes from the start, and returns where the next one goes. */
  private long write(TensorMemory memory, Object level, int dim, long offset) {
    if (dim == size.length - 1) {
      memory.write(type, offset, level);
      return offset + size[dim] * type.bytes();
    }
    long next = offset;
    for (Object row : (Object[]) level) {
      next = write(memory, row, dim + 1, next);
    }
    return next;
  }
}
