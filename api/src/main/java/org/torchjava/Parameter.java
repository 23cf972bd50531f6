package org.torchjava;

import java.lang.ref.Reference;
import org.torchjava.nativebridge.ops.AtenD;

/**
 * A tensor to be trained: {@code torch.nn.Parameter}. It shares memory with the tensor it is made
 * from, has no history, and prints with {@code Parameter containing:}.
 *
 * <p>Threads and ownership are those of {@link Tensor}. See <a
 * href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.parameter.Parameter.html">torch.nn.Parameter</a>.
 */
public final class Parameter extends Tensor {

  /**
   * A parameter that requires gradients.
   *
   * @param data the initial value, any shape, of a floating-point or complex dtype
   * @throws TorchException when the dtype has no gradients
   */
  public Parameter(Tensor data) {
    this(data, true);
  }

  /**
   * A parameter.
   *
   * @param data the initial value, any shape; floating-point or complex when it requires gradients
   * @param requiresGrad whether autograd records operations on it
   * @throws TorchException when gradients are required of a dtype that has none
   */
  public Parameter(Tensor data, boolean requiresGrad) {
    super(detachedHandle(data));
    requiresGrad_(requiresGrad);
  }

  private static long detachedHandle(Tensor data) {
    long handle = AtenD.detach(Args.handle(data, "data"));
    Reference.reachabilityFence(data);
    if (handle == 0) {
      throw NativeErrors.take();
    }
    return handle;
  }
}
