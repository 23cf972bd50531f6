package org.torchjava.generator.binding;

/**
 * How the result of an operator travels: what the C function returns, the function of
 * cpp/src/results.h that makes it, and the value that says "failed".
 */
public enum ResultKind {
  /** Nothing, or only tensors that the caller passed in. */
  STATUS(CType.INT32, "", "kFailed", false),
  TENSOR(CType.HANDLE, "ownedHandle", "kNoHandle", false),
  /** A list of tensors, or a tuple that contains one. */
  LIST(CType.HANDLE, "ownedList", "kNoHandle", false),
  BOOLEAN(CType.INT32, "plainBool", "kFailed", false),
  INTEGER(CType.INT64, "plainInteger", "kNoInteger", false),
  NUMBER(CType.DOUBLE, "plainNumber", "kNoNumber", false),
  ENUM(CType.INT32, "enumValue", "kFailed", false),
  SCALAR(CType.INT32, "storeScalar", "kFailed", true),
  TUPLE(CType.INT32, "storeTuple", "kFailed", true);

  private final CType type;
  private final String conversion;
  private final String failure;
  private final boolean stored;

  ResultKind(CType type, String conversion, String failure, boolean stored) {
    this.type = type;
    this.conversion = conversion;
    this.failure = failure;
    this.stored = stored;
  }

  /**
   * What the C function returns.
   *
   * @return its type
   */
  public CType type() {
    return type;
  }

  /**
   * The function of results.h.
   *
   * @return its name; "" for {@link #STATUS}
   */
  public String conversion() {
    return conversion;
  }

  /**
   * What the C function returns when the operator failed.
   *
   * @return the name of a constant in guard.h
   */
  public String failure() {
    return failure;
  }

  /**
   * Whether the values go into an array of the caller, which is then the last parameter.
   *
   * @return true for scalars and tuples
   */
  public boolean isStored() {
    return stored;
  }
}
