/**
 * PyTorch's tensors and autograd: the same operators, numbers, texts and errors as in Python.
 *
 * <p>{@link org.torchjava.Torch} makes tensors, {@link org.torchjava.Tensor} has the operators,
 * {@link org.torchjava.TensorScope} frees them early, and {@link org.torchjava.Linalg} is {@code
 * torch.linalg}. What PyTorch refuses comes as an exception with its message: {@link
 * org.torchjava.TorchException} where Python raises RuntimeError, the JDK's own types where they
 * say the same.
 */
package org.torchjava;
