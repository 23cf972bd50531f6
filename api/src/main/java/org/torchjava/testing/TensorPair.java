package org.torchjava.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.torchjava.DType;
import org.torchjava.Layout;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Two tensors: their attributes, then their elements. */
record TensorPair(
    Tensor actual, Tensor expected, Tolerances tolerances, CloseOptions options, String item)
    implements Pair {
  // In the order of c10::QScheme (c10/core/QScheme.h, 2.10.0).
  private static final List<String> SCHEMES =
      List.of(
          "torch.per_tensor_affine",
          "torch.per_channel_affine",
          "torch.per_tensor_symmetric",
          "torch.per_channel_symmetric",
          "torch.per_channel_affine_float_qparams");

  static TensorPair of(Tensor actual, Tensor expected, CloseOptions options, String item) {
    for (Tensor tensor : List.of(actual, expected)) {
      if (tensor.layout() == Layout.MKLDNN) {
        throw new IllegalArgumentException("Unsupported tensor layout " + Layout.MKLDNN + item);
      }
    }
    Tolerances tolerances = Tolerances.of(options, actual.dtype(), expected.dtype(), item);
    return new TensorPair(actual, expected, tolerances, options, item);
  }

  @Override
  public String mismatch() {
    String attributes = attributeMismatch();
    if (attributes != null || isMeta(actual) || isMeta(expected)) {
      return attributes;
    }
    return new TensorValues(tolerances, options.equalNan())
        .mismatch(equalized(actual, expected), equalized(expected, actual));
  }

  private String attributeMismatch() {
    if (!Arrays.equals(actual.size(), expected.size())) {
      return differ("shape", shape(actual), shape(expected));
    }
    boolean quantized = isQuantized(actual);
    if (quantized != isQuantized(expected)) {
      return differ("is_quantized", quantized ? "True" : "False", quantized ? "False" : "True");
    }
    if (quantized && actual.qscheme() != expected.qscheme()) {
      return differ("qscheme()", scheme(actual), scheme(expected));
    }
    if (actual.layout() != expected.layout()) {
      if (options.checkLayout()) {
        return differ("layout", actual.layout(), expected.layout());
      }
    } else if (options.checkStride() && actual.layout() == Layout.STRIDED && !sameStrides()) {
      return differ(
          "stride()", Mismatches.tuple(actual.stride()), Mismatches.tuple(expected.stride()));
    }
    if (options.checkDevice() && !actual.device().equals(expected.device())) {
      return differ("device", actual.device(), expected.device());
    }
    return options.checkDtype() ? differ("dtype", actual.dtype(), expected.dtype()) : null;
  }

  private boolean sameStrides() {
    return Arrays.equals(actual.stride(), expected.stride());
  }

  private static String differ(String attribute, Object actual, Object expected) {
    return Objects.equals(actual, expected)
        ? null
        : "The values for attribute '"
            + attribute
            + "' do not match: "
            + actual
            + " != "
            + expected
            + ".";
  }

  private static String shape(Tensor tensor) {
    return "torch.Size(" + Arrays.toString(tensor.size()) + ")";
  }

  private static String scheme(Tensor tensor) {
    return SCHEMES.get((int) tensor.qscheme());
  }

  private static boolean isMeta(Tensor tensor) {
    return tensor.device().type().equals("meta");
  }

  static boolean isQuantized(Tensor tensor) {
    return switch (tensor.dtype()) {
      case QINT8, QUINT8, QINT32 -> true;
      default -> false;
    };
  }

  /** A tensor on the device, of the dtype and of the layout in which it can be compared. */
  private static Tensor equalized(Tensor tensor, Tensor other) {
    Tensor equal = tensor.device().equals(other.device()) ? tensor : tensor.cpu();
    if (tensor.dtype() != other.dtype()) {
      equal = equal.to(Torch.promoteTypes(signed(tensor.dtype()), signed(other.dtype())));
    }
    boolean sparse = tensor.layout() != Layout.STRIDED;
    return sparse && tensor.layout() != other.layout() ? equal.toDense() : equal;
  }

  /** The larger unsigned integers are promoted to nothing. */
  private static DType signed(DType dtype) {
    return switch (dtype) {
      case UINT16, UINT32, UINT64 -> DType.INT64;
      default -> dtype;
    };
  }
}
