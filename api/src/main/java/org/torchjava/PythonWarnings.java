package org.torchjava;

import java.util.Arrays;

/**
 * What Python's layer of PyTorch warns of, in its words: those of torch/nn/functional.py and
 * torch/nn/init.py, read in release 2.13.0.
 */
final class PythonWarnings {
  private PythonWarnings() {}

  /** Losses broadcast, which is seldom meant. */
  static void ofBroadcast(Tensor input, Tensor target) {
    if (!Arrays.equals(input.size(), target.size())) {
      Warnings.warn(
          "Using a target size ("
              + FunctionalArgs.size(target)
              + ") that is different to the input size ("
              + FunctionalArgs.size(input)
              + "). This will likely lead to incorrect results due to broadcasting. Please ensure"
              + " they have the same size.");
    }
  }

  static void ofMeanOfDivergence() {
    Warnings.warn(
        "reduction: 'mean' divides the total loss by both the batch size and the support"
            + " size.'batchmean' divides only by the batch size, and aligns with the KL div math"
            + " definition.'mean' will be changed to behave the same as 'batchmean' in the next"
            + " major release.");
  }

  /** Of inputs of dropout2d and dropout3d that have other dimensions than their names say. */
  static void ofDropout(Tensor input, int spatial) {
    int dim = input.dim();
    String name = "dropout" + spatial + "d";
    int least = spatial + 1;
    if (dim != least && dim != least + 1) {
      Warnings.warn(
          name
              + ": Received a "
              + dim
              + "-D input to "
              + name
              + ", which is deprecated and will result in an error in a future release. To retain"
              + " the behavior and silence this warning, please use dropout instead. Note that "
              + name
              + " exists to provide channel-wise dropout on inputs with "
              + spatial
              + " spatial dimensions, a channel dimension, and an optional batch dimension (i.e. "
              + least
              + "D or "
              + (least + 1)
              + "D inputs).");
    }
    if (spatial == 2 && dim == least) {
      Warnings.warn(
          "dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout"
              + " behavior is desired - input is interpreted as shape (N, C, L), where C is the"
              + " channel dim. This behavior will change in a future release to interpret the input"
              + " as one without a batch dimension, i.e. shape (C, H, W). To maintain the 1D"
              + " channel-wise dropout behavior, please switch to using dropout1d instead.");
    }
  }

  /** Where align_corners is left out. */
  static void ofCorners() {
    Warnings.warn(
        "Default grid_sample and affine_grid behavior has changed to align_corners=False since"
            + " 1.3.0. Please specify align_corners=True if the old behavior is desired. See the"
            + " documentation of grid_sample for details.");
  }

  static void ofUnitGrid() {
    Warnings.warn(
        "Since version 1.3.0, affine_grid behavior has changed for unit-size grids when"
            + " align_corners=True. This is not an intended use case of affine_grid. See the"
            + " documentation of affine_grid for details.");
  }

  static void ofMasks(String mask, String other) {
    Warnings.warn(
        "Support for mismatched "
            + mask
            + " and "
            + other
            + " is deprecated. Use same type for both instead.");
  }

  static void ofNothingToInitialize() {
    Warnings.warn("Initializing zero-element tensors is a no-op");
  }

  static void ofTruncation() {
    Warnings.warn(
        "mean is more than 2 std from [a, b] in nn.init.trunc_normal_. The distribution of values"
            + " may be incorrect.");
  }
}
