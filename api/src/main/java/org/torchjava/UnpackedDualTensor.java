package org.torchjava;

/**
 * The parts of a dual tensor, as {@link ForwardAD#unpackDual} returns them. The tensors belong to
 * whoever called.
 *
 * @param primal the value, a view of the dual tensor without tangent
 * @param tangent the tangent; null where there is none
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.forward_ad.UnpackedDualTensor.html">torch.autograd.forward_ad.UnpackedDualTensor</a>
 */
public record UnpackedDualTensor(Tensor primal, Tensor tangent) {}
