package org.torchjava;

/**
 * How a new tensor is made: Python's keyword arguments {@code dtype}, {@code device} and {@code
 * requires_grad}. A {@link DType} or a {@link Device} alone is an option; others derive from them:
 *
 * <pre>{@code
 * zeros(shape(2, 3), INT64)
 * randn(shape(3), requiresGrad())
 * ones(shape(2), FLOAT64.requiresGrad(true))
 * }</pre>
 *
 * <p>Immutable, and so safe on every thread.
 */
public sealed interface TensorOptions permits DType, Device, CombinedOptions {

  /**
   * Options that leave everything to the defaults.
   *
   * @return no dtype, no device, no gradient
   */
  static TensorOptions defaults() {
    return CombinedOptions.DEFAULTS;
  }

  /**
   * The dtype.
   *
   * @return the dtype, or null for what the function infers
   */
  DType dtype();

  /**
   * The device.
   *
   * @return the device, or null for the default one
   */
  Device device();

  /**
   * Whether autograd shall record operations on the tensor.
   *
   * @return true for a leaf that collects gradients
   */
  boolean requiresGrad();

  /**
   * These options with another dtype.
   *
   * @param dtype the dtype, or null for what the function infers
   * @return new options
   */
  default TensorOptions dtype(DType dtype) {
    return new CombinedOptions(dtype, device(), requiresGrad());
  }

  /**
   * These options with another device.
   *
   * @param device the device, or null for the default one
   * @return new options
   */
  default TensorOptions device(Device device) {
    return new CombinedOptions(dtype(), device, requiresGrad());
  }

  /**
   * These options with or without recording of gradients.
   *
   * @param requiresGrad whether autograd shall record
   * @return new options
   */
  default TensorOptions requiresGrad(boolean requiresGrad) {
    return new CombinedOptions(dtype(), device(), requiresGrad);
  }
}
