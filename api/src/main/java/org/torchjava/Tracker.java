package org.torchjava;

/** What notices that nobody can reach a tensor any more, and then gives its reference back. */
sealed interface Tracker permits TrackedTensor, TensorGroup {
  /** Leaves the reference to whoever calls this, while the tensor can be reached. */
  void cancel(Tensor tensor);
}
