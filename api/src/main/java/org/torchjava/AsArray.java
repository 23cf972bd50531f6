package org.torchjava;

/** {@code torch.asarray} of a tensor, as torch/csrc/utils/tensor_new.cpp, 2.10, has it. */
final class AsArray {
  private AsArray() {}

  static Tensor of(Tensor tensor, TensorOptions options, Boolean copy) {
    DType dtype = options.dtype();
    Device device = options.device();
    boolean wrongDtype = dtype != null && dtype != tensor.dtype();
    boolean wrongDevice = device != null && !device.equals(tensor.device());
    boolean mustCopy = Boolean.TRUE.equals(copy);
    if (Boolean.FALSE.equals(copy)) {
      requireSame(tensor, options, wrongDevice, wrongDtype);
    }
    TensorOptions target = TensorOptions.defaults().dtype(dtype).device(device);
    return withGradients(tensor.to(target, false, mustCopy), options.requiresGrad());
  }

  private static void requireSame(
      Tensor tensor, TensorOptions options, boolean wrongDevice, boolean wrongDtype) {
    if (wrongDevice) {
      throw new IllegalArgumentException(
          "can't alias tensor from device '"
              + tensor.device()
              + "' to '"
              + options.device()
              + "'.");
    }
    if (wrongDtype) {
      throw new IllegalArgumentException(
          "can't alias tensor with dtype '"
              + tensor.dtype().typeName()
              + "' into dtype '"
              + options.dtype().typeName()
              + "'.");
    }
  }

  /** Only a leaf can be told to require no gradients; others are detached. */
  private static Tensor withGradients(Tensor result, boolean requiresGrad) {
    try {
      if (!requiresGrad && !result.isLeaf()) {
        Tensor detached = result.detach();
        result.close();
        return detached;
      }
      return result.requiresGrad_(requiresGrad);
    } catch (RuntimeException failure) {
      result.close();
      throw failure;
    }
  }
}
