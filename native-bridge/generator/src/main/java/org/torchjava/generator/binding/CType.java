package org.torchjava.generator.binding;

/** The types that occur in the C ABI, and what JavaCPP maps them to. */
public enum CType {
  HANDLE("tj_handle", "long"),
  INT64("tj_int64", "long"),
  INT32("int32_t", "int"),
  BOOL("bool", "boolean"),
  DOUBLE("double", "double"),
  STRING("const char*", "String"),
  HANDLES("const tj_handle*", "@Raw(withEnv = true) long[]"),
  INT64S("const tj_int64*", "@Raw(withEnv = true) long[]"),
  INT32S("const int32_t*", "@Raw(withEnv = true) int[]"),
  DOUBLES("const double*", "@Raw(withEnv = true) double[]"),
  RETURNED_INT64S("tj_int64*", "@Cast(\"long long*\") long[]");

  private final String c;
  private final String java;

  CType(String c, String java) {
    this.c = c;
    this.java = java;
  }

  /**
   * The type in the C header.
   *
   * @return C source text
   */
  public String c() {
    return c;
  }

  /**
   * Whether it is an array that the C function only reads. JavaCPP leaves it to {@code
   * torchjava/with_arrays.h}.
   *
   * @return whether it is one
   */
  public boolean isReadArray() {
    return this == HANDLES || this == INT64S || this == INT32S || this == DOUBLES;
  }

  /**
   * Whether it is an array.
   *
   * @return whether it is one, to read or to write
   */
  public boolean isArray() {
    return isReadArray() || this == RETURNED_INT64S;
  }

  /**
   * The type in the Java class, with the annotations of JavaCPP.
   *
   * @return Java source text
   */
  public String java() {
    return java;
  }
}
