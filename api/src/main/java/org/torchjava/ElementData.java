package org.torchjava;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Elements one by one, for {@link DataOps}. */
final class ElementData {
  private ElementData() {}

  static Tensor newTensor(Tensor self, Object data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    DType dtype = options.dtype() != null ? options.dtype() : self.dtype();
    if (data instanceof Tensor tensor) {
      Device device = options.device() != null ? options.device() : tensor.device();
      TensorOptions target = TensorOptions.defaults().dtype(dtype).device(device);
      try (Tensor detached = tensor.detach()) {
        return CreationOptions.requireGrad(detached.to(target, false, true), options);
      }
    }
    Device device = options.device() != null ? options.device() : self.device();
    return TensorData.of(data, options.dtype(dtype).device(device));
  }

  /** Lists in place of the arrays that {@link Tensor#toArray()} makes. */
  static Object lists(Object data) {
    if (data.getClass().isArray()) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < Array.getLength(data); i++) {
        list.add(lists(Array.get(data, i)));
      }
      return Collections.unmodifiableList(list);
    }
    if (data instanceof Character character) {
      return (long) character;
    }
    if (data instanceof Number number) {
      boolean real = number instanceof Double || number instanceof Float;
      return real ? (Object) number.doubleValue() : (Object) number.longValue();
    }
    return data;
  }

  static Tensor apply(Tensor self, DoubleUnaryOperator callable) {
    requireWritable(self, "apply_");
    double[] values = values(self);
    for (int i = 0; i < values.length; i++) {
      values[i] = callable.applyAsDouble(values[i]);
    }
    return write(self, values);
  }

  static Tensor map(Tensor self, Tensor other, DoubleBinaryOperator callable) {
    if (other.dtype() != self.dtype()) {
      throw new TypeException(
          "map_: expected "
              + TypeNames.of(self)
              + " for 'other' (got "
              + TypeNames.of(other)
              + ")");
    }
    requireWritable(self, "map_");
    requireReadable(other, "map_");
    double[] values = values(self);
    try (Tensor expanded = other.expandAs(self)) {
      double[] others = values(expanded);
      for (int i = 0; i < values.length; i++) {
        values[i] = callable.applyAsDouble(values[i], others[i]);
      }
    }
    return write(self, values);
  }

  private static void requireWritable(Tensor self, String method) {
    if (self.requiresGrad()) {
      throw new TorchException(
          "Can't call "
              + method
              + "() on Variable that requires grad. Use var.detach()."
              + method
              + "() instead.");
    }
    requireReadable(self, method);
  }

  private static void requireReadable(Tensor tensor, String method) {
    if (!tensor.isCpu() || tensor.layout() != Layout.STRIDED) {
      throw new TypeException(method + " is only implemented on CPU tensors");
    }
    if (tensor.dtype().isComplex() || tensor.dtype().isQuantized()) {
      throw new TypeException(method + "() has no Java type for elements of " + tensor.dtype());
    }
  }

  private static double[] values(Tensor self) {
    try (Tensor detached = self.detach();
        Tensor doubles = detached.to(DType.FLOAT64)) {
      return doubles.toDoubleArray();
    }
  }

  private static Tensor write(Tensor self, double[] values) {
    DType dtype = self.dtype();
    if (dtype.isInteger()) {
      for (double value : values) {
        IntegerRanges.check(value, dtype);
        if (value != Math.rint(value)) {
          throw new TypeException("'float' object cannot be interpreted as an integer");
        }
      }
    }
    try (Tensor flat = TensorFactory.flat(values, DType.FLOAT64);
        Tensor shaped = flat.view(self.size())) {
      return self.copy_(shaped);
    }
  }
}
