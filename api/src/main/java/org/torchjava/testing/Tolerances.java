package org.torchjava.testing;

import org.torchjava.DType;

/** How far numbers may be apart. */
record Tolerances(double rtol, double atol) {
  static final Tolerances NONE = new Tolerances(0, 0);

  /** Those of the options or else the looser ones of two dtypes. */
  static Tolerances of(CloseOptions options, DType actual, DType expected, String item) {
    if ((options.rtol() == null) != (options.atol() == null)) {
      throw new IllegalArgumentException(
          "Both 'rtol' and 'atol' must be either specified or omitted, but got no "
              + (options.rtol() == null ? "rtol" : "atol")
              + "."
              + item);
    }
    return options.rtol() != null
        ? new Tolerances(options.rtol(), options.atol())
        : of(actual).or(of(expected));
  }

  // torch/testing/_comparison.py; quantized tensors are compared by their values in float32.
  private static Tolerances of(DType dtype) {
    return switch (dtype) {
      case FLOAT16, COMPLEX32 -> new Tolerances(1e-3, 1e-5);
      case BFLOAT16 -> new Tolerances(1.6e-2, 1e-5);
      case FLOAT32, COMPLEX64, QINT8, QUINT8, QINT32 -> new Tolerances(1.3e-6, 1e-5);
      case FLOAT64, COMPLEX128 -> new Tolerances(1e-7, 1e-7);
      default -> NONE;
    };
  }

  private Tolerances or(Tolerances other) {
    return new Tolerances(Math.max(rtol, other.rtol), Math.max(atol, other.atol));
  }

  boolean askForEquality() {
    return rtol == 0 && atol == 0;
  }
}
