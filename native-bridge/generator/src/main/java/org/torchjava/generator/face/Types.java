package org.torchjava.generator.face;

import org.torchjava.generator.binding.ParameterKind;
import org.torchjava.generator.model.Argument;

/** Which Java type carries an argument of a schema. */
final class Types {
  private Types() {}

  /** The type that can express every value of the argument. */
  static JavaType full(Argument argument, ParameterKind kind) {
    if (argument.name().equals("reduction") && kind == ParameterKind.INT) {
      return JavaType.REDUCTION;
    }
    return switch (kind) {
      case TENSOR, MUTABLE_TENSOR -> JavaType.TENSOR;
      case OPTIONAL_TENSOR -> JavaType.OPTIONAL_TENSOR;
      case TENSORS, TENSOR_LIST_REF -> JavaType.TENSORS;
      case OPTIONAL_TENSORS -> JavaType.OPTIONAL_TENSORS;
      case SCALAR -> JavaType.SCALAR;
      case OPTIONAL_SCALAR -> JavaType.OPTIONAL_SCALAR;
      case SCALARS -> JavaType.SCALARS;
      case INT, SYM_INT, DEVICE_INDEX -> JavaType.LONG;
      case OPTIONAL_INT, OPTIONAL_SYM_INT -> JavaType.OPTIONAL_LONG;
      case INTS, SYM_INTS -> JavaType.LONGS;
      case OPTIONAL_INTS, OPTIONAL_SYM_INTS -> JavaType.OPTIONAL_LONGS;
      case FLOAT -> JavaType.DOUBLE;
      case OPTIONAL_FLOAT -> JavaType.OPTIONAL_DOUBLE;
      case OPTIONAL_FLOATS -> JavaType.OPTIONAL_DOUBLES;
      case BOOLEAN -> JavaType.BOOLEAN;
      case OPTIONAL_BOOLEAN -> JavaType.OPTIONAL_BOOLEAN;
      case TWO_BOOLEANS, THREE_BOOLEANS, FOUR_BOOLEANS -> JavaType.BOOLEANS;
      case STRING_VIEW, DIMNAME -> JavaType.STRING;
      case OPTIONAL_STRING_VIEW -> JavaType.OPTIONAL_STRING;
      case DIMNAMES -> JavaType.NAMES;
      case OPTIONAL_DIMNAMES -> JavaType.OPTIONAL_NAMES;
      case SCALAR_TYPE -> JavaType.DTYPE;
      case OPTIONAL_SCALAR_TYPE -> JavaType.OPTIONAL_DTYPE;
      case LAYOUT -> JavaType.LAYOUT;
      case OPTIONAL_LAYOUT -> JavaType.OPTIONAL_LAYOUT;
      case MEMORY_FORMAT -> JavaType.MEMORY_FORMAT;
      case OPTIONAL_MEMORY_FORMAT -> JavaType.OPTIONAL_MEMORY_FORMAT;
      case DEVICE -> JavaType.DEVICE;
      case OPTIONAL_DEVICE -> JavaType.OPTIONAL_DEVICE;
      case OPTIONAL_GENERATOR -> JavaType.OPTIONAL_GENERATOR;
      case STORAGE, STREAM ->
          throw new IllegalArgumentException("no Java type for " + kind + " " + argument.name());
    };
  }

  /** The type for callers who give a value: primitive where {@link #full} has to allow null. */
  static JavaType present(JavaType full) {
    return switch (full) {
      case OPTIONAL_LONG -> JavaType.LONG;
      case OPTIONAL_DOUBLE -> JavaType.DOUBLE;
      case OPTIONAL_BOOLEAN -> JavaType.BOOLEAN;
      default -> full;
    };
  }

  /** The type as the last parameter of a method. */
  static JavaType last(JavaType type) {
    return switch (type) {
      case LONGS, OPTIONAL_LONGS -> JavaType.LONG_VARARGS;
      case TENSORS -> JavaType.TENSOR_VARARGS;
      case NAMES, OPTIONAL_NAMES -> JavaType.NAME_VARARGS;
      default -> type;
    };
  }

  static boolean isNumber(JavaType type) {
    return type == JavaType.SCALAR || type == JavaType.OPTIONAL_SCALAR;
  }

  static boolean isIntegers(JavaType type) {
    return type == JavaType.LONGS || type == JavaType.OPTIONAL_LONGS;
  }
}
