package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.torchjava.DType;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Tensors of doubles, and whether they are what a formula says. */
final class Close {
  private static final double TOLERANCE = 1e-12;

  private Close() {}

  static Tensor doubles(long[] shape, double... values) {
    return Torch.tensor(values, DType.FLOAT64).view(shape);
  }

  /** Different numbers of both signs, in a shape. */
  static Tensor values(long... shape) {
    long count = 1;
    for (long size : shape) {
      count *= size;
    }
    return Torch.arange(count).to(DType.FLOAT64).mul(0.7).add(0.3).sin().view(shape);
  }

  static Tensor leaf(Tensor tensor) {
    return tensor.detach().clone().requiresGrad_(true);
  }

  static void assertClose(Tensor actual, double... expected) {
    assertThat(actual.to(DType.FLOAT64).toDoubleArray())
        .containsExactly(expected, within(TOLERANCE));
  }

  static void assertClose(Tensor actual, Tensor expected) {
    assertThat(actual.size()).isEqualTo(expected.size());
    assertThat(actual.dtype()).isEqualTo(expected.dtype());
    assertClose(actual.detach(), expected.detach().toDoubleArray());
  }

  static String gradFn(Tensor tensor) {
    return tensor.gradFn().name();
  }
}
