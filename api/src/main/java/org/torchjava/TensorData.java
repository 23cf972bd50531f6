package org.torchjava;

/** Data of any kind that {@code torch.tensor} takes, of which only the run tells which it is. */
final class TensorData {
  private TensorData() {}

  /** A new tensor of Java data, not of a tensor; {@code options} may be null. */
  static Tensor of(Object data, TensorOptions options) {
    if (data instanceof Object[] array) {
      return nested(array, options);
    }
    if (data.getClass().isArray()) {
      return TensorFactory.flat(data, options);
    }
    return TensorFactory.scalar(scalar(data), options);
  }

  private static Tensor nested(Object[] array, TensorOptions options) {
    if (array instanceof Complex[] complex) {
      return TensorFactory.complex(complex, options);
    }
    return options == null ? Torch.tensor(array) : Torch.tensor(array, options);
  }

  private static Scalar scalar(Object data) {
    if (data instanceof Scalar scalar) {
      return scalar;
    }
    if (data instanceof Complex complex) {
      return Scalar.of(complex);
    }
    if (data instanceof Boolean truth) {
      return Scalar.of(truth);
    }
    if (data instanceof Double || data instanceof Float) {
      return Scalar.of(((Number) data).doubleValue());
    }
    if (data instanceof Long
        || data instanceof Integer
        || data instanceof Short
        || data instanceof Byte) {
      return Scalar.of(((Number) data).longValue());
    }
    throw new TorchException("Could not infer dtype of " + data.getClass().getSimpleName());
  }
}
