package org.torchjava;

/**
 * What the options of a creating function ask for, and what is left to do after the native call.
 */
final class CreationOptions {
  private CreationOptions() {}

  /** {@return the dtype asked for, or null} */
  static DType dtype(TensorOptions options) {
    return options == null ? null : options.dtype();
  }

  /** {@return the device asked for, or null} */
  static Device device(TensorOptions options) {
    return options == null ? null : options.device();
  }

  static int dtypeCode(TensorOptions options) {
    return DType.code(dtype(options));
  }

  /** The code of the dtype asked for, or of another where none is. */
  static int dtypeCode(TensorOptions options, DType otherwise) {
    DType asked = dtype(options);
    return DType.code(asked != null ? asked : otherwise);
  }

  static int deviceCode(TensorOptions options) {
    return Device.code(device(options));
  }

  /**
   * The tensor of a handle that a creating operator returned, after {@code requires_grad_} where it
   * is asked for.
   */
  static Tensor finish(long handle, TensorOptions options) {
    return requireGrad(Results.tensor(handle), options);
  }

  static Tensor finish(long handle, TensorOptions options, Object... used) {
    return requireGrad(Results.tensor(handle, used), options);
  }

  static Tensor requireGrad(Tensor tensor, TensorOptions options) {
    if (options == null || !options.requiresGrad()) {
      return tensor;
    }
    try {
      return tensor.requiresGrad_(true);
    } catch (RuntimeException failure) {
      tensor.close();
      throw failure;
    }
  }
}
