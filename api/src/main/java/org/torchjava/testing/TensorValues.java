package org.torchjava.testing;

import org.torchjava.DType;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Compares the elements of tensors that have everything else in common. */
final class TensorValues {
  private final Tolerances tolerances;
  private final boolean equalNan;

  /** What messages call single numbers and tensors. */
  private record Names(String numbers, String tensors) {
    static final Names USUAL = new Names("Scalars", "Tensor-likes");
    static final Names QUANTIZED = new Names("Quantized scalars", "Quantized tensor-likes");

    static Names both(String name) {
      return new Names(name, name);
    }
  }

  TensorValues(Tolerances tolerances, boolean equalNan) {
    this.tolerances = tolerances;
    this.equalNan = equalNan;
  }

  /** What is to be said of the difference; null when they are close. */
  String mismatch(Tensor actual, Tensor expected) {
    if (TensorPair.isQuantized(actual)) {
      return close(actual.dequantize(), expected.dequantize(), Names.QUANTIZED);
    }
    return switch (actual.layout()) {
      case SPARSE_COO -> coordinates(actual.coalesce(), expected.coalesce());
      case SPARSE_CSR, SPARSE_CSC, SPARSE_BSR, SPARSE_BSC ->
          new CompressedTensors(actual, expected).mismatch(this);
      case JAGGED -> close(actual.values(), expected.values(), Names.USUAL);
      default -> elements(actual, expected);
    };
  }

  private String elements(Tensor actual, Tensor expected) {
    boolean bitwise = actual.dtype().isFloatingPoint() && actual.dtype().itemSize() == 1;
    if (bitwise && !tolerances.askForEquality()) {
      return "Rtol="
          + Scalar.of(tolerances.rtol())
          + " and atol="
          + Scalar.of(tolerances.atol())
          + " are not supported for bitwise comparison of low dimensional floats. Please use rtol=0.0"
          + " and atol=0.0.";
    }
    return close(actual, expected, Names.USUAL);
  }

  private String coordinates(Tensor actual, Tensor expected) {
    if (actual.sparseDim() != expected.sparseDim()) {
      return "The number of sparse dimensions in sparse COO tensors does not match: "
          + actual.sparseDim()
          + " != "
          + expected.sparseDim();
    }
    String count = count("COO", actual.indices().size(1), expected.indices().size(1));
    if (count != null) {
      return count;
    }
    String indices = equal(actual.indices(), expected.indices(), "Sparse COO indices");
    return indices != null
        ? indices
        : close(actual.values(), expected.values(), "Sparse COO values");
  }

  static String count(String format, long actual, long expected) {
    return actual == expected
        ? null
        : "The number of specified values in sparse "
            + format
            + " tensors does not match: "
            + actual
            + " != "
            + expected;
  }

  /** Compares tensors of indices, which may have different dtypes. */
  static String equal(Tensor actual, Tensor expected, String name) {
    DType dtype = Torch.promoteTypes(actual.dtype(), expected.dtype());
    return new TensorValues(Tolerances.NONE, false)
        .close(actual.to(dtype), expected.to(dtype), Names.both(name));
  }

  String close(Tensor actual, Tensor expected, String name) {
    return close(actual, expected, Names.both(name));
  }

  private String close(Tensor actual, Tensor expected, Names names) {
    Tensor matches = actual.isclose(expected, tolerances.rtol(), tolerances.atol(), equalNan);
    if (matches.all().booleanValue()) {
      return null;
    }
    return actual.dim() == 0
        ? Mismatches.ofNumbers(names.numbers(), actual.item(), expected.item(), tolerances)
        : Mismatches.ofTensors(
            names.tensors(), new TensorDifference(actual, expected, matches), tolerances);
  }
}
