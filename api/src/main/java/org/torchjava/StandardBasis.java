package org.torchjava;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The standard basis of all elements of several tensors: an identity matrix, cut into columns of
 * the tensors' shapes (_chunked_standard_basis_for_ in torch/_functorch/eager_transforms.py, 2.10).
 */
final class StandardBasis {
  private StandardBasis() {}

  static long[] numels(List<Tensor> tensors) {
    return tensors.stream().mapToLong(Tensor::numel).toArray();
  }

  /** All of its rows. */
  static List<Tensor> rows(List<Tensor> tensors) {
    if (tensors.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one tensor");
    }
    return rows(tensors, 0, LongStream.of(numels(tensors)).sum());
  }

  /** Some of its rows: for each tensor so many of its shape. */
  static List<Tensor> rows(List<Tensor> tensors, long start, long count) {
    List<Tensor> rows = new ArrayList<>();
    long before = 0;
    for (Tensor tensor : tensors) {
      long numel = tensor.numel();
      Tensor basis = tensor.newZeros(count, numel);
      basis.diagonal(start - before, 0, 1).fill_(1);
      rows.add(basis.view(shape(count, tensor.size())));
      before += numel;
    }
    return rows;
  }

  private static long[] shape(long count, long[] size) {
    return LongStream.concat(LongStream.of(count), LongStream.of(size)).toArray();
  }
}
