package org.torchjava.generator.binding;

/** The types that occur in the C ABI, and what JavaCPP maps them to. */
public enum CType {
  HANDLE("tj_handle", "long"),
  INT64("tj_int64", "long"),
  INT32("int32_t", "int"),
  BOOL("bool", "boolean"),
  DOUBLE("double", "double"),
  STRING("const char*", "String"),
  // The const in the cast keeps JavaCPP from copying the array back after the call.
  HANDLES("const tj_handle*", "@Cast(\"const long long*\") long[]"),
  INT64S("const tj_int64*", "@Cast(\"const long long*\") long[]"),
  INT32S("const int32_t*", "@Cast(\"const int*\") int[]"),
  DOUBLES("const double*", "@Cast(\"const double*\") double[]"),
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
   * The type in the Java class, with the annotations of JavaCPP.
   *
   * @return Java source text
   */
  public String java() {
    return java;
  }
}
