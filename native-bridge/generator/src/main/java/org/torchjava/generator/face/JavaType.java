package org.torchjava.generator.face;

/** The type of a parameter of a public method, together with what null and varargs mean there. */
public enum JavaType {
  /** The receiver: the tensor whose method is called, or the results of {@code Out}. */
  RECEIVER("this"),
  TENSOR("Tensor"),
  OPTIONAL_TENSOR("Tensor"),
  TENSORS("List<Tensor>"),
  TENSOR_VARARGS("Tensor..."),
  OPTIONAL_TENSORS("List<Tensor>"),
  LONG("long"),
  OPTIONAL_LONG("Long"),
  DOUBLE("double"),
  OPTIONAL_DOUBLE("Double"),
  BOOLEAN("boolean"),
  OPTIONAL_BOOLEAN("Boolean"),
  SCALAR("Scalar"),
  OPTIONAL_SCALAR("Scalar"),
  SCALARS("Scalar[]"),
  LONGS("long[]"),
  LONG_VARARGS("long..."),
  OPTIONAL_LONGS("long[]"),
  OPTIONAL_DOUBLES("double[]"),
  BOOLEANS("boolean[]"),
  STRING("String"),
  OPTIONAL_STRING("String"),
  NAMES("String[]"),
  NAME_VARARGS("String..."),
  OPTIONAL_NAMES("String[]"),
  DTYPE("DType"),
  OPTIONAL_DTYPE("DType"),
  DEVICE("Device"),
  OPTIONAL_DEVICE("Device"),
  LAYOUT("Layout"),
  OPTIONAL_LAYOUT("Layout"),
  MEMORY_FORMAT("MemoryFormat"),
  OPTIONAL_MEMORY_FORMAT("MemoryFormat"),
  REDUCTION("Reduction"),
  OPTIONAL_GENERATOR("Generator"),
  /** dtype, layout, device and pinned memory together. */
  TENSOR_OPTIONS("TensorOptions"),
  /** A generated record of optional arguments. */
  OPTIONS("");

  private final String source;

  JavaType(String source) {
    this.source = source;
  }

  /** The primitive type of a kind of numbers, by its name in Java. */
  static JavaType ofNumber(String name) {
    return switch (name) {
      case "long" -> LONG;
      case "double" -> DOUBLE;
      case "boolean" -> BOOLEAN;
      default -> throw new IllegalStateException("faces.tsv: no kind of numbers is named " + name);
    };
  }

  /**
   * The type in Java source.
   *
   * @return for example {@code long...}
   */
  public String source() {
    return source;
  }

  /**
   * The type by which the compiler tells overloads apart.
   *
   * @return for example {@code long[]} or {@code List}
   */
  public String erasure() {
    return source.replace("...", "[]").replaceAll("<.*>", "");
  }

  /**
   * The type as a component of a record, where varargs are arrays.
   *
   * @return for example {@code long[]}
   */
  public String component() {
    return source.replace("...", "[]");
  }

  /**
   * Whether null is an argument like any other.
   *
   * @return true where None stands in Python
   */
  public boolean isOptional() {
    return name().startsWith("OPTIONAL_");
  }

  /**
   * Whether a value is an object that must be there.
   *
   * @return true where the generated code has to reject null itself
   */
  boolean mustBeChecked() {
    return switch (this) {
      case SCALAR, LONGS, LONG_VARARGS, STRING, DTYPE, DEVICE, LAYOUT, MEMORY_FORMAT, REDUCTION ->
          true;
      case TENSOR_OPTIONS, OPTIONS -> true;
      default -> false;
    };
  }

  /**
   * Whether values are or hold tensors, which must stay reachable during the call.
   *
   * @return true for tensors and lists of them
   */
  boolean holdsTensors() {
    return switch (this) {
      case TENSOR, OPTIONAL_TENSOR, TENSORS, TENSOR_VARARGS, OPTIONAL_TENSORS, OPTIONAL_GENERATOR ->
          true;
      default -> false;
    };
  }
}
