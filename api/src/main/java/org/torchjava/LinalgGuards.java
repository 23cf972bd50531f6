package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/** Matrices with which LAPACK, under LibTorch 2.10, never returns or ends the process. */
final class LinalgGuards {
  private static final Set<DType> LAPACK_DTYPES =
      Set.of(DType.FLOAT32, DType.FLOAT64, DType.COMPLEX64, DType.COMPLEX128);

  private static final long[] LAST_TWO = {-2, -1};

  private LinalgGuards() {}

  /** Negative powers are those of the inverse; with this one, which has no negation, it loops. */
  static void matrixPower(long n) {
    if (n == Long.MIN_VALUE) {
      throw new IllegalArgumentException("matrix_power: the exponent " + n + " is out of range");
    }
  }

  /** LAPACK's geev corrupts the heap when it meets an infinity; eig looks for them, eigvals not. */
  static void eigvals(Tensor a) {
    requireFinite(a, "torch.linalg.eigvals");
  }

  /** LAPACK's gelsd and gelss loop for ever over infinities, and so does pinv, the gradient. */
  static void lstsq(Tensor a, Tensor b, String driver) {
    Objects.requireNonNull(a, "input");
    Objects.requireNonNull(b, "b");
    boolean singularValues = "gelsd".equals(driver) || "gelss".equals(driver);
    if (singularValues || a.requiresGrad() || b.requiresGrad()) {
      requireFinite(a, "torch.linalg.lstsq");
    }
  }

  /** LAPACK's gesdd, asked for singular vectors, finds NaNs but loops for ever over infinities. */
  static void svd(Tensor a) {
    Objects.requireNonNull(a, "input");
    if (!reachesLapack(a) || a.dim() < 2) {
      return;
    }
    if (!Guards.any(a, Tensor::isinf)) {
      return;
    }
    Tensor all = TransformTensors.whole(a);
    String batch = all.dim() == 2 ? "" : "(Batch element " + firstNonFinite(all) + "): ";
    throw new LinAlgException(
        "linalg.svd: "
            + batch
            + "The algorithm failed to converge because the input matrix contained non-finite"
            + " values.");
  }

  /** torch.svd: singular vectors, or values alone. */
  static void svd(Tensor a, boolean computeUv) {
    if (computeUv) {
      svd(a);
    } else {
      svdvals(a);
    }
  }

  /** Singular values alone come without vectors, except where a gradient will need them. */
  static void svdvals(Tensor a) {
    Objects.requireNonNull(a, "input");
    if (a.requiresGrad() && GradMode.isEnabled()) {
      svd(a);
    }
  }

  /** Hermitian matrices are taken apart by another function. */
  static void pinv(Tensor a, boolean hermitian) {
    Objects.requireNonNull(a, "input");
    if (!hermitian) {
      svd(a);
    }
  }

  static void matrixRank(Tensor a, boolean hermitian) {
    Objects.requireNonNull(a, "input");
    if (!hermitian) {
      svdvals(a);
    }
  }

  /** Norms made of singular values; condition numbers are norms too, of 2 when none is named. */
  static void matrixNorm(Tensor a, Object ord) {
    matrixNorm(a, ord == null ? 2.0 : ord, LAST_TWO);
  }

  /** The norm of a vector has the same orders, but no matrix. */
  static void matrixNorm(Tensor a, Object ord, Object dim) {
    Objects.requireNonNull(a, "input");
    int dims = dim == null ? a.dim() : dim instanceof long[] list ? list.length : 1;
    if (dims == 2 && ofSingularValues(ord)) {
      svdvals(a);
    }
  }

  private static boolean ofSingularValues(Object ord) {
    if (ord instanceof Scalar scalar) {
      return Math.abs(scalar.realValue()) == 2;
    }
    return ord instanceof Number number ? Math.abs(number.doubleValue()) == 2 : "nuc".equals(ord);
  }

  /** The factors of a matrix come with one pivot for each of the shorter side, batch by batch. */
  static void luUnpack(Tensor data, Tensor pivots) {
    Objects.requireNonNull(data, "luData");
    Objects.requireNonNull(pivots, "luPivots");
    if (data.dim() < 2) {
      return; // refused by LibTorch
    }
    long[] expected = Arrays.copyOf(data.size(), data.dim() - 1);
    expected[data.dim() - 2] = Math.min(data.size(-2), data.size(-1));
    if (!Arrays.equals(expected, pivots.size())) {
      throw new TorchException(
          "expected LU_pivots of size "
              + Arrays.toString(expected)
              + " for LU_data of size "
              + Arrays.toString(data.size())
              + ", but got "
              + Arrays.toString(pivots.size()));
    }
  }

  /** Rows are exchanged as the pivots say, wherever these point to; the first row is 1. */
  static void luPivots(Tensor pivots, Tensor factors) {
    if (pivots == null || factors == null || factors.dim() < 2 || !isInteger(pivots)) {
      return; // refused by the call
    }
    long rows = factors.size(-2);
    for (long pivot : Guards.longs(TransformTensors.whole(pivots))) {
      if (pivot < 1 || pivot > rows) {
        throw badPivot(pivot, rows);
      }
    }
  }

  /** As above; two negative pivots in a row, of which each belongs to both, make a block of two. */
  static void ldlPivots(Tensor pivots, Tensor factors) {
    if (pivots == null || factors == null || factors.dim() < 2 || !isInteger(pivots)) {
      return; // refused by the call
    }
    long rows = factors.size(-2);
    long length = pivots.dim() == 0 ? 1 : pivots.size(-1);
    long negative = 0;
    long[] values = Guards.longs(pivots);
    for (int i = 0; i < values.length; i++) {
      if (values[i] == 0 || Math.abs(values[i]) > rows) {
        throw badPivot(values[i], rows);
      }
      negative = values[i] < 0 ? negative + 1 : 0;
      boolean ends = (i + 1) % length == 0 || values[i + 1] > 0;
      if (ends && negative % 2 != 0) {
        throw badPivot(values[i], rows);
      }
      negative = ends ? 0 : negative;
    }
  }

  private static boolean isInteger(Tensor tensor) {
    return tensor.dtype().isInteger() && Guards.isOnCpu(tensor);
  }

  private static TorchException badPivot(long pivot, long rows) {
    return new TorchException("the pivot " + pivot + " names no row of a matrix with " + rows);
  }

  private static long firstNonFinite(Tensor a) {
    try (var outside = TransformPause.begin();
        Tensor finite = a.isfinite();
        Tensor matrices = finite.flatten(-2, -1);
        Tensor all = matrices.all(-1);
        Tensor batch = all.ravel();
        Tensor non = batch.logicalNot();
        Tensor positions = non.nonzero();
        Tensor first = positions.min()) {
      return first.longValue();
    }
  }

  private static void requireFinite(Tensor a, String function) {
    Objects.requireNonNull(a, "input");
    if (!reachesLapack(a)) {
      return;
    }
    if (Guards.any(a, each -> each.isfinite().logicalNot())) {
      throw new TorchException(function + ": input tensor should not contain infs or NaNs.");
    }
  }

  private static boolean reachesLapack(Tensor a) {
    return LAPACK_DTYPES.contains(a.dtype()) && Guards.isOnCpu(a);
  }
}
