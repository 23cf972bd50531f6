package org.torchjava;

import java.util.List;

/** Tensors that a call of a {@link Function} keeps for its backward. */
sealed interface SavedTensors permits KeptTensors, PackedTensors {
  /**
   * Like Python, fresh tensors each time, with their history.
   *
   * @throws TorchException when they are freed, or one of them was changed in place
   */
  List<Tensor> unpack();

  /** Lets go of what Java code keeps. */
  default void release() {}

  /** ERR_BACKWARD_TWICE (torch/csrc/autograd/saved_variable.cpp, 2.10.0). */
  static TorchException freed() {
    return new TorchException(
        "Trying to backward through the graph a second time (or directly access saved tensors"
            + " after they have already been freed). Saved intermediate values of the graph are"
            + " freed when you call .backward() or autograd.grad(). Specify retain_graph=True if"
            + " you need to backward through the graph a second time or if you need to access"
            + " saved tensors after calling backward.");
  }
}
