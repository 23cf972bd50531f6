package org.torchjava;

import java.util.Objects;
import java.util.stream.LongStream;
import org.torchjava.nativebridge.ops.AtenN;

/**
 * {@code torch.norm} as Python composes it (torch/functional.py, 2.10): {@code
 * torch.linalg.vector_norm} and {@code matrix_norm} for strided tensors, older operators for sparse
 * ones. No dimensions stand for Python's {@code dim=None}.
 */
final class Norms {
  private Norms() {}

  static Tensor of(Tensor self, double p, long[] dim, boolean keepdim, DType dtype) {
    Objects.requireNonNull(dim, "dim");
    if (self.layout() == Layout.STRIDED) {
      return dtype == null
          ? Linalg.vectorNorm(self, p, dim, keepdim)
          : Linalg.vectorNorm(self, p, dim, keepdim, dtype);
    }
    long[] dims = orAll(dim, self);
    long bits = Double.doubleToRawLongBits(p);
    long result =
        dtype == null
            ? AtenN.norm_ScalarOpt_dim(
                self.handle(), Scalar.DOUBLE, bits, 0, dims, dims.length, keepdim)
            : AtenN.norm_ScalarOpt_dim_dtype(
                self.handle(),
                Scalar.DOUBLE,
                bits,
                0,
                dims,
                dims.length,
                keepdim,
                DType.code(dtype));
    return Results.tensor(result, self);
  }

  static Tensor of(Tensor self, String p, long[] dim, boolean keepdim, DType dtype) {
    Objects.requireNonNull(p, "p");
    Objects.requireNonNull(dim, "dim");
    if (self.layout() != Layout.STRIDED) {
      return ofSparse(self, p, dim, keepdim, dtype);
    }
    if (p.equals("fro") && dim.length <= 2) {
      return of(self, 2, dim, keepdim, dtype);
    }
    // Of other names, and of three dimensions, matrix_norm says what is wrong.
    return Linalg.matrixNorm(self, p, orAll(dim, self), keepdim, dtype);
  }

  private static Tensor ofSparse(Tensor self, String p, long[] dim, boolean keepdim, DType dtype) {
    boolean frobenius = p.equals("fro");
    if (!frobenius && !p.equals("nuc")) {
      throw new TorchException("only valid string values are 'fro' and 'nuc', found " + p);
    }
    if (dtype != null) {
      throw new IllegalArgumentException(
          "dtype argument is not supported in " + (frobenius ? "frobenius" : "nuclear") + " norm");
    }
    if (frobenius) {
      return Torch.frobeniusNorm(self, dim, keepdim);
    }
    return dim.length == 0
        ? Torch.nuclearNorm(self, keepdim)
        : Torch.nuclearNorm(self, dim, keepdim);
  }

  private static long[] orAll(long[] dim, Tensor self) {
    return dim.length > 0 ? dim : LongStream.range(0, self.dim()).toArray();
  }
}
