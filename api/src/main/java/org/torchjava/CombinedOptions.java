package org.torchjava;

/** More than one option at a time. */
record CombinedOptions(DType dtype, Device device, boolean requiresGrad) implements TensorOptions {
  static final CombinedOptions DEFAULTS = new CombinedOptions(null, null, false);
}
