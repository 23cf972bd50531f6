package org.torchjava;

import java.util.Arrays;
import java.util.Set;

/** Arguments with which LibTorch 2.10 never returns or ends the process: refused beforehand. */
final class Guards {
  private static final Set<DType> LAPACK_DTYPES =
      Set.of(DType.FLOAT32, DType.FLOAT64, DType.COMPLEX64, DType.COMPLEX128);

  private Guards() {}

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
    boolean singularValues = "gelsd".equals(driver) || "gelss".equals(driver);
    if (singularValues || a.requiresGrad() || b.requiresGrad()) {
      requireFinite(a, "torch.linalg.lstsq");
    }
  }

  /** LAPACK's gesdd, asked for singular vectors, finds NaNs but loops for ever over infinities. */
  static void svd(Tensor a) {
    if (!reachesLapack(a) || a.dim() < 2) {
      return;
    }
    try (Tensor infinite = a.isinf();
        Tensor any = infinite.any()) {
      if (!any.booleanValue()) {
        return;
      }
    }
    String batch = a.dim() == 2 ? "" : "(Batch element " + firstNonFinite(a) + "): ";
    throw new LinAlgException(
        "linalg.svd: "
            + batch
            + "The algorithm failed to converge because the input matrix contained non-finite"
            + " values.");
  }

  /** Singular values alone come without vectors, except where a gradient will need them. */
  static void svdvals(Tensor a) {
    if (a.requiresGrad() && GradMode.isEnabled()) {
      svd(a);
    }
  }

  /** Matrix norms of singular values; the norm of a vector has the same orders, but no matrix. */
  static void matrixNorm(Tensor a, double ord, int dims) {
    if (Math.abs(ord) == 2 && dims == 2) {
      svdvals(a);
    }
  }

  /**
   * A view that was asked for with these sizes. Next to a size of 0, which makes it empty, expand
   * and as_strided let negative ones through, and no other function expects them.
   */
  static Tensor viewed(Tensor view, long[] wanted) {
    if (Arrays.stream(wanted).allMatch(size -> size >= 0)) {
      return view;
    }
    long[] sizes = view.size();
    for (long size : sizes) {
      if (size < 0) {
        view.close();
        throw new TorchException(
            "Trying to create tensor with negative dimension "
                + size
                + ": "
                + Arrays.toString(sizes));
      }
    }
    return view;
  }

  private static long firstNonFinite(Tensor a) {
    try (Tensor finite = a.isfinite();
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
    if (!reachesLapack(a)) {
      return;
    }
    try (Tensor finite = a.isfinite();
        Tensor all = finite.all()) {
      if (!all.booleanValue()) {
        throw new TorchException(function + ": input tensor should not contain infs or NaNs.");
      }
    }
  }

  private static boolean reachesLapack(Tensor a) {
    return LAPACK_DTYPES.contains(a.dtype()) && a.device().type().equals("cpu");
  }
}
