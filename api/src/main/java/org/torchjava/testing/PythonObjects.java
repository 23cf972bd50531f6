package org.torchjava.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.torchjava.Complex;
import org.torchjava.Scalar;
import org.torchjava.Tensor;

/** What Java's objects are in Python, where the messages come from. */
final class PythonObjects {
  private PythonObjects() {}

  /** A list or an array of objects; null for anything else. */
  static List<?> list(Object object) {
    if (object instanceof Object[] array) {
      return Arrays.asList(array);
    }
    return object instanceof List<?> list ? list : null;
  }

  /** A number of Java's or of this library's; null for anything else. */
  static Scalar number(Object object) {
    if (object instanceof Scalar scalar) {
      return scalar;
    }
    if (object instanceof Boolean truth) {
      return Scalar.of(truth.booleanValue());
    }
    if (object instanceof Complex complex) {
      return Scalar.of(complex);
    }
    if (object instanceof Double || object instanceof Float) {
      return Scalar.of(((Number) object).doubleValue());
    }
    boolean whole =
        object instanceof Long
            || object instanceof Integer
            || object instanceof Short
            || object instanceof Byte;
    return whole ? Scalar.of(((Number) object).longValue()) : null;
  }

  /** {@code str(type(object))}. */
  static String type(Object object) {
    return "<class '" + typeName(object) + "'>";
  }

  private static String typeName(Object object) {
    Scalar number = number(object);
    if (number != null) {
      return number.isBoolean()
          ? "bool"
          : number.isInteger() ? "int" : number.isComplex() ? "complex" : "float";
    }
    if (object instanceof Tensor) {
      return "torch.Tensor";
    }
    if (object instanceof String) {
      return "str";
    }
    if (object instanceof Map) {
      return "dict";
    }
    return list(object) != null ? "list" : object.getClass().getName();
  }

  /** {@code repr(object)} of keys and lists of them, and {@code str(object)} of tensors. */
  static String text(Object object) {
    if (object == null) {
      return "None";
    }
    if (object instanceof String string) {
      return "'" + string + "'";
    }
    if (object instanceof List<?> list) {
      return list.stream().map(PythonObjects::text).collect(Collectors.joining(", ", "[", "]"));
    }
    if (object instanceof Tensor tensor && tensor.dim() == 0) {
      return tensor.item().toString();
    }
    Scalar number = number(object);
    return number != null ? number.toString() : object.toString();
  }
}
