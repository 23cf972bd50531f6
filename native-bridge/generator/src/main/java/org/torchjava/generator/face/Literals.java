package org.torchjava.generator.face;

import java.util.List;
import org.torchjava.generator.binding.ParameterKind;
import org.torchjava.generator.model.Argument;

/** The defaults of schemas, as the Java expressions that the bindings take. */
final class Literals {
  private Literals() {}

  /** One expression for each slot of the argument's binding. */
  static List<String> slots(Argument argument, ParameterKind kind) {
    String text = argument.defaultValue().orElseThrow();
    boolean none = text.equals("None");
    return switch (kind) {
      case OPTIONAL_TENSOR, OPTIONAL_GENERATOR -> List.of("0");
      case SCALAR, OPTIONAL_SCALAR -> none ? List.of("-1", "0", "0") : number(text);
      case INT, SYM_INT, DEVICE_INDEX -> List.of(text);
      case OPTIONAL_INT, OPTIONAL_SYM_INT -> none ? List.of("false", "0") : List.of("true", text);
      case FLOAT -> List.of(decimal(text));
      case OPTIONAL_FLOAT -> none ? List.of("false", "0") : List.of("true", decimal(text));
      case BOOLEAN -> List.of(text.equals("True") ? "true" : "false");
      case OPTIONAL_BOOLEAN -> List.of(none ? "-1" : text.equals("True") ? "1" : "0");
      case INTS, SYM_INTS, OPTIONAL_INTS, OPTIONAL_SYM_INTS ->
          none ? List.of("null", "0") : array(text);
      case OPTIONAL_FLOATS, OPTIONAL_TENSORS -> List.of("null", "0");
      case STRING_VIEW, OPTIONAL_STRING_VIEW, DIMNAMES, OPTIONAL_DIMNAMES ->
          List.of(none ? "null" : text);
      case SCALAR_TYPE,
          OPTIONAL_SCALAR_TYPE,
          LAYOUT,
          OPTIONAL_LAYOUT,
          DEVICE,
          OPTIONAL_DEVICE,
          MEMORY_FORMAT,
          OPTIONAL_MEMORY_FORMAT ->
          List.of(none ? "-1" : text);
      default -> throw new IllegalArgumentException("no default of kind " + kind + ": " + argument);
    };
  }

  /** The default as a value of the Java type, for a record of options. */
  static String value(Argument argument, JavaType type) {
    String text = argument.defaultValue().orElseThrow();
    if (text.equals("None")) {
      return "null";
    }
    return switch (type) {
      case BOOLEAN, OPTIONAL_BOOLEAN -> text.equals("True") ? "true" : "false";
      case LONGS, OPTIONAL_LONGS -> array(text).get(0);
      case DOUBLE, OPTIONAL_DOUBLE -> decimal(text);
      case OPTIONAL_LONG -> text + "L";
      case SCALAR, OPTIONAL_SCALAR -> "Scalar.of(" + text + ")";
      case REDUCTION -> "Reduction.MEAN";
      case DTYPE, OPTIONAL_DTYPE -> "DType.ofCode(" + text + ")";
      case LAYOUT, OPTIONAL_LAYOUT -> "Layout.ofCode(" + text + ")";
      case MEMORY_FORMAT, OPTIONAL_MEMORY_FORMAT -> "MemoryFormat.ofCode(" + text + ")";
      case OPTIONAL_TENSORS, TENSORS -> "List.of()";
      default -> text;
    };
  }

  private static List<String> number(String text) {
    if (text.equals("True") || text.equals("False")) {
      return List.of("Scalar.BOOLEAN", text.equals("True") ? "1" : "0", "0");
    }
    boolean whole = text.matches("-?\\d+");
    return whole
        ? List.of("Scalar.LONG", text, "0")
        : List.of("Scalar.DOUBLE", "Double.doubleToRawLongBits(" + decimal(text) + ")", "0");
  }

  private static String decimal(String text) {
    return switch (text) {
      case "inf" -> "Double.POSITIVE_INFINITY";
      case "-inf" -> "Double.NEGATIVE_INFINITY";
      case "nan" -> "Double.NaN";
      default -> text;
    };
  }

  private static List<String> array(String text) {
    String inner = text.startsWith("[") ? text.substring(1, text.length() - 1) : text;
    int size = inner.isBlank() ? 0 : inner.split(",").length;
    return List.of("new long[] {" + inner + "}", Integer.toString(size));
  }
}
