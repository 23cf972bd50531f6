package org.torchjava;

/**
 * Singular values of matrices of low rank, by the algorithms 4.4 and 5.1 of Halko, Martinsson and
 * Tropp, "Finding structure with randomness" (2009), in the steps of torch/_lowrank.py, 2.10, so
 * that the same seed gives the same numbers. To be called within a {@link TensorScope}.
 */
final class LowRank {
  private LowRank() {}

  /** The decomposition of {@code a - mean}; {@code mean} may be null. */
  static SvdResult svd(Tensor a, long q, long niter, Tensor mean) {
    Tensor offset = mean == null ? null : mean.broadcastTo(a.size());
    boolean wide = a.size(-2) < a.size(-1);
    Tensor tall = wide ? a.mH() : a;
    Tensor tallOffset = wide && offset != null ? offset.mH() : offset;
    Tensor basis = basis(tall, q, niter, tallOffset);
    Tensor reduced = product(basis.mH(), tall);
    if (tallOffset != null) {
      reduced = reduced.sub(product(basis.mH(), tallOffset));
    }
    LinalgSvdResult svd = Linalg.svd(reduced, false);
    Tensor u = basis.matmul(svd.u());
    Tensor v = svd.vh().mH();
    return wide ? new SvdResult(v, svd.s(), u) : new SvdResult(u, svd.s(), v);
  }

  /** The decomposition of a matrix whose columns have had their means subtracted. */
  static SvdResult centeredSvd(Tensor a, long q, long niter) {
    if (!a.isSparse()) {
      return svd(a.sub(a.mean(new long[] {-2}, true, null)), q, niter, null);
    }
    if (a.dim() != 2) {
      throw new IllegalArgumentException(
          "pca_lowrank input is expected to be 2-dimensional tensor");
    }
    return svd(a, q, niter, sparseMeans(a));
  }

  /** The means of the columns of a sparse matrix, in every row. */
  private static Tensor sparseMeans(Tensor a) {
    DType dtype = floatingDtype(a);
    Tensor means = Sparse.sum(a, new long[] {-2}).div(a.size(0));
    Tensor columns = means.indices().select(0, 0);
    Tensor indices = Torch.stack(columns, Torch.zerosLike(columns));
    TensorOptions options = TensorOptions.defaults().dtype(dtype).device(a.device());
    long[] size = {a.size(1), 1};
    Tensor column = Torch.sparseCooTensor(indices, means.values(), size, options);
    return Sparse.mm(column, Torch.ones(new long[] {1, a.size(0)}, options)).mT();
  }

  /** Orthonormal columns that span about what the columns of {@code a - offset} span. */
  private static Tensor basis(Tensor a, long q, long niter, Tensor offset) {
    DType dtype = a.dtype().isComplex() ? a.dtype() : floatingDtype(a);
    TensorOptions options = TensorOptions.defaults().dtype(dtype).device(a.device());
    Tensor drawn = Torch.randn(new long[] {a.size(-1), q}, options);
    Tensor basis = orthonormal(a, drawn, offset);
    Tensor adjoint = a.mH();
    Tensor adjointOffset = offset == null ? null : offset.mH();
    for (long i = 0; i < niter; i++) {
      basis = orthonormal(adjoint, basis, adjointOffset);
      basis = orthonormal(a, basis, offset);
    }
    return basis;
  }

  private static Tensor orthonormal(Tensor a, Tensor vectors, Tensor offset) {
    Tensor image = product(a, vectors);
    if (offset != null) {
      image = image.sub(product(offset, vectors));
    }
    return Linalg.qr(image, "reduced").q();
  }

  private static Tensor product(Tensor a, Tensor b) {
    return a.isSparse() ? Sparse.mm(a, b) : a.matmul(b);
  }

  private static DType floatingDtype(Tensor a) {
    DType dtype = a.dtype();
    boolean taken = dtype == DType.FLOAT16 || dtype == DType.FLOAT32 || dtype == DType.FLOAT64;
    return taken ? dtype : DType.FLOAT32;
  }
}
