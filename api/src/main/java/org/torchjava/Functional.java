package org.torchjava;

/**
 * PyTorch's module {@code torch.nn.functional}: convolutions, activations, losses and what else
 * neural networks are made of.
 *
 * <p>Results are new tensors, which belong to the open {@link TensorScope} of the thread or,
 * without one, to the garbage collector. Threads may read one tensor at the same time; a tensor
 * that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument that is not said to be
 * optional, which they name, {@link IllegalStateException} for a tensor that was closed, and {@link
 * TorchException} or another exception with PyTorch's message for what PyTorch refuses. What Python
 * only warns of goes to the handler of {@link Warnings}.
 *
 * @see <a href="https://docs.pytorch.org/docs/2.10/nn.functional.html">torch.nn.functional</a>
 */
public final class Functional extends FunctionalAliases {
  private Functional() {}
}
